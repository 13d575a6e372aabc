import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { headlineTargets } from "@liaocheng/indicator-extractor";
import type { Indicator, Polarity } from "@liaocheng/report-model";
import { departmentsIn } from "../ledger/departments-in.js";
import { assignResults, type Assignment } from "../match/assign-results.js";
import { candidateFinder } from "../match/candidates.js";
import { entriesOf, type Entry } from "../match/entry.js";
import { linkResults } from "../match/link-results.js";
import { indexLinks, type Links } from "../match/links.js";
import { isMeans, isNoTarget } from "../match/no-target.js";
import { addsUpYears, isPlanned } from "../match/of-the-year.js";
import { partedConcepts } from "../match/parted-concepts.js";
import { planParts } from "../match/plan-parts.js";
import { groupTargets, type TargetGroup } from "../match/target-groups.js";
import { readReport, type ReadReport, type ReportInput } from "../read-report.js";
import { ScorecardError } from "../scorecard-error.js";
import { statementRows } from "../statement/statement-rows.js";
import type { CompareOptions, ReportComparison, ScorecardRow } from "./comparison.js";
import { judge, type Judgement, type JudgeSettings } from "./judge.js";
import { conceptsById, polarityOf } from "./polarity.js";
import { checkedNearness, checkedTolerance } from "./tolerance.js";
import { comparedYear, sequenceOf } from "./years.js";

const LEAST_NAME_SCORE = 0.75;

/**
 * Matches each target that a report set for the year it plans with the result that a later report gives for that year.
 *
 * Results are found by concept, else by name, of the same kind, unit and base; a part is never taken for its whole. A
 * verdict is given only where the printed figures bear it out: “超过250天” does not prove a target of 260天.
 *
 * @param previous - The earlier report: text, tree, or tree with indicators.
 * @param current - The later report, in any of these forms.
 * @param options - Catalogue, tolerance of 左右, what is 基本完成, links accepted by people, least score of names.
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
  {
    catalogue = indicatorCatalogue,
    units,
    tolerance,
    nearly,
    links: decided = [],
    leastNameScore: least = LEAST_NAME_SCORE,
  }: CompareOptions = {},
): ReportComparison {
  if (!(least >= 0 && least <= 1)) {
    throw new ScorecardError("SCORECARD_SCORE_INVALID", {
      path: "leastNameScore",
      messages: {
        zh: `leastNameScore 应为0到1的数，却是${String(least)}`,
        en: `leastNameScore: expected a number of 0 to 1, got ${String(least)}`,
      },
    });
  }
  const near = checkedNearness(nearly);
  const settings: JudgeSettings = {
    tolerance: checkedTolerance(tolerance),
    ...(near === undefined ? {} : { nearly: near }),
    byId: conceptsById(catalogue),
  };
  const isParted = partedConcepts(catalogue);
  const before = readReport(previous, { catalogue, units }, "previous");
  const after = readReport(current, { catalogue, units }, "current");
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
  const links = indexLinks(decided);
  const nearest = candidateFinder(results);
  const assigned = assignResults(targets, results, { isParted, byId: settings.byId, least, links });
  linkResults(targets, links, entriesOf(after.indicators, after, catalogue), assigned, settings.byId);
  const departments = departmentsIn(before, catalogue);
  return {
    ...(year === undefined ? {} : { year }),
    sequence: sequenceOf(before.report, after.report),
    rows: targets.map((target) => {
      const assignment = assigned.get(target);
      const candidates = assignment === undefined ? nearest(target) : [];
      return {
        ...rowOf(target, assignment, links, settings),
        candidates: candidates.filter(({ result }) => !links.rejects(target.indicator, result)),
        departments: departments(target.indicator),
      };
    }),
    statements: statementRows(before, after, results, { catalogue, tolerance: settings.tolerance }),
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

function rowOf(
  target: TargetGroup,
  assignment: Assignment | undefined,
  links: Links,
  settings: JudgeSettings,
): Omit<ScorecardRow, "candidates" | "departments"> {
  const { indicator, subject, headline, restatements, beyond } = target;
  const compared = assignment?.compared.target ?? target.compared;
  const { polarity, polarityBy } = polarityOf(compared, subject.clause, settings.byId);
  const noneSaid = links.of(indicator)?.result === null;
  return {
    name: indicator.name,
    ...(indicator.concept === undefined ? {} : { concept: indicator.concept }),
    kind: indicator.kind,
    headline,
    stretch: beyond !== undefined,
    target: indicator,
    restatements,
    ...(assignment === undefined ? {} : { result: assignment.result.indicator, match: assignment.match }),
    ...judgementOf(compared, assignment, noneSaid, polarity, settings),
    polarity,
    polarityBy,
  };
}

function judgementOf(
  target: Indicator,
  assignment: Assignment | undefined,
  noneSaid: boolean,
  polarity: Polarity,
  settings: JudgeSettings,
): Judgement {
  if (assignment === undefined) {
    return { verdict: "not-found", reason: { code: noneSaid ? "confirmed-none" : "no-result" } };
  }
  const { difference, compared } = assignment;
  if (difference !== undefined) return { verdict: "not-comparable", reason: { code: difference } };
  return judge(target, compared.result, polarity, settings);
}
