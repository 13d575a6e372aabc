import { ARABIC_DIGIT, CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT, SMALL_UNIT } from "./char-class.js";
import { LISTING_COMMA } from "./numeral-signs.js";
import { skipBlanks } from "./soft-break.js";

export interface ChineseDigits {
  readonly end: number;
  /** `undefined` for a 零 that only holds a place: 一百零五. */
  readonly value: number | undefined;
  /** 两三: how far the second digit lies above the first. */
  readonly spread: number;
  /** A 零 stood before the digit. */
  readonly zero: boolean;
  readonly length: number;
}

/** 两 俩 count things; they are never a decimal place and never start an enumeration like 二〇二二. */
const PAIR_WORDS: ReadonlySet<number> = new Set([0x4e24, 0x5169, 0x4fe9, 0x5006]);
export const isPairWord = (code: number): boolean => PAIR_WORDS.has(code);

/** 一两个, 一两年; in 一两银子 the 两 weighs. */
const COUNTED_BY_ONE_OR_TWO = "个年天次周人家件条项种名位所处座张百千万";

const isDigit = (text: string, at: number, end: number): boolean =>
  at < end && CHAR_CLASS[text.charCodeAt(at)] === CHINESE_DIGIT;
const digitAt = (text: string, at: number): number => CHAR_VALUE[text.charCodeAt(at)] ?? 0;

/** 五, 二〇二二, 两三, 零五; inside a number (`afterUnit`) one digit is taken at a time. */
export function readChineseDigits(text: string, from: number, end: number, afterUnit: boolean): ChineseDigits {
  let i = from + 1;
  while (isDigit(text, i, end) && !PAIR_WORDS.has(text.charCodeAt(i))) i++;
  const length = i - from;
  if (afterUnit && digitAt(text, from) === 0) {
    let j = from;
    while (j < i && digitAt(text, j) === 0) j++;
    if (j === i) return { end: i, value: undefined, spread: 0, zero: true, length };
    return oneDigit(text, j, true, 1);
  }
  const spread = approximate(text, from, end);
  if (spread !== undefined && (length === 2 || length === 1)) {
    return { end: spread.end, value: digitAt(text, from), spread: spread.by, zero: false, length: 1 };
  }
  if (afterUnit || length === 1) return oneDigit(text, from, digitAt(text, from) === 0, length);
  const closes = i < end && CHAR_CLASS[text.charCodeAt(i)] === SMALL_UNIT;
  if (closes || PAIR_WORDS.has(text.charCodeAt(from))) return oneDigit(text, from, false, 1);
  let value = 0;
  for (let k = from; k < i; k++) value = value * 10 + digitAt(text, k);
  return { end: i, value, spread: 0, zero: value === 0, length };
}

function oneDigit(text: string, at: number, zero: boolean, length: number): ChineseDigits {
  return { end: at + 1, value: digitAt(text, at), spread: 0, zero, length };
}

/** 两三, 三五, 七八 and 两、三: neighbours that mean “some”. */
function approximate(text: string, from: number, end: number): { by: number; end: number } | undefined {
  const listed = PAIR_WORDS.has(text.charCodeAt(from)) && text[from + 1] === LISTING_COMMA;
  const second = listed ? from + 2 : from + 1;
  if (!isDigit(text, second, end) || isDigit(text, second + 1, end)) return undefined;
  if (PAIR_WORDS.has(text.charCodeAt(second)) && !COUNTED_BY_ONE_OR_TWO.includes(text[second + 1] ?? "一"))
    return undefined;
  const [low, high] = [digitAt(text, from), digitAt(text, second)];
  const near = low > 0 && (high === low + 1 || (low === 3 && high === 5));
  return near ? { by: high - low, end: second + 1 } : undefined;
}

/** Digits behind 点: 点五五, 点05. */
export function readChineseDecimals(
  text: string,
  from: number,
  end: number,
): { digits: string; end: number } | undefined {
  let digits = "";
  let i = skipBlanks(text, from, end);
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = CHAR_CLASS[code];
    if ((kind !== CHINESE_DIGIT && kind !== ARABIC_DIGIT) || PAIR_WORDS.has(code)) break;
    digits += String(CHAR_VALUE[code]);
    i++;
  }
  return digits === "" ? undefined : { digits, end: i };
}
