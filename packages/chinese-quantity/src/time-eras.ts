import { numberToChinese } from "./number-to-chinese.js";

/** What happened in one year that a stretch of years is counted from: 改革开放以来, 党的十八大以来. */
export interface Era {
  readonly word: string;
  readonly from: number;
  /** Last year, of an era that is over. */
  readonly to?: number;
}

/** The twelfth national congress of the Party met in 1982, and one every five years since. */
const FIRST_CONGRESS = 12;
const LAST_CONGRESS = 22;
const FIRST_CONGRESS_YEAR = 1982;
const YEARS_BETWEEN = 5;
const PARTY = ["党的", "中共", ""];

const SINCE = ["以来", "召开以来", "胜利召开以来", "之后", "以后"];

function* congresses(): Generator<Era> {
  for (let ordinal = FIRST_CONGRESS; ordinal <= LAST_CONGRESS; ordinal++) {
    const from = FIRST_CONGRESS_YEAR + (ordinal - FIRST_CONGRESS) * YEARS_BETWEEN;
    for (const party of PARTY) {
      for (const since of SINCE) yield { word: `${party}${numberToChinese(ordinal) ?? ""}大${since}`, from };
    }
  }
}

/** Events of the whole country with the year in which they began. */
const EVENTS: readonly (readonly [words: string, from: number])[] = [
  ["改革开放", 1978],
  ["十一届三中全会 党的十一届三中全会", 1978],
  ["新中国成立 中华人民共和国成立 建国", 1949],
  ["建党", 1921],
  ["入世", 2001],
  ["香港回归", 1997],
  ["澳门回归", 1999],
  ["新时代", 2012],
  ["疫情", 2020],
];

/** Eras that are told with their length. */
const CLOSED: readonly Era[] = [
  ...["疫情三年", "三年疫情", "抗疫三年", "三年抗疫"].map((word) => ({ word, from: 2020, to: 2022 })),
  ...["新时代十年", "新时代这十年"].map((word) => ({ word, from: 2012, to: 2021 })),
];

function* events(): Generator<Era> {
  for (const [words, from] of EVENTS) {
    for (const word of words.split(" ")) yield { word: `${word}以来`, from };
  }
}

export const ERAS: readonly Era[] = [...CLOSED, ...events(), ...congresses()];
