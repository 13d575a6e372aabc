import type { City } from "@liaocheng/city";
import type { Indicator } from "@liaocheng/report-model";
import { diffFigures, type ExtractedReport, type FigureChange, type FigureDiff } from "@liaocheng/scorecard";
import { wordsOf } from "./words-of-city.js";

/** Two texts to be compared, the earlier first. */
export interface DiffPair {
  readonly before: ExtractedReport;
  readonly after: ExtractedReport;
}

/** One figure in two documents; figures are indexes into the indicators of each. */
export interface DocumentChange extends Pick<FigureChange, "change" | "fields" | "moved" | "difference"> {
  readonly before?: number;
  readonly after?: number;
  /** Figures of the second document that agreed with it before and were left as they were. */
  readonly disagrees: readonly number[];
}

export interface DocumentDiff extends Pick<FigureDiff, "basis" | "counts"> {
  readonly changes: readonly DocumentChange[];
}

/** Compares two documents figure by figure. */
export function diffDocuments({ before, after }: DiffPair, city?: City): DocumentDiff {
  const { basis, counts, changes } = diffFigures(before, after, wordsOf(city));
  const [first, second] = [placesOf(before.indicators), placesOf(after.indicators)];
  return {
    basis,
    counts,
    changes: changes.map((change) => {
      const { before: old, after: now, disagrees, ...rest } = change;
      return {
        ...rest,
        ...(old === undefined ? {} : { before: first.get(old) ?? 0 }),
        ...(now === undefined ? {} : { after: second.get(now) ?? 0 }),
        disagrees: disagrees.map((indicator) => second.get(indicator) ?? 0),
      };
    }),
  };
}

const placesOf = (indicators: readonly Indicator[]): ReadonlyMap<Indicator, number> =>
  new Map(indicators.map((indicator, index) => [indicator, index]));
