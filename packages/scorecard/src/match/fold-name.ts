import { foldMoney } from "./money-name.js";

/** Words that mean the same within a name. */
const SAME_WORDS: readonly (readonly [from: string, to: string])[] = [
  ["规模以上", "规上"],
  ["限额以上", "限上"],
  ["GDP", "生产总值"],
  ["国内生产总值", "生产总值"],
  ["地区生产总值", "生产总值"],
  ["技术改造", "技改"],
  ["研究与试验发展", "研发"],
  ["营业收入", "营收"],
  ["中小学校", "中小学"],
  ["新造林", "造林"],
  ["营造林", "造林"],
  ["财政赤字率", "赤字率"],
  ["增值税留抵退税", "留抵退税"],
  ["研发费用加计扣除", "加计扣除"],
  ["农业转移人口在城镇落户", "进城落户"],
  ["农业转移人口进城落户", "进城落户"],
  ["农业转移人口落户城镇", "进城落户"],
];

/** Words of time and place before a name. */
const LEADING =
  /^(?:\d{1,2}[—–~-]\d{1,2}月份?|上半年|前三季度|全市|全省|全区|全县|全州|全盟|全旗|全国|我市|我省|我国|我县|本市|全年|年末|年底|今年|去年|当年|本年|年度|每年|预计|力争|累计|共|新一年|其中|全力|加快|持续)/u;

/** Words of movement behind it. */
const TRAILING = /(?:(?<=养老金|工资|待遇|补助|保障)水平|增速|增幅|增长率|涨幅|降幅|完成额|目标|任务)$/u;

/** In a share, value added goes without saying: 高技术制造业增加值占规上工业比重. */
const SHARE = /占[^占]{1,40}(?:比重|比例)$/u;

const MOST_WORDS = 4;

/** Brings a name into the form in which names are compared: no quotes, blanks, 的, words of time or movement. */
export function foldName(name: string): string {
  let folded = name.normalize("NFKC").replace(/["'“”‘’《》「」\s·的]/gu, "");
  for (const [from, to] of SAME_WORDS) folded = folded.replaceAll(from, to);
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
