import { BLANK, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { skipBlanks } from "./soft-break.js";
import { RANGE_SIGNS } from "./range-signs.js";
import type { Numeral } from "./numeral.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const yearLike = (numeral: Numeral): boolean =>
  numeral.plainDigits === 4 && numeral.decimals === 0 && numeral.base >= FIRST_YEAR && numeral.base <= LAST_YEAR;

/** A number, and where the sign behind it stands. */
interface DateQuestion {
  readonly text: string;
  readonly floor: number;
  readonly numeral: Numeral;
  readonly at: number;
  readonly end: number;
}

const follows = ({ text, at, end }: DateQuestion, word: string): boolean =>
  at + 1 < end && text.startsWith(word, at + 1);
const isOrdinal = ({ text, floor, numeral: { start } }: DateQuestion): boolean =>
  start > floor && text[start - 1] === "第";
const isDay = ({ text, numeral: { base }, at }: DateQuestion): boolean =>
  base <= 31 && !"元圆圓本币".includes(text[at + 1] ?? "一");

/** What makes a date or a session of the number before each sign. */
const DATED_BY: Readonly<Record<string, (question: DateQuestion) => boolean>> = {
  年: (question) => {
    const { base, plainDigits } = question.numeral;
    return (plainDigits === 4 && base >= 1000 && base < 2200) || follows(question, "代");
  },
  月: ({ numeral: { base } }) => base >= 1 && base <= 12,
  日: isDay,
  号: () => true,
  世: (question) => follows(question, "纪"),
  届: isOrdinal,
  號: isOrdinal,
  大: ({ numeral }) => yearLike(numeral),
};
const DATE_SIGNS = charSet(Object.keys(DATED_BY).join(""));
const byCode = new Map(Object.entries(DATED_BY).map(([sign, decides]) => [sign.charCodeAt(0), decides]));

/** 2022年, 2021—2025年, 12月27日, 八十年代, 第十八届, 2022-12-27: dates and sessions, for which there is findTimeExpressions. */
export function isDate(text: string, floor: number, numeral: Numeral, end: number): boolean {
  if (numeral.multiplier !== "" || numeral.decimals > 0) return false;
  const at = skipBlanks(text, numeral.end, end);
  if (isIn(DATE_SIGNS, text, at, end))
    return byCode.get(text.charCodeAt(at))?.({ text, floor, numeral, at, end }) ?? false;
  if (numeral.base <= 12 && isIn(RANGE_SIGNS, text, at, end)) return monthRange(text, at + 1, end);
  return yearLike(numeral) && standsAsYear(at < end ? text.charAt(at) : "");
}

/** A year may stand without 年, unless what it counts follows. */
const standsAsYear = (next: string): boolean =>
  (next === "" || !(next >= "\u4e00" && next <= "\u9fff") || "至到".includes(next)) && !/^[%％‰℃a-zA-Z]/u.test(next);

/** 1—11月: the second number is a month. */
function monthRange(text: string, from: number, end: number): boolean {
  let i = from;
  while (i < end && i < from + 4 && (CHAR_CLASS[text.charCodeAt(i)] !== 0 || BLANK[text.charCodeAt(i)] === 1)) i++;
  return i > from && i < end && text[i] === "月";
}
