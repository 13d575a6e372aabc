import { ARABIC_DIGIT, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { readNumeral } from "./read-numeral.js";
import type { TimeExpression } from "./time-expression.js";
import { SPAN_AFTER, SPAN_BEFORE } from "./time-words.js";

const byLength = (a: readonly [string, unknown], b: readonly [string, unknown]): number => b[0].length - a[0].length;
type Directed<T> = readonly [word: string, direction: T];

/** Words by the character that stands next to the years, longest first. */
function indexed<T>(words: Readonly<Record<string, T>>, key: (word: string) => number): Map<number, Directed<T>[]> {
  const index = new Map<number, Directed<T>[]>();
  for (const entry of Object.entries(words).sort(byLength)) {
    index.set(key(entry[0]), [...(index.get(key(entry[0])) ?? []), entry]);
  }
  return index;
}

const BEFORE = indexed(SPAN_BEFORE, (word) => word.charCodeAt(word.length - 1));
const AFTER = indexed(SPAN_AFTER, (word) => word.charCodeAt(0));
const RUN = "连续";
const MOST_YEARS = 200;

/** A number of years, and where the words that count them stand. */
interface Years {
  readonly start: number;
  /** Behind 年. */
  readonly end: number;
  /** Absent for 几年, 十几年. */
  readonly years: number | undefined;
}

/** 五年来, 过去五年, 今后5年, 3年内, 连续三年, 五年前, 两年平均, 用三年时间; a plain 三年 is a duration, not a time. */
export function readYearSpan(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  // PM2.5年平均: the digits of a decimal count no years.
  if (start - 1 > floor && text[start - 1] === "." && CHAR_CLASS[text.charCodeAt(start - 2)] === ARABIC_DIGIT)
    return undefined;
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined || numeral.bare || numeral.decimals > 0) return undefined;
  if (text[numeral.end] !== "年" || numeral.end >= end) return undefined;
  if (numeral.base < 1 || numeral.base > MOST_YEARS) return undefined;
  const counted = { start, end: numeral.end + 1, years: numeral.vague === undefined ? numeral.base : undefined };
  return (
    readRun(text, floor, counted) ??
    readSpan(text, floor, counted, end) ??
    readUsed(text, floor, counted, end) ??
    readAverage(text, counted, end) ??
    readAway(text, counted, end)
  );
}

function expression(
  text: string,
  kind: TimeExpression["kind"],
  start: number,
  end: number,
  years: number | undefined,
  direction?: "past" | "future",
): TimeExpression {
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    ...(years === undefined ? {} : { years }),
    ...(direction === undefined ? {} : { direction }),
  };
}

function readRun(text: string, floor: number, { start, end, years }: Years): TimeExpression | undefined {
  const from = start - RUN.length;
  return from >= floor && text.startsWith(RUN, from) ? expression(text, "run", from, end, years) : undefined;
}

/** Words before, behind or around that tell which years are meant. */
function readSpan(text: string, floor: number, counted: Years, end: number): TimeExpression | undefined {
  const { start } = counted;
  const before = BEFORE.get(text.charCodeAt(start - 1))?.find(([word]) => endsWith(text, word, floor, start));
  const more = text[counted.end] === "多" ? 1 : 0;
  const from = counted.end + more;
  const after = AFTER.get(text.charCodeAt(from))?.find(([word]) => isAfter(text, word, from, end));
  if (before === undefined && (after === undefined || after[1] === "either")) return undefined;
  const direction = before?.[1] ?? (after?.[1] === "past" ? "past" : "future");
  const stop = after === undefined ? counted.end : from + after[0].length;
  return expression(text, "span", start - (before?.[0].length ?? 0), stop, counted.years, direction);
}

/** 学前｜三年 and 提前｜三年 are no spans. */
const NOT_BEFORE_FIRST = "学學提";

function endsWith(text: string, word: string, floor: number, at: number): boolean {
  const from = at - word.length;
  if (from < floor || !text.startsWith(word, from)) return false;
  return !(word === "前" && from > floor && NOT_BEFORE_FIRST.includes(text.charAt(from - 1)));
}

/** 五年来年 is no 五年来. */
const isAfter = (text: string, word: string, at: number, end: number): boolean =>
  text.startsWith(word, at) && at + word.length <= end && !(word === "来" && text[at + 1] === "年");

const USED = ["用了", "花了", "用", "再用", "利用"];
const TIME = ["左右时间", "左右的时间", "多时间", "的时间", "时间"];

const OPENS_TIME = charSet(TIME.map((word) => word.charAt(0)).join(""));

/** 用三年时间: from now on; 用了三年时间: up to now. */
function readUsed(text: string, floor: number, counted: Years, end: number): TimeExpression | undefined {
  if (!isIn(OPENS_TIME, text, counted.end, end)) return undefined;
  const used = USED.find((word) => endsWith(text, word, floor, counted.start));
  const time = TIME.find((word) => isAfter(text, word, counted.end, end));
  if (used === undefined || time === undefined) return undefined;
  const direction = used.endsWith("了") ? "past" : "future";
  return expression(text, "term", counted.start - used.length, counted.end + time.length, counted.years, direction);
}

/** 两年｜平均, 五年｜年均: the average of the years up to now; the word for it is no part of the time. */
function readAverage(text: string, { start, end: stop, years }: Years, end: number): TimeExpression | undefined {
  const averages = stop + 2 <= end && (text.startsWith("平均", stop) || text.startsWith("年均", stop));
  return averages && (years ?? 1) > 1 ? expression(text, "term", start, stop, years, "past") : undefined;
}

const AWAY: readonly (readonly [word: string, direction: "past" | "future"])[] = [
  ["以前", "past"],
  ["之前", "past"],
  ["前", "past"],
  ["以后", "future"],
  ["之后", "future"],
  ["后", "future"],
  ["後", "future"],
];
const OPENS_AWAY = charSet(AWAY.map(([word]) => word.charAt(0)).join(""));
/** 三年前期, 两年前后, 一年后续 are no years away. */
const OPENS_WORD = "期景后後列沿端置所瞻提往三两兩四五十几幾前续續备備勤劲勁起方台果代来來半";

/** 五年前, 三年后: one year, so far away. */
function readAway(text: string, { start, end: stop, years }: Years, end: number): TimeExpression | undefined {
  if (!isIn(OPENS_AWAY, text, stop, end)) return undefined;
  const away = AWAY.find(([word]) => isAfter(text, word, stop, end));
  if (years === undefined || away === undefined) return undefined;
  const behind = stop + away[0].length;
  if (away[0].length === 1 && behind < end && OPENS_WORD.includes(text.charAt(behind))) return undefined;
  return expression(text, "years-away", start, behind, years, away[1]);
}
