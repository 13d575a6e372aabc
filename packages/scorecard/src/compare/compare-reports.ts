import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { headlineTargets } from "@liaocheng/indicator-extractor";
import type { Indicator, IndicatorKind, Polarity } from "@liaocheng/report-model";
import { assignResults, type Assignment } from "../match/assign-results.js";
import { candidateFinder, type ResultCandidate } from "../match/candidates.js";
import { entriesOf, type Entry } from "../match/entry.js";
import { partedConcepts } from "../match/parted-concepts.js";
import type { SubjectMatch } from "../match/same-subject.js";
import { isMeans, isNoTarget } from "../match/no-target.js";
import { addsUpYears, isPlanned } from "../match/of-the-year.js";
import { planParts } from "../match/plan-parts.js";
import { groupTargets, type TargetGroup } from "../match/target-groups.js";
import { readReport, type ReadReport, type ReportInput } from "../read-report.js";
import { ScorecardError } from "../scorecard-error.js";
import type { Gap } from "./gap.js";
import { judge, type Judgement } from "./judge.js";
import { conceptsById, polarityOf, type ConceptById, type PolarityOrigin } from "./polarity.js";
import type { Verdict, VerdictReason } from "./reason.js";
import { checkedTolerance, type Tolerance } from "./tolerance.js";
import { comparedYear, sequenceOf, type ReportSequence } from "./years.js";

/**
 * How to compare two reports.
 *
 * @since 0.1.0
 */
export interface CompareOptions {
  /** Known indicators with their polarity, by default `indicatorCatalogue`. */
  readonly catalogue?: Catalogue | undefined;
  /** How far “左右” and “约” reach, by default `defaultTolerance`. */
  readonly tolerance?: Partial<Tolerance> | undefined;
  /** How well names must agree where no concept is known, 0 to 1; by default 0.75. */
  readonly leastNameScore?: number | undefined;
}

/**
 * A target with what became of it.
 *
 * @since 0.1.0
 */
export interface ScorecardRow {
  /** What the target is about, as the earlier report names it. */
  readonly name: string;
  /** Id in the catalogue, when known. */
  readonly concept?: string;
  readonly kind: IndicatorKind;
  /** Among the main expected targets of the year (主要预期目标). */
  readonly headline: boolean;
  /** Reaches beyond another target: the 6% of 增长5.5%以上，力争6%. */
  readonly stretch: boolean;
  /** The figure of the earlier report; its span is of that text. */
  readonly target: Indicator;
  /** The same target stated again, in a task or an annex. */
  readonly restatements: readonly Indicator[];
  /** The figure of the later report; absent when none was found. */
  readonly result?: Indicator;
  /** Of a target without a result: the nearest figures of the later report, nearest first, to accept or to reject. */
  readonly candidates: readonly ResultCandidate[];
  /** By what the result was found; absent with it. */
  readonly match?: SubjectMatch;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly polarity: Polarity;
  readonly polarityBy: PolarityOrigin;
  /** Result over target for levels to be reached: 1.314; never for rates. At least this much when `gap.bound` is `ge`. */
  readonly completion?: number;
  /** How far the result lies from the target; absent when nothing was compared. */
  readonly gap?: Gap;
}

/**
 * Targets of one report against the results of another.
 *
 * @since 0.1.0
 */
export interface ReportComparison {
  /** The year whose targets were compared; absent when neither report tells. */
  readonly year?: string;
  /** Whether the second report is the one after the first. */
  readonly sequence: ReportSequence;
  /** Main expected targets first, then the others, each in the order of the earlier report. */
  readonly rows: readonly ScorecardRow[];
}

const LEAST_NAME_SCORE = 0.75;

/**
 * Matches each target that a report set for the year it plans with the result that a later report gives for that year.
 *
 * Results are found by concept, else by name, of the same kind, unit and base; a part is never taken for its whole. A
 * verdict is given only where the printed figures bear it out: “超过250天” does not prove a target of 260天.
 *
 * @param previous - The earlier report: text, tree, or tree with indicators.
 * @param current - The later report, in any of these forms.
 * @param options - Catalogue, tolerance of 左右, least score of names.
 * @returns A row for each target, whatever the order of indicators given; no rows when there are no targets. Never
 * throws on any text.
 * @throws {ScorecardError} `SCORECARD_TOLERANCE_INVALID`, `SCORECARD_SCORE_INVALID` for options that cannot be meant.
 * @example
 * const { year, rows } = compareReports(
 *   "一、2022年工作回顾\n二、2023年工作安排\n今年主要预期目标是：地区生产总值增长5%左右，城镇新增就业4万人以上。",
 *   "一、2023年工作回顾\n地区生产总值增长4.6%，城镇新增就业4.5万人。\n二、2024年工作安排\n",
 * );
 * year; // => "2023"
 * rows.map(({ concept, verdict, gap, completion }) => [concept, verdict, gap?.value, gap?.unit, completion]);
 * // => [["gdp", "missed", -0.4, "百分点", undefined], ["urban-new-jobs", "met", 0.5, "万人", 1.125]]
 * @see State Council, completion of the targets of 2016: 居民消费价格3%左右 → 2.0%, met.
 * @since 0.1.0
 */
export function compareReports(
  previous: ReportInput,
  current: ReportInput,
  { catalogue = indicatorCatalogue, tolerance, leastNameScore: least = LEAST_NAME_SCORE }: CompareOptions = {},
): ReportComparison {
  if (!(least >= 0 && least <= 1)) {
    throw new ScorecardError("SCORECARD_SCORE_INVALID", `Expected a score of 0 to 1, got ${String(least)}`);
  }
  const settings = { tolerance: checkedTolerance(tolerance), byId: conceptsById(catalogue) };
  const isParted = partedConcepts(catalogue);
  const before = readReport(previous, catalogue);
  const after = readReport(current, catalogue);
  const year = comparedYear(before, after);
  const ofYear = (status: Indicator["status"]) => (indicator: Indicator) =>
    indicator.status === status && indicator.period === year;

  const headline = new Set(
    headlineTargets(before.report, before.indicators).filter((figure) => !isMeans(figure, before)),
  );
  const targets = groupTargets(
    entriesOf(
      before.indicators.filter((figure) => ofYear("target")(figure) && !isNoTarget(figure, before)),
      before,
      catalogue,
      headline,
    ),
    isParted,
    settings.byId,
  );
  const results = resultsOf(after, year, catalogue);
  const nearest = candidateFinder(results);
  const assigned = assignResults(targets, results, { isParted, byId: settings.byId, least });
  return {
    ...(year === undefined ? {} : { year }),
    sequence: sequenceOf(before.report, after.report),
    rows: targets.map((target) => {
      const assignment = assigned.get(target);
      return rowOf(target, assignment, assignment === undefined ? nearest(target) : [], settings);
    }),
  };
}

/** Figures of what came of the year; of those that add up several years the period says so. */
function resultsOf(after: ReadReport, year: string | undefined, catalogue: Catalogue): Entry[] {
  const { text } = after;
  const planned = planParts(after.report);
  const figures = after.indicators.filter(
    (figure) =>
      figure.status === "actual" &&
      (figure.period === year || endsIn(figure.period, year)) &&
      !isPlanned(figure, text, planned),
  );
  return entriesOf(figures, after, catalogue).map((entry) =>
    year !== undefined && addsUpYears(entry, text)
      ? { ...entry, compared: { ...entry.compared, period: `${String(Number(year) - 1)}/${year}` } }
      : entry,
  );
}

/** Years that end with the one compared: what they add up to is shown, and never compared. */
const endsIn = (period: string | undefined, year: string | undefined): boolean =>
  year !== undefined && period?.endsWith(`/${year}`) === true;

interface Settings {
  readonly tolerance: Tolerance;
  readonly byId: ConceptById;
}

function rowOf(
  target: TargetGroup,
  assignment: Assignment | undefined,
  candidates: readonly ResultCandidate[],
  settings: Settings,
): ScorecardRow {
  const { indicator, subject, headline, restatements, beyond } = target;
  const compared = assignment?.compared.target ?? target.compared;
  const { polarity, polarityBy } = polarityOf(compared, subject.clause, settings.byId);
  return {
    name: indicator.name,
    ...(indicator.concept === undefined ? {} : { concept: indicator.concept }),
    kind: indicator.kind,
    headline,
    stretch: beyond !== undefined,
    target: indicator,
    restatements,
    ...(assignment === undefined ? {} : { result: assignment.result.indicator, match: assignment.match }),
    candidates,
    ...judgementOf(compared, assignment, polarity, settings),
    polarity,
    polarityBy,
  };
}

function judgementOf(
  target: Indicator,
  assignment: Assignment | undefined,
  polarity: Polarity,
  settings: Settings,
): Judgement {
  if (assignment === undefined) return { verdict: "not-found", reason: { code: "no-result" } };
  const { difference, compared } = assignment;
  if (difference !== undefined) return { verdict: "not-comparable", reason: { code: difference } };
  return judge(target, compared.result, polarity, settings);
}
