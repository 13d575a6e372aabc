import { digitValue } from "./characters.js";

const HAN_DIGITS = "〇一二三四五六七八九十";
const HAN_ZEROS = "零○Ｏ0";
/** By code unit, one more than the value: a table, as each sentence and each line asks for it. */
const HAN_VALUES = new Uint8Array(0x10000);
for (let value = 0; value < HAN_DIGITS.length; value++) HAN_VALUES[HAN_DIGITS.charCodeAt(value)] = value + 1;
for (const zero of HAN_ZEROS) HAN_VALUES[zero.charCodeAt(0)] = 1;

/** 0 to 9 for a Chinese digit, 10 for 十, −1 for anything else. */
export function hanDigitValue(code: number): number {
  return (HAN_VALUES[code] ?? 0) - 1;
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

/** 二〇二六 → 2026, 二十七 → 27; undefined when a character is no Chinese digit. */
export function parseHanNumber(text: string): number | undefined {
  if (text.includes("十")) {
    const read = readHanOrdinal(text, 0, text.length);
    return read?.end === text.length ? read.value : undefined;
  }
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = hanDigitValue(text.charCodeAt(at));
    if (digit < 0) return undefined;
    value = value * 10 + digit;
  }
  return text === "" ? undefined : value;
}

const HAN_YEAR =
  /一九[〇零○0OＯoｏОоΟο一二三四五六七八九]{2}(?=年)|二[〇零○0OＯoｏОоΟο][〇零○0OＯoｏОоΟο一二三四五六七八九]{2}(?=年)/gu;
/** Signs typed where 〇 is meant: 二00九年, 二OO九年. */
const LIKE_ZERO = /[0OＯoｏОоΟο]/gu;

/** 2019 年, as pages are set: the blank goes behind 年, so that offsets stay. */
const BLANK_BEFORE_YEAR = /(?<year>(?:19|20)\d{2})(?<blank>[ \u00a0\u3000])年/gu;

/** 民国105年, 105年度: counted from 1912; as many characters as the year of the calendar with 年 takes, or more. */
const REPUBLIC_YEAR = /民国(?<named>\d{2,3})年|(?<!\d)(?<alone>1[0-3]\d)年度/gu;
const BEFORE_REPUBLIC = 1911;

function calendarYear(printed: string, named: string | undefined, alone: string | undefined): string {
  const year = BEFORE_REPUBLIC + Number(named ?? alone);
  return `${String(year)}年`.padStart(printed.length, " ");
}

/** Full-width, Chinese and Republican years as half-width digits of the calendar, lengths unchanged. */
export function arabicYears(text: string): string {
  return halveDigits(text)
    .replace(REPUBLIC_YEAR, calendarYear)
    .replace(HAN_YEAR, (year) => String(parseHanNumber(year.replace(LIKE_ZERO, "〇")) ?? year))
    .replace(BLANK_BEFORE_YEAR, "$<year>年$<blank>");
}
