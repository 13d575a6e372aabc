import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import { formatYears } from "../passage/frame.js";
import { resolveTime } from "../passage/resolve-time.js";
import type { TimeExpression } from "../sentence/times.js";
import { BASE_MARKS, isPraisedBase } from "./base-marks.js";
import type { DatingContext } from "./dated.js";

/** Growth against a printed base year covers the years behind it: 比2020年下降, 1992年同1987年相比…增长 → 1988/1992. */
export function baseYears(
  context: DatingContext,
  figure: Figure,
  governing: TimeExpression | undefined,
  last: number | undefined,
): string | undefined {
  const { words, clock } = context;
  if (figure.kind !== "growth" && figure.kind !== "change") return undefined;
  const moved = yearsOfMovement(context, figure) ?? yearsSinceStart(context, figure, last);
  if (moved !== undefined) return moved;
  if (last === undefined) return undefined;
  for (const time of words.times) {
    if (time.end > figure.end || !isBaseTime(words.text, time)) continue;
    const carriesOn = figure.perYear && (governing === undefined || governing.start < time.start);
    if (time.start < figure.from && !carriesOn && !words.text.startsWith("相比", time.end)) continue;
    if (time.kind === "span")
      return time.count !== undefined && time.count > 1 ? formatYears(last - time.count + 1, last) : undefined;
    const years = resolveTime(time, clock, last);
    if (years !== undefined && years[1] < last) return formatYears(years[1] + 1, last);
  }
  return baseBefore(context, figure);
}

/** Whether a figure's own words name the year that it is counted from. */
export const isFromBase = ({ text, times }: SentenceWords, { from, end }: Figure): boolean =>
  times.some((time) => time.start >= from && time.end <= end && isBaseTime(text, time));

const MOST_BACK = 3;

/** 粮食3.6亿吨，比1980年增长12%；棉花360万吨，增长33%: the base stands with the first of the series. */
function baseBefore({ words, datedBefore }: DatingContext, figure: Figure): string | undefined {
  let earlier = figure.previous;
  for (let back = 0; back < MOST_BACK && earlier !== undefined; back++, earlier = earlier.previous) {
    const dated = datedBefore(earlier);
    if (earlier.kind !== figure.kind || dated?.by !== "base-year") continue;
    const since = earlier.after;
    return words.times.some(({ start }) => start >= since && start < figure.mention.start) ? undefined : dated.period;
  }
  return undefined;
}

/** 由1978年的371亿元增加到1982年的650亿元，增长75.2%: the years behind the start up to the end. */
function yearsOfMovement(
  { words, datedBefore }: DatingContext,
  { previous, base, mention }: Figure,
): string | undefined {
  const start = previous?.previous;
  if (start?.startsMovement !== true || previous === undefined || previous.startsMovement) return undefined;
  // …增加到2017年的200亿元，2017年比上年增长9%: one year's growth, told behind that of all.
  if (OF_LAST_YEAR.test(base ?? "") || words.times.some((time) => isYearBetween(time, previous.after, mention.start)))
    return undefined;
  const [from, to] = [Number(datedBefore(start)?.period), Number(datedBefore(previous)?.period)];
  return from < to ? formatYears(from + 1, to) : undefined;
}

/** 较上年｜增长20%: one year's growth, among whatever years. */
export const OF_LAST_YEAR = /^[比较与]?(?:上年|去年|上一年)(?:同期|度)?$|^同比$/u;

const isYearBetween = ({ kind, from, to, start, end }: TimeExpression, behind: number, before: number): boolean =>
  kind === "year" && from === to && start >= behind && end <= before;

/** 比1980年7.5亿斤｜增长48.2%: the years behind that of the value it is counted from. */
function yearsSinceStart(
  { datedBefore }: DatingContext,
  { previous, kind }: Figure,
  last: number | undefined,
): string | undefined {
  if (previous?.startsMovement !== true || previous.kind === kind || last === undefined) return undefined;
  const start = Number(datedBefore(previous)?.period);
  return start < last ? formatYears(start + 1, last) : undefined;
}

/** 比2020年, 同恢复国民经济的1952年相比. */
const isBaseTime = (text: string, time: TimeExpression): boolean =>
  time.kind !== "relative" &&
  time.kind !== "part-of-year" &&
  (isMarked(text, time) || text.startsWith("相比", time.end));

const isMarked = (text: string, time: TimeExpression): boolean =>
  (BASE_MARKS.has(text.charAt(time.start - 1)) || isPraisedBase(text, time.start)) &&
  !AT_PRICES.test(text.slice(time.end, time.end + 4));

/** 按1990年｜不变价计算: prices are no base. */
const AT_PRICES = /^的?(?:不变|可比|价格|现价)/u;
