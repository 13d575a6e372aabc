import type { Months } from "./months.js";
import { chineseToNumber, findTimeExpressions, type TimeExpression as PrintedTime } from "@liaocheng/chinese-quantity";

/** A stretch of time named in a sentence; places are indexes into the sentence. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /**
   * `year` a printed year or range, `relative` 今年, `plan` “十四五”, `span` a number of years, `part-of-year` a part of a year
   * that the passage tells (上半年, 全年).
   */
  readonly kind: "year" | "relative" | "plan" | "span" | "part-of-year";
  /** First and last year of `year` and `plan`. */
  readonly from?: number;
  readonly to?: number;
  /** Years from the year planned, of `relative`: 今年 0, 去年 −1. */
  readonly offset?: number;
  /** Of `relative`: the last year of the century (本世纪末). */
  readonly isCenturyEnd?: true;
  /** Number of years of a `span`. */
  readonly count?: number;
  /** First and last month, where a part of a year is named. */
  readonly months?: Months | undefined;
  /** How the months are meant: 9月末 `end`, 截至9月末 and 6月底前 `up-to`, 四季度前 `before`. */
  readonly edge?: "end" | "up-to" | "before" | undefined;
  /** 上年同期: the same months, a year earlier. */
  readonly samePeriod?: boolean | undefined;
  /** Of a `span`: 五年来 past, 今后五年 future, 3年内 within, 五年累计 bare; of the others: whether 末, 以来, 开局之年 follow. */
  readonly sense?: "past" | "future" | "within" | "bare" | "since" | "start" | "end" | undefined;
}

/** Finds the time expressions of a sentence that say in which years a figure holds, in order; linear in its length. */
export function findTimes(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const printed of findTimeExpressions(text)) {
    if (isInTitle(text, printed)) continue;
    const time = fromPrinted(text, printed);
    if (time !== undefined) found.push(time);
  }
  const bare = bareSpans(text, found);
  if (found.length === 0 && bare.length === 0) return NO_TIMES;
  const times = bare.length === 0 ? found : [...found, ...bare].sort((a, b) => a.start - b.start);
  return times.length < 2 ? times : joinAppositions(text, times);
}

const NO_TIMES: readonly TimeExpression[] = [];

/** 根据《全省2017年度考核办法》: the year in the name of a paper says nothing of the sentence. */
function isInTitle(text: string, { start, end }: PrintedTime): boolean {
  const opens = text.lastIndexOf("《", start);
  if (opens < 0 || text.lastIndexOf("》", start) > opens) return false;
  const closes = text.indexOf("》", end);
  return closes >= 0 && !/\d[^》]{0,3}[%元吨亩人户个公]/u.test(text.slice(end, closes));
}

/** The time expression that starts exactly at `at` and ends no later than `end`. */
export function timeStartingAt(times: readonly TimeExpression[], at: number, end: number): TimeExpression | undefined {
  for (const time of times) if (time.start === at && time.end <= end) return time;
  return undefined;
}

/** The time expression that ends exactly at `at` and starts no earlier than `from`. */
export function timeEndingAt(times: readonly TimeExpression[], at: number, from: number): TimeExpression | undefined {
  for (const time of times) if (time.end === at && time.start >= from) return time;
  return undefined;
}

/** 1953年到1978年｜的二十六年间, “十四五”｜五年: the number of years repeats the years named before it. */
function joinAppositions(text: string, times: readonly TimeExpression[]): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of times) {
    const before = joined.at(-1);
    const repeats =
      before !== undefined &&
      time.kind === "span" &&
      time.sense !== "future" &&
      time.sense !== "within" &&
      before.from !== undefined &&
      before.from !== before.to &&
      /^[的这]?$/u.test(text.slice(before.end, time.start));
    const part = before?.kind === "plan" && time.kind === "span" ? text.slice(before.end, time.end) : "";
    const range = before === undefined ? undefined : reachesUpTo(text, before, time);
    if (range !== undefined) joined[joined.length - 1] = range;
    else if (before !== undefined && opensTerm(text, before, time)) {
      const from = before.from ?? 0;
      joined[joined.length - 1] = { ...before, end: time.end, to: from + (time.count ?? 1) - 1, sense: "future" };
    } else if (before !== undefined && /^期?间?[前头后][^，；。]{1,4}$/u.test(part))
      joined[joined.length - 1] = partOfPlan(before, time, part);
    else if (repeats) joined[joined.length - 1] = { ...before, end: time.end };
    else joined.push(time);
  }
  return joined;
}

/** 2012年以来｜至2017年10月: from one year up to another; undefined for other times. */
function reachesUpTo(text: string, since: TimeExpression, time: TimeExpression): TimeExpression | undefined {
  const { start, sense, from } = since;
  if (sense !== "since" || from === undefined || time.kind !== "year" || time.to === undefined || time.to <= from)
    return undefined;
  const isJoined = /^，?(?:截[至止]到?|[至到])$/u.test(text.slice(since.end, time.start));
  return isJoined && !/^[底末]?，?(?:[将要拟]|力争|预计)/u.test(text.slice(time.end))
    ? { start, end: time.end, kind: "year", from, to: time.to }
    : undefined;
}

/** 2022年及｜未来五年: the years of a new term, the first of them named. */
const opensTerm = (text: string, year: TimeExpression, span: TimeExpression): boolean =>
  year.kind === "year" &&
  year.from === year.to &&
  year.months === undefined &&
  span.kind === "span" &&
  span.sense === "future" &&
  (span.count ?? 0) > 1 &&
  /^[及和与、]$/u.test(text.slice(year.end, span.start));

function fromPrinted(text: string, printed: PrintedTime): TimeExpression | undefined {
  switch (printed.kind) {
    case "year":
    case "year-range":
      return yearsPrinted(text, printed);
    case "part-of-year":
      return partOfYear(text, printed);
    case "whole-year":
      return wholeYear(text, printed);
    case "relative-year":
      return relativeYear(text, printed);
    case "plan":
      return planPrinted(text, printed);
    case "span":
      return spanPrinted(text, printed);
    case "era":
      return eraPrinted(printed);
    case "century":
      return centuryEnd(printed);
    case "term":
      return termPrinted(printed);
    case "years-away":
      return yearsAway(printed);
    default:
      return undefined;
  }
}

const senseOf = ({ edge, months }: PrintedTime): TimeExpression["sense"] =>
  edge === "since" ? "since" : edge === "end" && months === undefined ? "end" : undefined;

function yearsPrinted(text: string, printed: PrintedTime): TimeExpression | undefined {
  const { start, from, to, edge } = printed;
  if (from === undefined || to === undefined) return undefined;
  const end = edge === "end" ? behindDeadline(text, printed.end) : printed.end;
  return withSamePeriod(text, { start, end, kind: "year", from, to, sense: senseOf(printed) });
}

function planPrinted(text: string, printed: PrintedTime): TimeExpression | undefined {
  const { start, end, from, to, edge } = printed;
  if (from === undefined || to === undefined || NAMED_LIKE_A_PLAN.test(text.slice(end, end + 3))) return undefined;
  return { start, end, kind: "plan", from, to, sense: edge === "start" ? "start" : senseOf(printed) };
}

/** “七五”｜普法, “五五”｜工作法: what is counted like the plans. */
const NAMED_LIKE_A_PLAN = /^(?:普法|工作法|法治宣|依法治)/u;

/** 去年, 今年. */
function relativeYear(text: string, printed: PrintedTime): TimeExpression | undefined {
  const { start, end, offset } = printed;
  if (offset === undefined) return undefined;
  return withSamePeriod(text, { start, end, kind: "relative", offset, sense: senseOf(printed) });
}

/** 去年｜同期, 2023年｜同期. */
const withSamePeriod = (text: string, time: TimeExpression): TimeExpression =>
  text.startsWith(SAME_PERIOD, time.end) ? { ...time, end: time.end + SAME_PERIOD.length, samePeriod: true } : time;

const SAME_PERIOD = "同期";

function wholeYear(text: string, { start, end, text: printed }: PrintedTime): TimeExpression | undefined {
  if (YEAR_END.has(printed)) return { start, end: behindDeadline(text, end), kind: "part-of-year" };
  return WHOLE_YEAR.has(printed) && !OF_A_PLAN.test(text.slice(end, end + 4))
    ? { start, end, kind: "part-of-year", months: [1, 12] }
    : undefined;
}

/** 年底｜前, 2025年底｜之前. */
const behindDeadline = (text: string, end: number): number =>
  end + (/^[之以]?前/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);

function spanPrinted(text: string, { start, end, years, direction }: PrintedTime): TimeExpression | undefined {
  if (years === undefined) return undefined;
  if (direction !== "future") return { start, end, kind: "span", count: years, sense: "past" };
  const isWithin = /[内里]$/u.test(text.slice(start, end));
  return { start, end, kind: "span", count: years, sense: isWithin ? "within" : "future" };
}

const placeOf = ({ start, end }: PrintedTime): Pick<TimeExpression, "start" | "end"> => ({ start, end });

/** 改革开放以来, 党的十八大以来: from what happened in one year on. */
const eraPrinted = (printed: PrintedTime): TimeExpression | undefined =>
  printed.from === undefined || printed.edge !== "since"
    ? undefined
    : { ...placeOf(printed), kind: "year", from: printed.from, to: printed.from, sense: "since" };

/** 本世纪末, 二十世纪末. */
function centuryEnd(printed: PrintedTime): TimeExpression | undefined {
  const { edge, to, text } = printed;
  if (edge !== "end" || to === undefined) return undefined;
  return text.startsWith("本")
    ? { ...placeOf(printed), kind: "relative", isCenturyEnd: true }
    : { ...placeOf(printed), kind: "year", from: to, to };
}

/** 五年前, 三年后. */
const yearsAway = (printed: PrintedTime): TimeExpression | undefined =>
  printed.years === undefined
    ? undefined
    : {
        ...placeOf(printed),
        kind: "relative",
        offset: printed.direction === "future" ? printed.years : -printed.years,
      };

/** 用三年时间, 两年平均: so many years, which ones the passage tells. */
const termPrinted = (printed: PrintedTime): TimeExpression | undefined =>
  printed.years === undefined
    ? undefined
    : {
        ...placeOf(printed),
        kind: "span",
        count: printed.years,
        sense: printed.direction === "future" ? "within" : "bare",
      };

/** The words for all of a year: its name is told elsewhere. */
const WHOLE_YEAR = new Set(["全年"]);
/** Words for the year up to its end: they end a part of the year told before (上半年…，年底前…). */
const YEAR_END = new Set(["年内", "年底", "年末", "年终"]);
/** 全年｜任务: whose task it is, not when. */
const OF_A_PLAN = /^的?(?:目标|任务|计划|预算|指标|各项|经济|工作)/u;

/** 上半年, 今年前三季度, 2022年1—9月, 截至11月底; a day (12月27日) is an event, and tells the year alone. */
function partOfYear(text: string, printed: PrintedTime): TimeExpression | undefined {
  const { start, end, from, to, offset } = printed;
  // 截至9月30日 counts up to there, as 截至9月底 does; 9月30日 alone is a day.
  const isDay = printed.day !== undefined && !/截[至止]到?$/u.test(text.slice(Math.max(0, start - 3), start));
  const deadline = /^[之以]?前/u.exec(text.slice(end, end + 2))?.[0] ?? "";
  const time = {
    start,
    end: end + deadline.length,
    sense: undefined,
    ...(isDay || printed.months === undefined ? {} : { months: printed.months, edge: edgeOf(text, printed) }),
  };
  if (from !== undefined && to !== undefined) return { ...time, kind: "year", from, to };
  if (offset !== undefined) return { ...time, kind: "relative", offset };
  return isDay ? undefined : { ...time, kind: "part-of-year" };
}

function edgeOf(text: string, { start, end, edge, months }: PrintedTime): TimeExpression["edge"] {
  const upTo = /(?:截至|截止|截止到|到|至)$/u.test(text.slice(Math.max(0, start - 3), start));
  const isLastDay = /[底末]/u.test(text.slice(start, end));
  const isDeadline = edge === "before" || /^[之以]?前/u.test(text.slice(end, end + 2));
  if (isDeadline) return isLastDay ? "up-to" : "before";
  if (edge === "end") return upTo ? "up-to" : "end";
  return upTo && months?.[0] === months?.[1] ? "up-to" : undefined;
}

/** “十一五”｜前四年: 2006 to 2009. */
function partOfPlan(plan: TimeExpression, years: TimeExpression, which: string): TimeExpression {
  const count = years.count ?? 0;
  const { from = 0, to = 0 } = plan;
  const range = which.includes("后") ? { from: to - count + 1, to } : { from, to: from + count - 1 };
  return { start: plan.start, end: years.end, kind: "year", ...range };
}

const NUMERAL_BEFORE_YEAR =
  /(?<numeral>\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])[多余]?$/u;
/** What stands right before 年 in every match of it: most years have something else there, and need no regular expression. */
const ENDS_COUNT = new Set([..."0123456789一二两三四五六七八九十多余"].map((char) => char.charCodeAt(0)));
const PART_OF_LONGER = /[\d.%十百千万亿第〇一二三四五六七八九零]/u;

/** 五年年均, 十年增加, 五年间, 五年前: a number of years that says neither whose nor which. */
function bareSpans(text: string, known: readonly TimeExpression[]): readonly TimeExpression[] {
  const first = text.indexOf("年");
  if (first < 0) return NO_TIMES;
  const spans: TimeExpression[] = [];
  for (let at = first; at >= 0; at = text.indexOf("年", at + 1)) {
    if (!ENDS_COUNT.has(text.charCodeAt(at - 1)) || known.some((time) => time.start <= at && at < time.end)) continue;
    const window = Math.max(0, at - 4);
    const match = NUMERAL_BEFORE_YEAR.exec(text.slice(window, at));
    const count = match === null ? undefined : chineseToNumber(match.groups?.["numeral"] ?? "");
    if (match === null || count === undefined) continue;
    const start = window + match.index;
    if (text.startsWith("学前", start - 2)) continue;
    if (start > 0 && PART_OF_LONGER.test(text.charAt(start - 1))) continue;
    let end = at + 1;
    const between = text.charAt(end) === "间";
    if (between || text.charAt(end) === "前" || text.charAt(end) === "多") end++;
    spans.push({ start, end, kind: "span", count, sense: between ? "past" : "bare" });
  }
  return spans;
}
