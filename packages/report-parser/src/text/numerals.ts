import { chineseToNumber, fromRepublic } from "@liaocheng/chinese-quantity";
import { digitValue } from "./characters.js";

const HAN_DIGITS = "一二三四五六七八九十";
/** By code unit: a table, as each sentence and each line asks for it. */
const HAN_VALUES = new Uint8Array(0x10000);
for (const [at, digit] of Array.from(HAN_DIGITS).entries()) HAN_VALUES[digit.charCodeAt(0)] = at + 1;

/** 1 to 10 for 一 to 十, of which lists are numbered; 0 for anything else. */
export function hanDigitValue(code: number): number {
  return HAN_VALUES[code] ?? 0;
}

/** A number read from a place in a text. */
export interface NumeralRead {
  readonly value: number;
  readonly end: number;
}

/** Reads 一 to 九十九 at `at`; undefined when there is none. */
export function readHanOrdinal(text: string, at: number, end: number): NumeralRead | undefined {
  const first = at < end ? hanDigitValue(text.charCodeAt(at)) : -1;
  if (first <= 0) return undefined;
  if (first === 10) {
    const unit = at + 1 < end ? hanDigitValue(text.charCodeAt(at + 1)) : -1;
    return unit > 0 && unit < 10 ? { value: 10 + unit, end: at + 2 } : { value: 10, end: at + 1 };
  }
  if (text.charAt(at + 1) !== "十" || at + 1 >= end) return { value: first, end: at + 1 };
  const unit = at + 2 < end ? hanDigitValue(text.charCodeAt(at + 2)) : -1;
  return unit > 0 && unit < 10 ? { value: first * 10 + unit, end: at + 3 } : { value: first * 10, end: at + 2 };
}

/** Reads one to three half- or full-width digits at `at`; undefined when there are none or more. */
export function readArabicOrdinal(text: string, at: number, end: number): NumeralRead | undefined {
  let value = 0;
  let next = at;
  while (next < end && next - at <= 3) {
    const digit = digitValue(text.charCodeAt(next));
    if (digit < 0) break;
    value = value * 10 + digit;
    next++;
  }
  return next === at || next - at > 3 ? undefined : { value, end: next };
}

const FULL_WIDTH_DIGIT = /[\uff10-\uff19]/gu;

/** The text with full-width digits made half-width, length unchanged. */
export function halveDigits(text: string): string {
  return text.replace(FULL_WIDTH_DIGIT, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 二〇二六 and 二Ｏ二六 → 2026, 二十七 → 27; undefined when it is no number. */
export function parseHanNumber(text: string): number | undefined {
  return chineseToNumber(/[一二三四五六七八九]/u.test(text) ? text.replace(LIKE_ZERO, "〇") : text);
}

const HAN_YEAR =
  /一九[〇零○0OＯoｏОоΟο一二三四五六七八九]{2}(?=年)|二[〇零○0OＯoｏОоΟο][〇零○0OＯoｏОоΟο一二三四五六七八九]{2}(?=年)/gu;
/** Signs typed where 〇 is meant: 二00九年, 二OO九年. */
const LIKE_ZERO = /[0OＯoｏОоΟο]/gu;

/** 2019 年, as pages are set: the blank goes behind 年, so that offsets stay. */
const BLANK_BEFORE_YEAR = /(?<year>(?:19|20)\d{2})(?<blank>[ \u00a0\u3000])年/gu;

/** 民国105年, 105年度: counted from 1912; as many characters as the year of the calendar with 年 takes, or more. */
const REPUBLIC_YEAR = /民国(?<named>\d{2,3})年|(?<!\d)(?<alone>1[0-3]\d)年度/gu;

function calendarYear(printed: string, named: string | undefined, alone: string | undefined): string {
  const year = fromRepublic(Number(named ?? alone));
  return `${String(year)}年`.padStart(printed.length, " ");
}

/** Full-width, Chinese and Republican years as half-width digits of the calendar, lengths unchanged. */
export function arabicYears(text: string): string {
  return halveDigits(text)
    .replace(REPUBLIC_YEAR, calendarYear)
    .replace(HAN_YEAR, (year) => String(parseHanNumber(year) ?? year))
    .replace(BLANK_BEFORE_YEAR, "$<year>年$<blank>");
}
