import type { TimeExpression } from "../sentence/times.js";
import type { Clock } from "./clock.js";

/** First and last year, both included. */
export type Years = readonly [first: number, last: number];

/** Longer spans are told of history, not counted back from a report. */
const LONGEST_SPAN = 60;

/**
 * The years a time expression means by the clock of the report; undefined where it names none.
 *
 * `end` is the last year of the passage: 五年来 ends there, and so does what is told since a year.
 */
export function resolveTime(time: TimeExpression, clock: Clock, end: number | undefined): Years | undefined {
  switch (time.kind) {
    case "year":
      return yearsPrinted(time, end);
    case "relative":
      return yearFromThis(time, clock);
    case "plan":
      if (time.from === undefined || time.to === undefined) return undefined;
      if (time.sense === "start") return [time.from, time.from];
      if (time.sense === "since") return [time.from, Math.max(time.from, Math.min(time.to, end ?? time.to))];
      return time.sense === "end" ? [time.to, time.to] : [time.from, time.to];
    case "span":
      return yearsOfSpan(time, clock, end);
    case "part-of-year":
      return undefined;
  }
}

function yearsPrinted({ from, to, sense }: TimeExpression, end: number | undefined): Years | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (sense !== "since") return [from, to];
  // 2018年以来 of a text that does not tell its year: nobody knows up to when.
  return end === undefined ? undefined : [from, Math.max(end, to)];
}

const CENTURY = 100;

function yearFromThis(
  { offset = 0, isCenturyEnd }: TimeExpression,
  { thisYear, reviewYear }: Clock,
): Years | undefined {
  if (isCenturyEnd === true) {
    const end = thisYear === undefined ? undefined : Math.ceil(thisYear / CENTURY) * CENTURY;
    return end === undefined ? undefined : [end, end];
  }
  if (thisYear !== undefined) return [thisYear + offset, thisYear + offset];
  return offset === -1 && reviewYear !== undefined ? [reviewYear, reviewYear] : undefined;
}

function yearsOfSpan({ count = 0, sense }: TimeExpression, clock: Clock, end: number | undefined): Years | undefined {
  if (count < 1 || count > LONGEST_SPAN) return undefined;
  const { planYear, reviewYear } = clock;
  if (sense === "future" || sense === "within")
    return planYear === undefined ? undefined : [planYear, planYear + count - 1];
  const last = end ?? reviewYear;
  return last === undefined ? undefined : [last - count + 1, last];
}
