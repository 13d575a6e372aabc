import { foldMoney } from "./money-name.js";
import { withSameWords } from "./same-words.js";

/** Words of time and place before a name. */
const LEADING =
  /^(?:\d{1,2}[—–~-]\d{1,2}月份?|上半年|前三季度|全市|全省|全区|全县|全州|全盟|全旗|全国|我市|我省|我国|我县|本市|全年|年末|年底|今年|去年|当年|本年|年度|每年|预计|力争|累计|共|新一年|其中|全力|加快|持续|继续|进一步|加大(?=.{2,20}力度$))/u;

/** Words of movement behind it. */
const TRAILING =
  /(?:(?<=养老金|工资|待遇|补助|保障)水平|增速|增幅|增长率|涨幅|降幅|完成额|目标|任务|(?<=工程|住房|改造|建设)力度|(?<=工程|住房|改造)新)$/u;

/** In a share, value added goes without saying: 高技术制造业增加值占规上工业比重. */
const SHARE = /占[^占]{1,40}(?:比重|比例)$/u;

const MOST_WORDS = 4;

/** Text without quotes, blanks, characters of no width and 的. */
const withoutMarks = (text: string): string =>
  text.normalize("NFKC").replace(/["'“”‘’《》「」\s\u200b-\u200d·的]/gu, "");

/** Text around a figure in the form of folded names. */
export const foldContext = (text: string): string => withSameWords(withoutMarks(text));

/** Brings a name into the form in which names are compared: no quotes, blanks, 的, words of time or movement. */
export function foldName(name: string): string {
  let folded = withSameWords(withoutMarks(name));
  if (SHARE.test(folded)) folded = folded.replaceAll("增加值", "");
  for (const edge of [LEADING, TRAILING]) {
    for (let cut = 0; cut < MOST_WORDS; cut += 1) {
      const word = edge.exec(folded)?.[0];
      if (word === undefined || word.length >= folded.length - 1) break;
      folded = edge === LEADING ? folded.slice(word.length) : folded.slice(0, -word.length);
    }
  }
  return foldMoney(folded);
}
