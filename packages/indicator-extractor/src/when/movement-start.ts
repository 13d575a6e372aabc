import type { Figure } from "../draft.js";
import { formatYears } from "../passage/frame.js";
import { resolveTime } from "../passage/resolve-time.js";
import type { TimeExpression } from "../sentence/times.js";
import { BASE_MARKS } from "./base-marks.js";
import type { Dated, DatingContext } from "./dated.js";
import { governingTime } from "./governing-time.js";
import { monthsOf } from "./months-of.js";

/** 由2020年的7.2%: the year printed with this start, or with an earlier one of the sentence. */
export function startPeriod(context: DatingContext, figure: Figure): Dated {
  const { words } = context;
  for (let i = words.times.length - 1; i >= 0; i--) {
    const time = words.times[i];
    if (time === undefined || time.end > figure.mention.start || isComparedWith(words.text, time, figure)) continue;
    const dated = startedAt(time, context, figure);
    if (dated !== undefined) return dated;
  }
  const range = governingTime(words, figure, context.frame);
  if (range?.kind === "year" && range.from !== undefined && range.from !== range.to)
    return { ...NOWHERE, period: range.from.toString(), origin: "stated", time: range };
  return NOWHERE;
}

const NOWHERE: Dated = {
  period: undefined,
  months: undefined,
  origin: "implied",
  by: "from-to",
  time: undefined,
  years: undefined,
  isFlow: false,
};

/** 比1980年增加…, but 比1980年的｜7159亿元增加…, 比1980年｜7.5亿斤增长… and 比1980年（｜7.5亿斤）增长…. */
const isComparedWith = (text: string, time: TimeExpression, { mention }: Figure): boolean =>
  /[比较]/u.test(text.charAt(time.start - 1)) && !["", "的", "（"].includes(text.slice(time.end, mention.start));

/** 是1949年2.2亿斤的5倍, 相当于1978年3万吨的4倍. */
const EQUATES = "是为于";

function startedAt(time: TimeExpression, context: DatingContext, figure: Figure): Dated | undefined {
  const { words, clock } = context;
  const mark = words.text.charAt(time.start - 1);
  if (mark === "" || (!BASE_MARKS.has(mark) && !EQUATES.includes(mark))) return undefined;
  if (saysWhenChanged(words.text, time) || isOfOther(words.text, time, figure)) return undefined;
  const years = resolveTime(time, clock, clock.reviewYear);
  // 由上年居世界第四位, 比去年同期8900元, 由去年的300万增加到350万: in a review of 2004 all are 2003.
  const { status, to } = context.frame;
  const isReached = status === "actual" && to !== undefined && to === years?.[1];
  const isYearBefore =
    words.text.startsWith("上年", time.start) || (time.offset === -1 && (COMPARES.has(mark) || isReached));
  const first = isYearBefore ? yearBefore(context, time, figure) : years?.[0];
  // 由“五五”时期的3亿吨: all the years of that plan.
  const last = time.kind === "plan" ? years?.[1] : first;
  const months = time.samePeriod === true ? sameMonths(context, time, figure) : undefined;
  if (first === undefined || last === undefined)
    return months === undefined ? undefined : { ...NOWHERE, months, origin: "stated", time };
  return { ...NOWHERE, period: formatYears(first, last), months, origin: "stated", time, years };
}

/** 从2019年1月｜起，标准由4000元提高到4440元. */
const saysWhenChanged = (text: string, { end }: TimeExpression): boolean => text.slice(end - 1, end + 1).includes("起");

/** 是“十一五”的2.5倍；财政收入由｜5.9亿元增加到…: what something else is a multiple of. */
const isOfOther = (text: string, { start, end }: TimeExpression, { mention }: Figure): boolean =>
  EQUATES.includes(text.charAt(start - 1)) && text.slice(end, mention.start).includes("；");

const COMPARES: ReadonlySet<string> = new Set([..."比较与同"]);

/**
 * 上年, seen from the year of the value it is compared with, or the year that the sentence names before it (2006年，…由上年增长5.6%),
 * else from the year reviewed.
 */
function yearBefore(
  { words, frame, datedBefore }: DatingContext,
  last: TimeExpression,
  figure: Figure,
): number | undefined {
  const named = words.times.find(({ kind, from, to, end }) => kind === "year" && from === to && end <= last.start)?.to;
  const compared = figure.previous?.name === figure.name ? datedBefore(figure.previous)?.years : undefined;
  const year = named ?? compared?.[1] ?? frame.to;
  return year === undefined ? undefined : year - 1;
}

/** 上半年完成630万元，比上年同期｜710万元: the months of what it is compared with. */
function sameMonths(
  { words, frame, datedBefore }: DatingContext,
  time: TimeExpression,
  figure: Figure,
): Dated["months"] {
  const compared = figure.previous?.name === figure.name ? datedBefore(figure.previous) : undefined;
  return compared === undefined ? monthsOf(words, figure, time, undefined, frame) : compared.months;
}
