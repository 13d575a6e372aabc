import { groupedEnd } from "./arabic-groups.js";
import { ARABIC_DIGIT, BLANK, CHAR_CLASS, CHAR_VALUE } from "./char-class.js";
import { codesOf, DECIMAL_POINTS, MIDDLE_DOTS } from "./numeral-signs.js";
import { skipBlanks, skipWrap } from "./soft-break.js";

export interface ArabicRun {
  readonly end: number;
  readonly value: number;
  /** Characters before the point, with the signs that part its groups. */
  readonly count: number;
  /** Digits before the point. */
  readonly digits: number;
  readonly decimals: number;
  /** 19·5: a middle dot is a decimal point only when a unit follows. */
  readonly middleDot: boolean;
}

const DOTS = codesOf(DECIMAL_POINTS);
const MIDDLES = codesOf(MIDDLE_DOTS);
const SLASHES: ReadonlySet<number> = new Set([0x2f, 0xff0f]);
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const MAX_SAFE_DIGITS = 15;
/** A group of three digits with its sign. */
const GROUP = 4;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const isArabic = (text: string, at: number, end: number): boolean =>
  at < end && CHAR_CLASS[text.charCodeAt(at)] === ARABIC_DIGIT;

/** Index behind the digits that start at `from`. */
function digitsEnd(text: string, from: number, end: number): number {
  let i = from;
  while (isArabic(text, i, end)) i++;
  return i;
}

/** 49250, 1,234.5, １２．５, the letter-spaced 4 9 2 5 0 and figures wrapped at the end of a line. */
export function readArabic(text: string, from: number, end: number): ArabicRun {
  let i = digitsEnd(text, from, end);
  let count = i - from;
  let signs = 0;
  const spacedTo = count === 1 ? spacedEnd(text, i, end) : i;
  const spaced = spacedTo > i;
  if (spaced) {
    count += (spacedTo - i) / 2;
    i = spacedTo;
  } else {
    const wrapped = wrappedEnd(text, i, end);
    if (wrapped > i) {
      count += wrapped - i - 1;
      i = wrapped;
    } else if (count <= 3) {
      const grouped = groupedEnd(text, from, i, end);
      count += grouped - i;
      signs = (grouped - i) / GROUP;
      i = grouped;
    }
  }
  const point = decimalPoint(text, i, end, spaced);
  if (point === undefined)
    return { end: i, value: parse(text, from, i), count, digits: count - signs, decimals: 0, middleDot: false };
  let stop = digitsEnd(text, point.digits, end);
  if (stop - point.digits === 1 && spaced) stop = spacedEnd(text, stop, end);
  return {
    end: stop,
    value: parse(text, from, stop, point.at),
    count,
    digits: count - signs,
    decimals: stop - point.digits,
    middleDot: point.middle,
  };
}

/** Behind single digits set apart by single blanks (4 9 2 5 0); `from` when they are not. */
function spacedEnd(text: string, from: number, end: number): number {
  let i = from;
  while (BLANK[text.charCodeAt(i)] === 1 && isArabic(text, i + 1, end) && !isArabic(text, i + 2, end)) {
    if (SLASHES.has(text.charCodeAt(i + 2)) && i + 2 < end) break;
    i += 2;
  }
  return i;
}

/** Behind the digits that go on after a wrapped line; `from` when the next line starts something of its own. */
function wrappedEnd(text: string, from: number, end: number): number {
  const next = skipWrap(text, from, end);
  if (next === from || !isArabic(text, next, end)) return from;
  const stop = digitsEnd(text, next, end);
  const after = text[skipBlanks(text, stop, end)] ?? "";
  if (after === "、" || (after === "年" && stop - next === 4)) return from;
  return (after === "." || after === "．") && !isArabic(text, stop + 1, end) ? from : stop;
}

/** Where a decimal point may stand: right here, behind blanks of a letter-spaced figure, or on the next line of a wrapped one. */
function pointIndex(text: string, from: number, end: number, spaced: boolean): number {
  if (spaced) return skipBlanks(text, from, end);
  const code = text.charCodeAt(from);
  return code === LINE_FEED || code === CARRIAGE_RETURN ? skipWrap(text, from, end) : from;
}

function decimalPoint(
  text: string,
  from: number,
  end: number,
  spaced: boolean,
): { at: number; digits: number; middle: boolean } | undefined {
  const at = pointIndex(text, from, end, spaced);
  const code = text.charCodeAt(at);
  const middle = MIDDLES.has(code);
  if (!middle && !DOTS.has(code)) return undefined;
  let digits = spaced ? skipBlanks(text, at + 1, end) : at + 1;
  if (!isArabic(text, digits, end)) digits = Math.max(skipWrap(text, at + 1, end), looseDecimals(text, from, at, end));
  return isArabic(text, digits, end) ? { at, digits, middle } : undefined;
}

/** What closes a figure whose decimals are set apart: 5. 3%, 1. 2亿. In 5. 3个 the point may close a number of a list. */
const CLOSES_LOOSE = "%％‰万萬亿億";

/** 增长5. 3%: where the decimals behind a point and a blank start; `at` when they are none. */
function looseDecimals(text: string, from: number, at: number, end: number): number {
  const digits = skipBlanks(text, at + 1, end);
  if (digits === at + 1 || !isArabic(text, digits, end)) return at;
  const first = firstDigit(text, from);
  const isFigure = first > 0 && text.charCodeAt(first - 1) >= FIRST_HAN && text.charCodeAt(first - 1) <= LAST_HAN;
  const behind = digitsEnd(text, digits, end);
  return isFigure && behind < end && CLOSES_LOOSE.includes(text.charAt(behind)) ? digits : at;
}

function firstDigit(text: string, stop: number): number {
  let i = stop;
  while (i > 0 && CHAR_CLASS[text.charCodeAt(i - 1)] === ARABIC_DIGIT) i--;
  return i;
}

/** Value of the digits between `from` and `to`; everything that is no digit is passed over, `point` aside. */
function parse(text: string, from: number, to: number, point = -1): number {
  let integer = 0;
  let scale = 1;
  let digits = 0;
  for (let i = from; i < to; i++) {
    if (CHAR_CLASS[text.charCodeAt(i)] !== ARABIC_DIGIT) continue;
    integer = integer * 10 + (CHAR_VALUE[text.charCodeAt(i)] ?? 0);
    if (integer > 0) digits++;
    if (point >= 0 && i > point) scale *= 10;
  }
  if (digits <= MAX_SAFE_DIGITS && scale <= 1e15) return integer / scale;
  let printed = "";
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (i === point) printed += ".";
    else if (CHAR_CLASS[code] === ARABIC_DIGIT) printed += String(CHAR_VALUE[code]);
  }
  return Number(printed);
}
