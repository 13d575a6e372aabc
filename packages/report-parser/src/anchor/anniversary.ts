import { chineseToNumber } from "@liaocheng/chinese-quantity";
import type { Evidence } from "@liaocheng/report-model";

/** 今年是…: what follows says something of the year that is planned, up to the end of the sentence. */
const THIS_YEAR = /今年是(?<said>[^。\n]{4,120})/gu;

const SINCE: readonly (readonly [words: RegExp, year: number])[] = [
  [/(?:新中国|中华人民共和国|共和国|建国)(?:成立)?$/u, 1949],
  [/(?:中国共产党|我们党|建党)(?:成立|诞生)?$/u, 1921],
  [/改革开放$/u, 1978],
  [/(?:抗日战争|反法西斯战争)(?:暨[^，。]{0,16})?胜利$/u, 1945],
  [/(?:红军)?长征(?:暨[^，。]{0,16})?胜利$/u, 1936],
  [/(?:建军|人民解放军建军)$/u, 1927],
  [/香港回归(?:祖国)?$/u, 1997],
];
const ANNIVERSARY = /(?<count>[一二三四五六七八九十百\d]{2,4})周年/gu;

/** Party congresses meet every five years; the sixteenth met in 2002. */
const PARTY_CONGRESS =
  /党的(?<number>十[六七八九]|二十[一二]?)大(?<spirit>精神的?)?(?:胜利)?(?<edge>召开之年|开局之年|第一年|起步之年)/u;
const NUMBER_OF_FIRST = 16;
const YEAR_OF_FIRST = 2002;
const YEARS_BETWEEN = 5;

/**
 * The year planned by what it is said to be: 新中国成立70周年 is 2019, 党的二十大召开之年 2022, 贯彻党的二十大精神的开局之年 2023.
 */
export function anniversaries(text: string): Evidence[] {
  return [...text.matchAll(THIS_YEAR)].flatMap(({ index, groups }) => {
    const said = groups?.["said"] ?? "";
    const start = index + "今年是".length;
    return [...counted(said), ...partyCongress(said)].map(({ value, at, words }): Evidence => ({
      field: "planYear",
      value,
      source: "body",
      text: words,
      start: start + at,
      end: start + at + words.length,
      confidence: 0.6,
    }));
  });
}

interface Said {
  readonly value: number;
  readonly at: number;
  readonly words: string;
}

function counted(said: string): Said[] {
  return [...said.matchAll(ANNIVERSARY)].flatMap(({ 0: words, index, groups }) => {
    const count = chineseToNumber(groups?.["count"] ?? "");
    const event = SINCE.find(([name]) => name.test(said.slice(0, index)));
    return event === undefined || count === undefined ? [] : [{ value: event[1] + count, at: index, words }];
  });
}

function partyCongress(said: string): Said[] {
  const found = PARTY_CONGRESS.exec(said);
  if (found?.groups === undefined) return [];
  const { number, spirit, edge } = found.groups;
  const met = YEAR_OF_FIRST + ((chineseToNumber(number ?? "") ?? NUMBER_OF_FIRST) - NUMBER_OF_FIRST) * YEARS_BETWEEN;
  const isYearAfter = spirit !== undefined && edge !== "召开之年";
  return [{ value: isYearAfter ? met + 1 : met, at: found.index, words: found[0] }];
}
