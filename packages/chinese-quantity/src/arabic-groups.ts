import { ARABIC_DIGIT, BLANK, CHAR_CLASS } from "./char-class.js";

const COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const ZERO = 0x30;
const FIRST_HAN = 0x4e00;
const GROUP = 4;
const POINTS: ReadonlySet<number> = new Set([0x2e, 0xff0e]);
const PERCENTS: ReadonlySet<number> = new Set([0x25, 0xff05]);

const isArabic = (text: string, at: number, end: number): boolean =>
  at < end && CHAR_CLASS[text.charCodeAt(at)] === ARABIC_DIGIT;
const isWide = (text: string, at: number): boolean => text.charCodeAt(at) > 0xff00;

/** Behind the groups of three digits, each after `separator`, that go on from `stop`. */
function groupsEnd(text: string, stop: number, separator: number, end: number): number {
  let i = stop;
  while (
    i + GROUP <= end &&
    text.charCodeAt(i) === separator &&
    isArabic(text, i + 1, end) &&
    isArabic(text, i + 2, end) &&
    isArabic(text, i + 3, end) &&
    !isArabic(text, i + GROUP, end)
  )
    i += GROUP;
  return i;
}

/** Behind 1,234,567 and its likes with Chinese commas or blanks; `stop`, the end of the first digits, when nothing is grouped. */
export function groupedEnd(text: string, from: number, stop: number, end: number): number {
  const separator = text.charCodeAt(stop);
  if (separator === COMMA) return groupsEnd(text, stop, separator, end);
  if (stop >= end || text.charCodeAt(from) === ZERO) return stop;
  if (separator === FULL_COMMA) return chineseCommaEnd(text, from, stop, end);
  return BLANK[separator] === 1 ? blankEnd(text, from, stop, separator, end) : stop;
}

/**
 * A Chinese comma mostly ends a clause: it groups digits when all of them are full-width, when there are two of them, or when
 * what follows cannot be a number of its own (1，050) or has decimals (1，234.5).
 */
function chineseCommaEnd(text: string, from: number, stop: number, end: number): number {
  const grouped = groupsEnd(text, stop, FULL_COMMA, end);
  if (grouped === stop) return stop;
  if (isWide(text, from)) return isWide(text, stop + 1) ? grouped : stop;
  const certain = grouped > stop + GROUP || text.charCodeAt(stop + 1) === ZERO;
  return certain || hasDecimals(text, grouped, end) ? grouped : stop;
}

const hasDecimals = (text: string, at: number, end: number): boolean =>
  at < end && POINTS.has(text.charCodeAt(at)) && isArabic(text, at + 1, end);

/** 1 234.5亿元: blanks group digits where a word stands before and a unit or decimals behind; rows of a table have more blanks. */
function blankEnd(text: string, from: number, stop: number, separator: number, end: number): number {
  const before = from > 0 ? text.charCodeAt(from - 1) : FIRST_HAN;
  if (BLANK[before] === 1) return stop;
  const grouped = groupsEnd(text, stop, separator, end);
  if (grouped === stop || grouped >= end) return stop;
  const behind = text.charCodeAt(grouped);
  const certain = (behind >= FIRST_HAN && behind < 0xa000) || PERCENTS.has(behind) || hasDecimals(text, grouped, end);
  return certain ? grouped : stop;
}
