import type { ReportComparison, ScorecardRow, Verdict } from "@liaocheng/scorecard";
import type { Concept } from "@liaocheng/report-model";
import { barOf } from "./bar.js";
import { chartsOf, type BarChart } from "./bar-chart.js";
import type { DocumentPair } from "./choose-pair.js";

/** Verdicts in the order they are told. */
const VERDICTS: readonly Verdict[] = ["met", "nearly", "missed", "undecided", "not-found", "not-comparable"];

/** Which promises are shown. */
export interface PromiseFilter {
  /** Not only the main expected targets of the year. */
  readonly all: boolean;
  readonly verdict?: Verdict | undefined;
}

/** The promises that a filter lets pass; where there are no main expected targets, all are meant. */
export function promisesShown({ rows }: ReportComparison, { all, verdict }: PromiseFilter): ScorecardRow[] {
  return meant(rows, all).filter((row) => verdict === undefined || row.verdict === verdict);
}

/** How many promises there are of each verdict. */
export function verdictCounts({ rows }: ReportComparison, all: boolean): ReadonlyMap<Verdict, number> {
  return new Map(
    VERDICTS.map((verdict) => [verdict, meant(rows, all).filter((row) => row.verdict === verdict).length]),
  );
}

function meant(rows: readonly ScorecardRow[], all: boolean): readonly ScorecardRow[] {
  const headline = rows.filter((row) => row.headline);
  return all || headline.length === 0 ? rows : headline;
}

/** Promised and done as bars, what was promised first. */
export function promiseCharts(
  rows: readonly ScorecardRow[],
  { previous, current }: DocumentPair,
  nameOf: (row: ScorecardRow) => string,
): BarChart[] {
  return chartsOf(
    rows.map((row) => {
      const { target, result, verdict, polarity, kind } = row;
      const concept = conceptOf(row, { previous, current });
      return {
        label: nameOf(row),
        subject: nameOf(row),
        verdict,
        pair: { kind, target, polarity, ...(concept === undefined ? {} : { concept }) },
        bars: (unit) => [
          barOf("target", { document: previous.key, indicator: target }, unit),
          result === undefined || verdict === "not-comparable"
            ? undefined
            : barOf("actual", { document: current.key, indicator: result }, unit),
        ],
      };
    }),
  );
}

/** What the documents know of the concept of a promise. */
export function conceptOf(
  { concept }: Pick<ScorecardRow, "concept">,
  { previous, current }: DocumentPair,
): Concept | undefined {
  return concept === undefined ? undefined : (previous.concepts[concept] ?? current.concepts[concept]);
}
