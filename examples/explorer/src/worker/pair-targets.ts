import type { City } from "@liaocheng/city";
import { indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import { panelRows } from "@liaocheng/indicator-extractor";
import type { Concept, Indicator, IndicatorKind, PanelRow, Polarity } from "@liaocheng/report-model";
import { compareReports, type ExtractedReport, type ScorecardRow } from "@liaocheng/scorecard";
import { wordsOf } from "./words-of-city.js";

/** A main expected target of the year beside what the same report tells of the year before. */
export interface TargetPair {
  /** As the report names it. */
  readonly name: string;
  readonly concept?: Concept;
  readonly kind: IndicatorKind;
  readonly polarity: Polarity;
  /** Reaches beyond another target: the 6% of 增长5.5%以上，力争6%. */
  readonly stretch: boolean;
  readonly target: Indicator;
  /** What was reached the year before; absent when the report does not tell. */
  readonly result?: Indicator;
  /** Whether target and result measure the same and may stand on one axis. */
  readonly comparable: boolean;
}

/**
 * Sets the main expected targets beside the results of the year before. The scorecard finds the results as it does for a report of the
 * year before that had set these same targets.
 */
export function pairTargets({ report, indicators }: ExtractedReport, city?: City): TargetPair[] {
  const { concepts } = city?.catalogue ?? indicatorCatalogue;
  const reviewYear = report.reviewYear ?? (report.planYear === undefined ? undefined : report.planYear - 1);
  const rows = panelRows(report, indicators, { source: "", sha256: "" }).filter(({ headline }) => headline);
  const targets = rows.flatMap((row) => targetsAt(row, indicators));
  const before = {
    report: { ...report, ...(reviewYear === undefined ? {} : { planYear: reviewYear, reviewYear: reviewYear - 1 }) },
    indicators: targets.map((target) => ({
      ...target,
      ...(reviewYear === undefined ? {} : { period: String(reviewYear) }),
    })),
  };
  const compared = compareReports(before, { report, indicators }, wordsOf(city));
  return compared.rows.map((row) => pairOf(row, targets, concepts));
}

/** The target of a row, under the one name and concept that the row gives it. */
function targetsAt(row: PanelRow, indicators: readonly Indicator[]): Indicator[] {
  const found = indicators.find(({ span }) => span.start === row.start && span.end === row.end);
  if (found === undefined) return [];
  return [{ ...found, name: row.indicator, ...(row.concept === undefined ? {} : { concept: row.concept }) }];
}

function pairOf(row: ScorecardRow, targets: readonly Indicator[], concepts: readonly Concept[]): TargetPair {
  const { name, kind, polarity, stretch, result, verdict } = row;
  const concept = concepts.find(({ id }) => id === row.concept);
  const target = targets.find(({ span, name }) => span.start === row.target.span.start && name === row.name);
  return {
    name,
    ...(concept === undefined ? {} : { concept }),
    kind,
    polarity,
    stretch,
    target: target ?? row.target,
    ...(result === undefined ? {} : { result }),
    comparable: result !== undefined && verdict !== "not-comparable",
  };
}
