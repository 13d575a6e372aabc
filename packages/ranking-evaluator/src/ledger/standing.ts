import type { ProgressEntry, WorkState, Yardstick } from "@liaocheng/report-model";
import { daysBetween, elapsedPercent, periodOf, type PromisePeriod } from "./period.js";
import { percentOf, shortfallOf } from "./yardstick.js";

/**
 * A promise with all that its light depends on.
 *
 * @since 0.1.0
 */
export interface PromiseToJudge {
  readonly id: string;
  /** Who leads; empty when nobody is named. */
  readonly unit: string;
  /** Year planned. */
  readonly year: number;
  /** ISO date, year, or first and last year (2023/2025). */
  readonly deadline?: string | undefined;
  /** Figures it promises, in its order. */
  readonly yardsticks: readonly Yardstick[];
  /** What was reported, by day; of one day the last counts. */
  readonly entries: readonly ProgressEntry[];
}

/**
 * How far one figure is.
 *
 * @since 0.1.0
 */
export interface FigureStanding extends Yardstick {
  readonly value?: number;
  /** Day the value is of. */
  readonly on?: string;
  /** Percent of the target reached. */
  readonly percent?: number;
  /** Percent that should be reached on that day (序时进度); sums only. */
  readonly expected?: number;
  /** How much it lacks of the target; 0 or less when it is reached. */
  readonly shortfall?: number;
}

/**
 * Where a promise stands on a day.
 *
 * @since 0.1.0
 */
export interface PromiseStanding {
  readonly asOf: string;
  /** Last day of its period. */
  readonly due?: string;
  /** Negative when the day is past. */
  readonly daysLeft?: number;
  readonly state?: WorkState;
  /** Day on which it was done. */
  readonly completedOn?: string;
  /** Day of the last entry. */
  readonly lastReport?: string;
  /** Days since the last entry, or since the beginning of the period. */
  readonly daysWithoutReport: number;
  /** Percent done as the department says, with the percent that should be done on that day. */
  readonly stated?: { readonly percent: number; readonly expected?: number };
  readonly figures: readonly FigureStanding[];
}

/** Says where a promise stands by what was reported up to a day. */
export function standingOf(promise: PromiseToJudge, asOf: string): PromiseStanding {
  const period = periodOf(promise.year, promise.deadline);
  const entries = promise.entries.filter(({ date }) => date <= asOf);
  const figures = promise.yardsticks.map((yardstick, place) => figureStanding(yardstick, place + 1, entries, period));
  const state = entries.findLast((entry) => entry.state !== undefined)?.state;
  const completedOn = completion(promise, entries, period, state);
  const stated = entries.findLast(({ percent }) => percent !== undefined);
  const lastReport = entries.at(-1)?.date;
  const expected = stated && elapsedPercent(period, stated.date);
  return {
    asOf,
    ...(period.end !== undefined && { due: period.end, daysLeft: daysBetween(asOf, period.end) }),
    ...(state !== undefined && { state }),
    ...(completedOn !== undefined && { completedOn }),
    ...(lastReport !== undefined && { lastReport }),
    daysWithoutReport: Math.max(0, daysBetween(lastReport ?? period.start, asOf)),
    ...(stated?.percent !== undefined && {
      stated: { percent: stated.percent, ...(expected !== undefined && { expected }) },
    }),
    figures,
  };
}

function figureStanding(
  yardstick: Yardstick,
  number: number,
  entries: readonly ProgressEntry[],
  period: PromisePeriod,
): FigureStanding {
  const last = entries.findLast(({ figure = 1, value }) => figure === number && value !== undefined);
  if (last?.value === undefined) return yardstick;
  const percent = percentOf(yardstick, last.value);
  const expected = yardstick.course === "sum" ? elapsedPercent(period, last.date) : undefined;
  return {
    ...yardstick,
    value: last.value,
    on: last.date,
    ...(percent !== undefined && { percent }),
    ...(expected !== undefined && { expected }),
    shortfall: shortfallOf(yardstick, last.value),
  };
}

/** The day from which on it was done: as its department says, else by its figures, else by the percentage. */
function completion(
  { yardsticks }: PromiseToJudge,
  entries: readonly ProgressEntry[],
  period: PromisePeriod,
  state: WorkState | undefined,
): string | undefined {
  if (state === "done")
    return firstOfRun(entries, (entry) => (entry.state === undefined ? undefined : entry.state === "done"));
  if (state === "stopped") return undefined;
  const days = yardsticks.map((yardstick, place) => reachedOn(yardstick, place + 1, entries, period));
  if (days.length > 0) return days.every((day) => day !== undefined) ? days.sort().at(-1) : undefined;
  return firstOfRun(entries, ({ percent }) => (percent === undefined ? undefined : percent >= 100));
}

/** A sum or a stand is reached when it is; a rate only by a value of the end of the period. */
function reachedOn(
  yardstick: Yardstick,
  number: number,
  entries: readonly ProgressEntry[],
  { end }: PromisePeriod,
): string | undefined {
  const own = entries.filter(({ figure = 1, value }) => figure === number && value !== undefined);
  const early = yardstick.course === "rate" && (end === undefined || (own.at(-1)?.date ?? "") < end);
  return early ? undefined : firstOfRun(own, ({ value = Number.NaN }) => shortfallOf(yardstick, value) <= 0);
}

/** The first day of the last run of entries that hold; entries that say nothing are passed over. */
function firstOfRun(
  entries: readonly ProgressEntry[],
  holds: (entry: ProgressEntry) => boolean | undefined,
): string | undefined {
  let first: string | undefined;
  for (const entry of entries) {
    const held = holds(entry);
    if (held === false) first = undefined;
    else if (held === true) first ??= entry.date;
  }
  return first;
}
