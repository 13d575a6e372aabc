import { intends } from "../lexicon/intent.js";
import type { Figure } from "../draft.js";
import { isInterval, type Frame } from "../passage/frame.js";
import { clockAmong } from "../passage/clock.js";
import { resolveTime, type Years } from "../passage/resolve-time.js";
import type { TimeExpression } from "../sentence/times.js";
import { baseYears, isFromBase, OF_LAST_YEAR } from "./base-years.js";
import type { Dated, DatingContext } from "./dated.js";
import { governingTime } from "./governing-time.js";
import { summedOver } from "./summed-over.js";
import { listedTime } from "./listed-times.js";
import { monthsOf } from "./months-of.js";
import { MOVES } from "./event-time.js";
import { startPeriod } from "./movement-start.js";
import { coversWholeRange, periodOfStockOrFlow } from "./stock-or-flow.js";

/** The period a figure refers to, as years, and the part of the year. */
export function resolvePeriod(context: DatingContext, figure: Figure): Dated {
  const { previous } = figure;
  if (figure.startsMovement) return startPeriod(context, figure);
  const listed = listedTime(context.words, context.figures, context.figures.indexOf(figure));
  // 比1995年增长69%和67%: a figure without words of its own holds for the years of the one it is listed with.
  const shared = figure.listed && figure.from === figure.end && previous?.kind === figure.kind && listed === undefined;
  return (shared ? context.datedBefore(previous) : undefined) ?? decidePeriod(context, figure, listed);
}

function decidePeriod(context: DatingContext, figure: Figure, listed: TimeExpression | undefined): Dated {
  const { words } = context;
  const frame = yearlyFrame(context, figure);
  const time = summedOver(words, figure, listed ?? governingTime(words, figure, frame), frame);
  const years = time === undefined ? undefined : yearsOf(time, context, frame);
  const base = baseYears(context, figure, time, years === undefined ? frame.to : years[1]);
  if (base !== undefined)
    return {
      period: base,
      months: base.includes("/") ? undefined : frame.months,
      origin: "stated",
      by: "base-year",
      time,
      years,
      isFlow: false,
    };
  const afterFlow = context.datedBefore(figure.previous)?.isFlow === true;
  const isStated = time !== undefined && years !== undefined && !isYearlyRateOf(figure, years, frame);
  const ofLastYear: Frame = isOfLastYear(context, figure, frame) ? { ...frame, from: frame.to } : frame;
  const held: Frame = isStated ? { ...frame, from: years[0], to: years[1] } : ofLastYear;
  const range = isStated && coversWholeRange(words, figure, time);
  const { period, isFlow } = periodOfStockOrFlow(words, figure, held, { coversWholeRange: range, afterFlow });
  const months =
    period?.includes("/") === true && time?.months === undefined
      ? undefined
      : monthsOf(words, figure, time, years, frame);
  return {
    period,
    months,
    origin: isStated ? "stated" : "implied",
    by: isStated ? "time-in-sentence" : frame.why === "frame" ? "frame" : "passage",
    time,
    years,
    isFlow,
  };
}

/** 年均增长10%, said of one year inside a part on several: the yearly rate is that of all of them. */
function yearlyFrame({ words, frame, part }: DatingContext, figure: Figure): Frame {
  if (!(figure.perYear || isGapOfYearlyRate(figure)) || isInterval(frame)) return frame;
  const span = frame.status === "actual" ? spanBefore(words.times, figure) : undefined;
  if (span !== undefined && frame.to !== undefined) return { ...frame, from: frame.to - span + 1 };
  const isOfPart = part.status === frame.status && part.to === frame.to;
  if (isOfPart && isInterval(part)) return part;
  const term = frame.term ?? (isOfPart ? part.term : undefined);
  return term === undefined ? frame : { ...frame, from: term[0], to: term[1] };
}

/** 年均增长13.7%，增速高于规划目标｜1.2个百分点: the distance is that of the yearly rate before it. */
const isGapOfYearlyRate = ({ kind, name, previous }: Figure): boolean =>
  kind === "gap" && /增[速幅]$/u.test(name) && previous?.perYear === true;

/** 五年跨越三个台阶，年均增长｜8%: the number of years that its sentence has named. */
function spanBefore(times: readonly TimeExpression[], { mention }: Figure): number | undefined {
  const named = times.findLast(({ kind, end }) => kind === "span" && end <= mention.start);
  const { count = 0, sense } = named ?? {};
  return (sense === "bare" || sense === "past") && count > 1 && count <= LONGEST_AVERAGED ? count : undefined;
}

/** Averages over longer spans are told of history. */
const LONGEST_AVERAGED = 10;

/**
 * 财政收入66.5亿元、增长23%，比“九五”末增长1.39倍: of two growths told of several years, the one without a base is that of the last
 * year.
 */
function isOfLastYear({ words, figures }: DatingContext, figure: Figure, frame: Frame): boolean {
  if (figure.kind !== "growth" || figure.perYear || figure.cumulative || !isInterval(frame)) return false;
  if (OF_LAST_YEAR.test(figure.base ?? "")) return true;
  const index = figures.indexOf(figure);
  if (isNearerToYearly(figure, figures.slice(index + 1), Number(frame.to) - Number(frame.from) + 1)) return true;
  const next = figures[index + 1];
  return next?.kind === "growth" && next.name === figure.name && isFromBase(words, next) && !isFromBase(words, figure);
}

/**
 * 财政收入增长｜20%，年均增长16.4%: of five years it would have been 114 %, so it is one year's. 增长｜114%，年均增长16.4% is that of all.
 */
function isNearerToYearly({ mention: { value }, name }: Figure, behind: readonly Figure[], years: number): boolean {
  const yearly = behind.find((other) => other.perYear && other.kind === "growth" && sharesName(other.name, name));
  const rate = yearly?.mention.value;
  if (typeof value !== "number" || typeof rate !== "number" || yearly?.mention.unit !== "%" || rate <= 0) return false;
  const ofAll = 100 * ((1 + rate / 100) ** years - 1);
  return value > 0 && Math.abs(value - rate) < Math.abs(value - ofAll);
}

/** 财政收入｜财政收入年均, 地方财政收入｜财政收入. */
const sharesName = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** 2000年达89404亿元，平均每年增长8.3%: in a review of several years the yearly rate is that of all of them. */
const isYearlyRateOf = (figure: Figure, years: Years, frame: Frame): boolean =>
  ((figure.perYear && MOVES.has(figure.kind)) || isGapOfYearlyRate(figure)) &&
  years[0] === years[1] &&
  isInterval(frame) &&
  frame.to === years[1];

/** The years a time means for the figures of a passage: among plans 五年 and 这五年 lie ahead. */
function yearsOf(time: TimeExpression, { words, clock: printed }: DatingContext, frame: Frame): Years | undefined {
  const { text } = words;
  const clock = frame.amongResults === true ? printed : clockAmong(printed, frame.status);
  const end = frame.status === "target" ? undefined : frame.to;
  if (time.kind === "part-of-year") return yearOfPart(time, { words, clock }, frame);
  // 当年 of a review is the year reviewed, not the year planned.
  if (text.startsWith("当年", time.start) && frame.status === "actual" && frame.to !== undefined)
    return [frame.to, frame.to];
  // 五年内审议通过法律30项 in a review: the years behind.
  if (time.sense === "within" && frame.status === "actual") return resolveTime({ ...time, sense: "past" }, clock, end);
  // “十四五”期间 of a review while the plan is under way: so far, unless something is promised.
  if (time.kind === "plan" && isUnderWay(time, end) && !intends(text.slice(time.end)))
    return resolveTime({ ...time, sense: time.sense ?? "since" }, clock, end);
  const these = time.sense === "bare" || text.charAt(time.start - 1) === "这";
  const ahead = time.kind === "span" && these && frame.status === "target";
  return resolveTime(ahead ? { ...time, sense: "future" } : time, clock, end);
}

const isUnderWay = ({ from, to, sense }: TimeExpression, end: number | undefined): boolean =>
  end !== undefined &&
  from !== undefined &&
  to !== undefined &&
  from < end &&
  end < to &&
  sense !== "end" &&
  sense !== "start";

/** 上半年, 截至11月底: a part of the year that the sentence names before it, else of the year of the passage. */
function yearOfPart(
  time: TimeExpression,
  { words, clock }: Pick<DatingContext, "words" | "clock">,
  frame: Frame,
): Years | undefined {
  const named = words.times.findLast(
    ({ kind, end, from, to }) => end <= time.start && (kind === "relative" || (kind === "year" && from === to)),
  );
  const years = named === undefined ? undefined : resolveTime(named, clock, frame.to);
  if (years !== undefined) return years;
  const year = frame.status === "target" && isInterval(frame) ? frame.from : frame.to;
  return year === undefined ? undefined : [year, year];
}
