import { CHAR_CLASS, ARABIC_DIGIT } from "./char-class.js";
import { isIn } from "./char-set.js";
import { RANGE_SIGNS } from "./range-signs.js";

/** Years from the first one read to the last, and where they end. */
interface LastYear {
  readonly year: number;
  readonly end: number;
}

const CENTURY = 100;
/** 2022-23 and 2022/23. */
export const JOINS_YEARS = "/／";
const BEHIND = ["财政年度", "財政年度", "学年度", "學年度", "年度", "学年", "學年", "年"];

/**
 * -23年度, /23財政年度, -25至2027-28年度: the rest of a financial or school year behind its first calendar year, or of several;
 * `at` is behind the four digits of the first.
 */
export function readFiscalYears(text: string, first: number, at: number, end: number): LastYear | undefined {
  const own = shortYear(text, first, at, end);
  if (own === undefined) return undefined;
  const sign = yearSignEnd(text, own.end, end);
  const last = yearsBehind(text, own.year, sign ?? own.end, end);
  return last ?? (sign === undefined ? undefined : { year: own.year, end: sign });
}

/** 至2027-28年度: the financial year that a range of them ends with. */
function yearsBehind(text: string, first: number, at: number, end: number): LastYear | undefined {
  if (!isIn(RANGE_SIGNS, text, at, end) || digitsAt(text, at + 1, end) !== 4) return undefined;
  const year = Number(text.slice(at + 1, at + 5));
  const last = year >= first ? shortYear(text, year, at + 5, end) : undefined;
  const sign = last === undefined ? undefined : yearSignEnd(text, last.end, end);
  return last === undefined || sign === undefined ? undefined : { year: last.year, end: sign };
}

/** -23: the two last digits of the year after. */
function shortYear(text: string, first: number, at: number, end: number): LastYear | undefined {
  const joins = isIn(RANGE_SIGNS, text, at, end) || (at < end && JOINS_YEARS.includes(text.charAt(at)));
  if (!joins || digitsAt(text, at + 1, end) !== 2) return undefined;
  const short = Number(text.slice(at + 1, at + 3));
  return short === (first + 1) % CENTURY ? { year: first + 1, end: at + 3 } : undefined;
}

function digitsAt(text: string, at: number, end: number): number {
  let count = 0;
  while (at + count < end && count < 5 && CHAR_CLASS[text.charCodeAt(at + count)] === ARABIC_DIGIT) count++;
  return count;
}

function yearSignEnd(text: string, at: number, end: number): number | undefined {
  const word = BEHIND.find((sign) => text.startsWith(sign, at) && at + sign.length <= end);
  return word === undefined ? undefined : at + word.length;
}
