import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { exact } from "./yardstick.js";

/** From when to when a promise is worked on; both days count. */
export interface PromisePeriod {
  readonly start: string;
  /** Absent when it has no date (长期坚持). */
  readonly end?: string;
}

/**
 * The period of a promise: from the beginning of the first year named, else of the year planned, to its deadline.
 *
 * @param deadline - ISO date, year, or first and last year (2023/2025).
 */
export function periodOf(year: number, deadline: string | undefined): PromisePeriod {
  if (deadline === undefined) return { start: `${String(year)}-01-01` };
  const first = Math.min(year, Number(deadline.slice(0, 4)));
  const start = `${String(deadline.includes("/") ? Number(deadline.slice(0, 4)) : first)}-01-01`;
  return { start, end: deadline.length === 10 ? deadline : `${deadline.slice(-4)}-12-31` };
}

/** Percent of the period that is over at the end of a day, 0 to 100; `undefined` without an end. */
export function elapsedPercent({ start, end }: PromisePeriod, day: string): number | undefined {
  if (end === undefined) return undefined;
  const whole = daysBetween(start, end) + 1;
  const over = daysBetween(start, day) + 1;
  if (!(whole > 0)) return undefined;
  return exact(Math.round((Math.min(Math.max(over, 0), whole) / whole) * 1000) / 10);
}

/** Days from one day to another, negative when it is before. */
export const daysBetween = (from: string, to: string): number => differenceInCalendarDays(parseISO(to), parseISO(from));

/** Whether a text is a day, as 2023-02-01. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isValid(parseISO(text));
