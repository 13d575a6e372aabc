import { firstWhere, type Indicator } from "@liaocheng/report-model";
import type { Stretch } from "./stretch.js";

/** Finds the promised figures of stretches that are asked for in the order of the text, or in any. */
export interface Figures {
  /** Targets within the stretch, in order. */
  readonly within: (stretch: Stretch) => readonly Indicator[];
}

/**
 * The targets of a report for the year planned, or for years that hold it.
 *
 * @param indicators - In the order of the text.
 */
export const plannedFigures = (indicators: readonly Indicator[], planYear: string | undefined): Figures =>
  figuresIn(indicators.filter(({ status, period }) => status === "target" && holds(period, planYear)));

/** The targets of a report for the year planned and for years to come: 到2025年达到60%. */
export const promisedFigures = (indicators: readonly Indicator[], planYear: string | undefined): Figures =>
  figuresIn(indicators.filter(({ status, period }) => status === "target" && isToCome(period, planYear)));

function figuresIn(targets: readonly Indicator[]): Figures {
  return {
    within: ({ start, end }) => {
      const found: Indicator[] = [];
      for (let at = firstFrom(targets, start); at < targets.length; at += 1) {
        const target = targets[at];
        if (target === undefined || target.span.start >= end) break;
        if (target.span.end <= end) found.push(target);
      }
      return found;
    },
  };
}

function holds(period: string | undefined, year: string | undefined): boolean {
  if (period === undefined || year === undefined) return period === year;
  return period.slice(0, 4) <= year && year <= period.slice(-4);
}

const isToCome = (period: string | undefined, year: string | undefined): boolean =>
  period === undefined || year === undefined ? period === year : year <= period.slice(-4);

function firstFrom(targets: readonly Indicator[], start: number): number {
  return firstWhere(targets, ({ span }) => span.start >= start);
}
