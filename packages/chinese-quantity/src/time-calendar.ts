import { ARABIC_DIGIT, BLANK, CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT } from "./char-class.js";
import { isIn } from "./char-set.js";
import { RANGE_CHARACTERS, RANGE_SIGNS } from "./range-signs.js";
import { skipBlanks } from "./soft-break.js";
import { DECADE_SIGNS, isDecadeSign, readDecade } from "./time-decade.js";
import { edgeAfter, isDeadline } from "./time-edges.js";
import type { TimeEdge, TimeExpression, TimeKind } from "./time-expression.js";
import { JOINS_YEARS, readFiscalYears } from "./time-fiscal.js";
import { readMonths, type YearPart } from "./time-months.js";
import { PART_SIGNS, readYearPart } from "./time-parts.js";
import { fromRepublic, republicYearAlone } from "./time-republic.js";
import { readShortYear } from "./time-short-year.js";

export const YEAR = "年";
/** Signs typed where 〇 is meant: 二00九年, 二OO九年, 二o二四年. */
const LIKE_ZERO = "0OＯoｏОоΟο";
/** What stands behind the first number of a time of the calendar. */
export const CALENDAR_SIGNS = YEAR + PART_SIGNS + DECADE_SIGNS + RANGE_CHARACTERS + JOINS_YEARS + LIKE_ZERO;

interface YearReading {
  readonly year: number;
  /** Behind the last digit. */
  readonly end: number;
}

/** Four digits of a year, blanks between them allowed: 2022, ２０２２, 二〇二二, 2 0 2 2. */
function readYearDigits(text: string, from: number, end: number): YearReading | undefined {
  const digits = readDigits(text, from, end, 5);
  return digits?.count === 4 && digits.year >= 1000 && digits.year < 2200 ? digits : undefined;
}

/** Of the digits of a year behind the first. */
const isZeroOfYear = (text: string, at: number, kind: number | undefined, count: number): boolean =>
  kind === CHINESE_DIGIT && count > 0 && LIKE_ZERO.includes(text.charAt(at));

function readDigits(
  text: string,
  from: number,
  end: number,
  most: number,
): (YearReading & { count: number }) | undefined {
  const kind = CHAR_CLASS[text.charCodeAt(from)];
  if (kind !== ARABIC_DIGIT && kind !== CHINESE_DIGIT) return undefined;
  let year = 0;
  let count = 0;
  let i = from;
  let stop = from;
  while (i < end && count < most) {
    const code = text.charCodeAt(i);
    if (CHAR_CLASS[code] === kind) {
      year = year * 10 + (CHAR_VALUE[code] ?? 0);
      count++;
      stop = i + 1;
    } else if (isZeroOfYear(text, i, kind, count)) {
      year *= 10;
      count++;
      stop = i + 1;
    } else if (BLANK[code] !== 1 || count === 0) break;
    i++;
  }
  return { year, end: stop, count };
}

/** Index behind 年 (or 年度) when it follows. */
function afterYearSign(text: string, at: number, end: number): number | undefined {
  const i = skipBlanks(text, at, end);
  if (i >= end || text[i] !== YEAR) return undefined;
  return text[i + 1] === "度" && i + 1 < end ? i + 2 : i + 1;
}

/**
 * 2022年, 2021—2025年, 1986年到1990年, 11月, 1—11月, 二、三季度, 12月27日, 八十年代, 21世纪: what the sign at `sign`, behind the first
 * number, may make of it.
 */
export function readCalendar(
  text: string,
  floor: number,
  start: number,
  sign: number,
  end: number,
): TimeExpression | undefined {
  if (start > floor && CHAR_CLASS[text.charCodeAt(start - 1)] === ARABIC_DIGIT) return undefined;
  const printed = text.charAt(sign);
  if (DECADE_SIGNS.includes(printed) && isDecadeSign(text, sign, end)) return readDecade(text, start, end);
  return (
    readYears(text, floor, start, end) ??
    readRepublicYear(text, floor, start, end) ??
    readRepublicAlone(text, start, end) ??
    readYearWithoutCentury(text, start, end) ??
    (printed === YEAR ? undefined : partAlone(text, start, end))
  );
}

const REPUBLIC = ["民国", "民國"];
const OF_CHINA = ["中华", "中華"];
const MOST_REPUBLIC_DIGITS = 3;

/** 民国26年, 中華民國113年2月: counted from 1912. */
function readRepublicYear(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const named = start - 2 >= floor && REPUBLIC.some((word) => text.startsWith(word, start - 2)) ? start - 2 : undefined;
  const digits = named === undefined ? undefined : readDigits(text, start, end, MOST_REPUBLIC_DIGITS + 1);
  if (named === undefined || digits === undefined || digits.count > MOST_REPUBLIC_DIGITS || digits.year === 0)
    return undefined;
  const sign = afterYearSign(text, digits.end, end);
  if (sign === undefined) return undefined;
  const from = named - 2 >= floor && OF_CHINA.some((word) => text.startsWith(word, named - 2)) ? named - 2 : named;
  return inYear(text, from, sign, fromRepublic(digits.year), end);
}

function readRepublicAlone(text: string, start: number, end: number): TimeExpression | undefined {
  const alone = republicYearAlone(text, start, end);
  const sign = alone === undefined ? undefined : afterYearSign(text, alone.end, end);
  return alone === undefined || sign === undefined ? undefined : inYear(text, start, sign, alone.year, end);
}

function readYearWithoutCentury(text: string, start: number, end: number): TimeExpression | undefined {
  const short = readShortYear(text, start, end);
  const sign = short === undefined ? undefined : afterYearSign(text, short.end, end);
  return short === undefined || sign === undefined ? undefined : inYear(text, start, sign, short.year, end);
}

/** The year, or the part of it, whose 年 ends at `sign`. */
function inYear(text: string, from: number, sign: number, year: number, end: number): TimeExpression {
  const part = readYearPart(text, skipBlanks(text, sign, end), end);
  if (part !== undefined) return partAt(text, from, part, { from: year, to: year });
  const edge = edgeAfter(text, sign, end);
  return yearsAt(text, from, edge?.end ?? sign, "year", year, year, edge?.edge);
}

function partAlone(text: string, start: number, end: number): TimeExpression | undefined {
  const part = readYearPart(text, start, end);
  return part === undefined ? undefined : partAt(text, start, part);
}

/** A part of a year as an expression of its own, or with the years it is part of. */
export function partAt(
  text: string,
  start: number,
  { end, ...part }: YearPart,
  years?: { readonly from: number; readonly to: number },
): TimeExpression {
  return { kind: "part-of-year", ...part, ...years, start, end, text: text.slice(start, end) };
}

function readYears(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const first = readYearDigits(text, start, end);
  if (first === undefined) return undefined;
  const { year } = first;
  const sign = afterYearSign(text, first.end, end);
  const range = readYearRange(text, first, sign ?? first.end, end);
  if (range !== undefined && range.year >= year) {
    const edge = edgeAfter(text, range.end, end);
    return yearsAt(text, start, edge?.end ?? range.end, "year-range", year, range.year, edge?.edge);
  }
  if (sign === undefined) return listsYears(text, first.end, end) ? yearAlone(text, start, first) : undefined;
  const part = readYearPart(text, skipBlanks(text, sign, end), end);
  if (part !== undefined)
    return throughMonths(text, start, year, part, end) ?? partAt(text, start, part, { from: year, to: year });
  const edge = edgeAfter(text, sign, end);
  if (edge !== undefined) return yearsAt(text, start, edge.end, "year", year, year, edge.edge);
  return yearsAt(text, start, sign, "year", year, year, isDeadline(text, floor, start, sign) ? "by" : undefined);
}

/** 2025年1月|至2026年6月: months of two years, the first one of the first year and the last one of the second. */
function throughMonths(
  text: string,
  start: number,
  year: number,
  first: YearPart,
  end: number,
): TimeExpression | undefined {
  if (first.day !== undefined || first.edge !== undefined) return undefined;
  const second = yearBehindSign(text, first.end, end);
  if (second === undefined || second.year <= year) return undefined;
  const last = readMonths(text, second.end, end);
  if (last === undefined || last.day !== undefined) return undefined;
  return partAt(text, start, { ...last, months: [first.months[0], last.months[1]] }, { from: year, to: second.year });
}

/** 至2026年: behind a range sign, with 年. */
function yearBehindSign(text: string, at: number, end: number): YearReading | undefined {
  const from = behindRangeSign(text, at, end);
  const second = from === undefined ? undefined : readYearDigits(text, from, end);
  const sign = second === undefined ? undefined : afterYearSign(text, second.end, end);
  return second === undefined || sign === undefined ? undefined : { year: second.year, end: sign };
}

function behindRangeSign(text: string, at: number, end: number): number | undefined {
  const i = skipBlanks(text, at, end);
  if (!isIn(RANGE_SIGNS, text, i, end)) return undefined;
  return skipBlanks(text, text.charCodeAt(i + 1) === text.charCodeAt(i) ? i + 2 : i + 1, end);
}

const CENTURY = 100;

/** —2025年, and —25年 with the century of the first. */
function readYearRange(text: string, first: YearReading, at: number, end: number): YearReading | undefined {
  const whole = yearBehindSign(text, at, end) ?? readFiscalYears(text, first.year, first.end, end);
  if (whole !== undefined) return whole;
  const from = behindRangeSign(text, at, end);
  const short = from === undefined || at !== first.end ? undefined : readDigits(text, from, end, 3);
  const sign = short?.count === 2 ? afterYearSign(text, short.end, end) : undefined;
  if (short === undefined || sign === undefined) return undefined;
  const year = Math.floor(first.year / CENTURY) * CENTURY + short.year;
  return year > first.year ? { year, end: sign } : undefined;
}

const LISTS = "、和与及";
const MOST_LISTED = 9;

/** 1998、1999年: 年 stands only behind the last year of the list. */
function listsYears(text: string, from: number, end: number): boolean {
  let at = from;
  for (let listed = 0; listed < MOST_LISTED && at < end && LISTS.includes(text.charAt(at)); listed++) {
    const next = readYearDigits(text, at + 1, end);
    if (next === undefined) return false;
    if (afterYearSign(text, next.end, end) !== undefined) return true;
    at = next.end;
  }
  return false;
}

const yearAlone = (text: string, start: number, { year, end }: YearReading): TimeExpression =>
  yearsAt(text, start, end, "year", year, year, undefined);

function yearsAt(
  text: string,
  start: number,
  end: number,
  kind: TimeKind,
  from: number,
  to: number,
  edge: TimeEdge | undefined,
): TimeExpression {
  const printed = text.slice(start, end);
  return edge === undefined
    ? { kind, from, to, start, end, text: printed }
    : { kind, from, to, edge, start, end, text: printed };
}
