import { CHAR_CLASS, CHAR_VALUE, ARABIC_DIGIT, CHINESE_DIGIT } from "./char-class.js";
import { isIn } from "./char-set.js";
import { codesOf } from "./numeral-signs.js";
import { RANGE_SIGNS } from "./range-signs.js";
import { skipBlanks } from "./soft-break.js";
import { edgeAfter } from "./time-edges.js";
import { MONTH, readFromNewYear, readMonths, smallNumber, type YearPart } from "./time-months.js";

const OPENS_FIRST = codesOf("前头頭首");
const ORDINAL = "第";
const QUARTER = "季";
const COUNTERS = "个個";
/** What stands behind the number of a part of a year. */
export const PART_SIGNS = MONTH + QUARTER;
const LAST_QUARTER = 4;
const QUARTER_MONTHS = 3;
const MONTHS = 12;
const LISTS = "、和及";

/** 上半年, 前三季度, 二、三季度, 第四季度, 头三个月, 1—11月: a part of the year that starts at `at`. */
export function readYearPart(text: string, at: number, end: number): YearPart | undefined {
  return at >= end ? undefined : (readMonths(text, at, end) ?? readNamedPart(text, at, end));
}

/** The parts that have no month in them. */
export function readNamedPart(text: string, at: number, end: number): YearPart | undefined {
  const part = at < end ? namedPart(text, at, end) : undefined;
  const edge = part === undefined ? undefined : edgeAfter(text, part.end, end);
  return part === undefined || edge === undefined ? part : { ...part, edge: edge.edge, end: edge.end };
}

function namedPart(text: string, at: number, end: number): YearPart | undefined {
  switch (text.charCodeAt(at)) {
    case UPPER:
      return isHalfYear(text, at + 1, end) ? { months: [1, 6], end: at + 3 } : undefined;
    case LOWER:
      return isHalfYear(text, at + 1, end) ? { months: [7, 12], end: at + 3 } : undefined;
    default:
      return (
        quarters(text, at, end) ??
        firstMonths(text, at, end) ??
        firstQuarter(text, at, end) ??
        readFromNewYear(text, at, end)
      );
  }
}

/** 上半年, 下半年. */
const UPPER = "上".charCodeAt(0);
const LOWER = "下".charCodeAt(0);
const HALF = "半".charCodeAt(0);

const isHalfYear = (text: string, at: number, end: number): boolean =>
  at + 2 <= end && text.charCodeAt(at) === HALF && text[at + 1] === "年";

/** 前三季度, 第一季度, 一至三季度, 二、三季度, 第二和第三季度. */
function quarters(text: string, at: number, end: number): YearPart | undefined {
  const opens = OPENS_FIRST.has(text.charCodeAt(at));
  const first = quarterNumber(text, opens ? at + 1 : at, end);
  if (first === undefined) return undefined;
  if (opens) return quartersAt(text, 1, first.value, counterEnd(text, first.end, end), end, true);
  const second = secondQuarter(text, first, end);
  // 第四季 without 度, not the season of a show: 第四季《…》.
  const certain = text[at] === ORDINAL && !SHOWS.has(text.charAt(first.end + 1));
  return second === undefined
    ? quartersAt(text, first.value, first.value, first.end, end, certain)
    : quartersAt(text, first.value, second.value, second.end, end, false);
}

/** What the season of a show goes on with. */
const SHOWS = new Set("《节播的");

const counterEnd = (text: string, at: number, end: number): number =>
  at < end && COUNTERS.includes(text.charAt(at)) ? at + 1 : at;

/** The quarters when 季度 follows, or 季 where the words before leave no doubt. */
function quartersAt(
  text: string,
  first: number,
  last: number,
  from: number,
  end: number,
  certain: boolean,
): YearPart | undefined {
  const at = skipBlanks(text, from, end);
  if (at >= end || text[at] !== QUARTER || last < first) return undefined;
  const whole = text[at + 1] === "度" && at + 1 < end;
  if (!whole && !certain) return undefined;
  return {
    months: [(first - 1) * QUARTER_MONTHS + 1, last * QUARTER_MONTHS],
    end: whole ? at + 2 : at + 1,
  };
}

interface QuarterNumber {
  readonly value: number;
  readonly end: number;
}

/** One digit from 1 to 4, 第 before it allowed; 两 of 前两季度. */
function quarterNumber(text: string, from: number, end: number): QuarterNumber | undefined {
  const at = text[from] === ORDINAL && from < end ? from + 1 : from;
  const kind = at < end ? CHAR_CLASS[text.charCodeAt(at)] : undefined;
  if (kind !== ARABIC_DIGIT && kind !== CHINESE_DIGIT) return undefined;
  const value = CHAR_VALUE[text.charCodeAt(at)] ?? 0;
  return value >= 1 && value <= LAST_QUARTER ? { value, end: at + 1 } : undefined;
}

/** The quarter that ends a range or a list: 一至|三, 二、|三, 二|三. */
function secondQuarter(text: string, first: QuarterNumber, end: number): QuarterNumber | undefined {
  const named = text.startsWith("季度", first.end) ? first.end + 2 : first.end;
  const at = skipBlanks(text, named, end);
  const links =
    isIn(RANGE_SIGNS, text, at, end) || (at < end && LISTS.includes(text.charAt(at)) && named === first.end);
  if (!links && at !== first.end) return undefined;
  const second = quarterNumber(text, links ? skipBlanks(text, at + 1, end) : at, end);
  return second !== undefined && second.value > first.value ? second : undefined;
}

/** 首季: no number beside it. */
const firstQuarter = (text: string, at: number, end: number): YearPart | undefined =>
  text[at] === "首" ? quartersAt(text, 1, 1, at + 1, end, true) : undefined;

/** 前11个月, 头两月: from January on. */
function firstMonths(text: string, at: number, end: number): YearPart | undefined {
  if (!OPENS_FIRST.has(text.charCodeAt(at))) return undefined;
  const count = smallNumber(text, skipBlanks(text, at + 1, end), end, MONTHS);
  if (count === undefined) return undefined;
  const stop = counterEnd(text, count.end, end);
  return stop < end && text[stop] === MONTH ? { months: [1, count.value], end: stop + 1 } : undefined;
}
