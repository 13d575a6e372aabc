import { ARABIC_DIGIT, BLANK, CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT } from "./char-class.js";
import { isIn } from "./char-set.js";
import { RANGE_SIGNS } from "./range-signs.js";
import { skipBlanks } from "./soft-break.js";
import { readNumeral } from "./read-numeral.js";
import { edgeAfter, isDeadline } from "./time-edges.js";
import type { TimeEdge, TimeExpression, TimeKind } from "./time-expression.js";

interface YearReading {
  readonly year: number;
  /** Behind the last digit. */
  readonly end: number;
}

/** Four digits of a year, blanks between them allowed: 2022, ２０２２, 二〇二二, 2 0 2 2. */
export function readYearDigits(text: string, from: number, end: number): YearReading | undefined {
  const kind = CHAR_CLASS[text.charCodeAt(from)];
  if (kind !== ARABIC_DIGIT && kind !== CHINESE_DIGIT) return undefined;
  let year = 0;
  let count = 0;
  let i = from;
  let stop = from;
  while (i < end && count < 5) {
    const code = text.charCodeAt(i);
    if (CHAR_CLASS[code] === kind) {
      year = year * 10 + (CHAR_VALUE[code] ?? 0);
      count++;
      stop = i + 1;
    } else if (BLANK[code] !== 1 || count === 0) break;
    i++;
  }
  return count === 4 && year >= 1000 && year < 2200 ? { year, end: stop } : undefined;
}

/** Index behind 年 (or 年度) when it follows. */
function afterYearSign(text: string, at: number, end: number): number | undefined {
  const i = skipBlanks(text, at, end);
  if (i >= end || text[i] !== "年") return undefined;
  return text[i + 1] === "度" && i + 1 < end ? i + 2 : i + 1;
}

/** 2022年, 2021—2025年, 1986年到1990年, 11月, 1—11月, 12月27日, 八十年代. */
export function readCalendar(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const previous = start > floor ? CHAR_CLASS[text.charCodeAt(start - 1)] : undefined;
  if (previous === ARABIC_DIGIT) return undefined;
  return readYears(text, floor, start, end) ?? readMonths(text, start, end) ?? readDecade(text, floor, start, end);
}

function readYears(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const first = readYearDigits(text, start, end);
  if (first === undefined) return undefined;
  const sign = afterYearSign(text, first.end, end);
  const range = readYearRange(text, sign ?? first.end, end);
  if (range !== undefined && range.year >= first.year) {
    const edge = edgeAfter(text, range.end, end);
    return yearsAt(text, start, edge?.end ?? range.end, "year-range", first.year, range.year, edge?.edge);
  }
  if (sign === undefined || text.startsWith("年代", skipBlanks(text, first.end, end))) return undefined;
  const { year } = first;
  const months = readMonths(text, skipBlanks(text, sign, end), end) ?? readHalf(text, sign, end);
  if (months !== undefined) return { ...months, start, text: text.slice(start, months.end), from: year, to: year };
  const edge = edgeAfter(text, sign, end);
  if (edge !== undefined) return yearsAt(text, start, edge.end, "year", year, year, edge.edge);
  return yearsAt(text, start, sign, "year", year, year, isDeadline(text, floor, start, sign) ? "by" : undefined);
}

function readYearRange(text: string, at: number, end: number): YearReading | undefined {
  let i = skipBlanks(text, at, end);
  if (!isIn(RANGE_SIGNS, text, i, end)) return undefined;
  i++;
  if (text.charCodeAt(i) === text.charCodeAt(i - 1)) i++;
  const second = readYearDigits(text, skipBlanks(text, i, end), end);
  if (second === undefined) return undefined;
  const sign = afterYearSign(text, second.end, end);
  return sign === undefined ? undefined : { year: second.year, end: sign };
}

const QUARTERS: readonly (readonly [string, number, number])[] = [
  ["上半年", 1, 6],
  ["下半年", 7, 12],
  ["前三季度", 1, 9],
  ["一季度", 1, 3],
  ["二季度", 4, 6],
  ["三季度", 7, 9],
  ["四季度", 10, 12],
];

function readHalf(text: string, at: number, end: number): TimeExpression | undefined {
  const from = text[at] === "第" ? at + 1 : at;
  for (const [word, low, high] of QUARTERS) {
    if (text.startsWith(word, from) && from + word.length <= end) {
      return monthsAt(text, at, from + word.length, [low, high]);
    }
  }
  return undefined;
}

export function readMonths(text: string, start: number, end: number): TimeExpression | undefined {
  const first = smallNumber(text, start, end, 12);
  if (first === undefined) return undefined;
  let at = skipBlanks(text, first.end, end);
  const firstSign = text[at] === "月" && at < end;
  let month = first.value;
  if (!firstSign || isIn(RANGE_SIGNS, text, at + 1, text.length)) {
    const connector = firstSign ? at + 1 : at;
    if (!isIn(RANGE_SIGNS, text, connector, end)) return undefined;
    const second = smallNumber(text, skipBlanks(text, connector + 1, end), end, 12);
    const secondAt = second === undefined ? end : skipBlanks(text, second.end, end);
    if (second !== undefined && secondAt < end && text[secondAt] === "月" && second.value > month) {
      const stop = text[secondAt + 1] === "份" ? secondAt + 2 : secondAt + 1;
      return monthsAt(text, start, stop, [month, second.value]);
    }
    if (!firstSign) return undefined;
  }
  at++;
  const day = smallNumber(text, skipBlanks(text, at, end), end, 31);
  const dayAt = day === undefined ? end : skipBlanks(text, day.end, end);
  const months = [month, month] as const;
  month = first.value;
  if (day !== undefined && dayAt < end && (text[dayAt] === "日" || text[dayAt] === "号")) {
    return {
      kind: "part-of-year",
      months,
      day: day.value,
      start,
      end: dayAt + 1,
      text: text.slice(start, dayAt + 1),
    };
  }
  if (text[at] === "份" && at < end) at++;
  const edge = edgeAfter(text, at, end);
  return monthsAt(text, start, edge?.end ?? at, months, edge?.edge);
}

function smallNumber(
  text: string,
  from: number,
  end: number,
  most: number,
): { value: number; end: number } | undefined {
  const numeral = readNumeral(text, from, end);
  if (
    numeral === undefined ||
    numeral.power > 0 ||
    numeral.decimals > 0 ||
    numeral.high !== undefined ||
    numeral.vague !== undefined
  )
    return undefined;
  if (numeral.base < 1 || numeral.base > most) return undefined;
  return { value: numeral.base, end: numeral.end };
}

/** First year of the century printed before a decade: 十九世纪|四十年代. */
function centuryBefore(text: string, floor: number, at: number): number {
  if (at - 3 < floor || !text.startsWith("世纪", at - 2)) return 1900;
  const from = text[at - 3] === "本" || text[at - 3] === "上" ? at - 3 : Math.max(floor, at - 4);
  const ordinal = CENTURIES[text.slice(from, at - 2)];
  return ordinal === undefined ? 1900 : (ordinal - 1) * 100;
}

const CENTURIES: Readonly<Record<string, number>> = {
  十八: 18,
  十九: 19,
  二十: 20,
  十一: 21,
  上: 20,
  本: 21,
  "18": 18,
  "19": 19,
  "20": 20,
  "21": 21,
  "１９": 19,
  "２０": 20,
  "２１": 21,
};

function readDecade(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined || !text.startsWith("年代", numeral.end) || numeral.end + 2 > end) return undefined;
  const value = numeral.base % 10 === 0 && numeral.base >= 10 ? numeral.base : undefined;
  if (value === undefined) return undefined;
  const from = value >= 1000 ? value : centuryBefore(text, floor, start) + value;
  if (from > 2100 || (value < 1000 && value > 90)) return undefined;
  const edge = edgeAfter(text, numeral.end + 2, end);
  return yearsAt(text, start, edge?.end ?? numeral.end + 2, "decade", from, from + 9, edge?.edge);
}

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

function monthsAt(
  text: string,
  start: number,
  end: number,
  months: readonly [number, number],
  edge?: TimeEdge,
): TimeExpression {
  const printed = text.slice(start, end);
  return edge === undefined
    ? { kind: "part-of-year", months, start, end, text: printed }
    : { kind: "part-of-year", months, edge, start, end, text: printed };
}
