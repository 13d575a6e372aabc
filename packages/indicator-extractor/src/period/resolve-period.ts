import type { Figure, SentenceWords } from "../figure.js";
import { baseYears } from "./base-years.js";
import { formatYears, isInterval, type Anchor, type Frame } from "./frame.js";
import { BASE_MARKS, governingTime } from "./governing-time.js";
import { resolveTime } from "./section-frame.js";
import { spansAll, stretchOrEnd } from "./stretch-or-end.js";
import type { TimeExpression } from "./times.js";

export interface ResolvedPeriod {
  readonly period: string | undefined;
  readonly origin: "stated" | "implied";
  readonly by: string;
  /** The expression that decided, when the sentence prints one, and the years it means here. */
  readonly time: TimeExpression | undefined;
  readonly years: readonly [number, number] | undefined;
}

/** The period a figure refers to, as years. */
export function resolvePeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  const { previous } = figure;
  // 比1995年增长69%和67%: a figure without words of its own holds for the years of the one it is listed with.
  const shared = figure.listed && figure.from === figure.end && previous?.kind === figure.kind;
  figure.period = (shared ? previous.period : undefined) ?? decidePeriod(words, figure, frame, anchor);
  return figure.period;
}

function decidePeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  if (figure.startsMovement) return startPeriod(words, figure, frame, anchor);
  const time = governingTime(words, figure);
  const end = frame.status === "target" ? undefined : frame.to;
  const years = time === undefined ? undefined : yearsOf(words.text, time, frame, anchor, end);
  const base = baseYears(words, figure, time, years === undefined ? frame.to : years[1], anchor);
  if (base !== undefined) return { period: base, origin: "stated", by: "base-year", time, years };
  if (time !== undefined && years !== undefined && !isYearlyRateOf(figure, years, frame)) {
    const stated: Frame = { status: frame.status, from: years[0], to: years[1] };
    return {
      period: stretchOrEnd(words, figure, stated, spansAll(words, figure, time)),
      origin: "stated",
      by: "time-in-sentence",
      time,
      years,
    };
  }
  return { period: stretchOrEnd(words, figure, frame, false), origin: "implied", by: "passage", time, years };
}

/** 2000年达89404亿元，平均每年增长8.3%: in a review of several years the yearly rate is that of all of them. */
const isYearlyRateOf = (figure: Figure, years: readonly [number, number], frame: Frame): boolean =>
  figure.perYear && figure.kind === "growth" && years[0] === years[1] && isInterval(frame) && frame.to === years[1];

/** The years a time means for the figures of a passage: among plans 五年 and 这五年 lie ahead. */
function yearsOf(
  text: string,
  time: TimeExpression,
  frame: Frame,
  anchor: Anchor,
  end: number | undefined,
): readonly [number, number] | undefined {
  // 当年 of a review is the year reviewed, not the year planned.
  if (text.startsWith("当年", time.start) && frame.status === "actual" && frame.to !== undefined)
    return [frame.to, frame.to];
  // 五年内审议通过法律30项 in a review: the years behind.
  if (time.sense === "within" && frame.status === "actual") return resolveTime({ ...time, sense: "past" }, anchor, end);
  const these = time.sense === "bare" || text.charAt(time.start - 1) === "这";
  const ahead = time.kind === "span" && these && frame.status === "target";
  return resolveTime(ahead ? { ...time, sense: "future" } : time, anchor, end);
}

/** 上年, seen from the year that the sentence names before it (2006年，…由上年增长5.6%), else from the year reviewed. */
function yearBefore({ times }: SentenceWords, last: TimeExpression, frame: Frame): number | undefined {
  const named = times.find(({ kind, from, to, end }) => kind === "year" && from === to && end <= last.start)?.to;
  const year = named ?? frame.to;
  return year === undefined ? undefined : year - 1;
}

/** 由2020年的7.2%: the year printed with this start, or with an earlier one of the sentence. */
function startPeriod(words: SentenceWords, figure: Figure, frame: Frame, anchor: Anchor): ResolvedPeriod {
  for (let i = words.times.length - 1; i >= 0; i--) {
    const time = words.times[i];
    if (time === undefined || time.end > figure.mention.start) continue;
    const years = BASE_MARKS.has(words.text.charAt(time.start - 1))
      ? resolveTime(time, anchor, anchor.reviewYear)
      : undefined;
    // 比1980年增加…, but 比1980年的｜7159亿元增加….
    if (/[比较]/u.test(words.text.charAt(time.start - 1)) && words.text.slice(time.end, figure.mention.start) !== "的")
      continue;
    // 由上年居世界第四位: in a review of 2004, 上年 is 2003.
    const before = words.text.startsWith("上年", time.start) ? yearBefore(words, time, frame) : years?.[0];
    // 由“五五”时期的3亿吨: all the years of that plan.
    const last = time.kind === "plan" ? years?.[1] : before;
    if (years !== undefined && before !== undefined && last !== undefined)
      return { period: formatYears(before, last), origin: "stated", by: "from-to", time, years };
  }
  const stretch = governingTime(words, figure);
  if (stretch?.kind === "year" && stretch.from !== undefined && stretch.from !== stretch.to) {
    return { period: stretch.from.toString(), origin: "stated", by: "from-to", time: stretch, years: undefined };
  }
  return { period: undefined, origin: "implied", by: "from-to", time: undefined, years: undefined };
}
