import { indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import type { Catalogue } from "@liaocheng/indicator-extractor";
import { plannedYear, type Indicator } from "@liaocheng/report-model";
import { readReport, type ReadReport, type ReportInput, type ReportReading } from "../read-report.js";
import { changedFields, differenceOf, type ChangedField, type FigureDifference } from "./changed-fields.js";
import { disagreements } from "./disagreements.js";
import { figuresOf, type Figure } from "./figure.js";
import { inOrder } from "./in-order.js";
import { groupsOf } from "./groups-of.js";
import { pairFigures, type FigurePair } from "./pair-figures.js";

/**
 * What became of a figure from one text to the other.
 *
 * @since 0.1.0
 */
export type FigureChangeKind = "changed" | "added" | "removed" | "moved" | "same";

/**
 * One figure in two texts.
 *
 * @since 0.1.0
 */
export interface FigureChange {
  readonly change: FigureChangeKind;
  /** As the first text has it; absent when it was added. */
  readonly before?: Indicator;
  /** As the second text has it; absent when it was removed. */
  readonly after?: Indicator;
  /** What differs; empty unless `changed`. */
  readonly fields: readonly ChangedField[];
  /** It stands elsewhere among the others; never between reports of two years. */
  readonly moved: boolean;
  /** Second minus first; absent where that says nothing. */
  readonly difference?: FigureDifference;
  /** Figures of the second text that agreed with it in the first and were left as they were. */
  readonly disagrees: readonly Indicator[];
}

/**
 * Two texts figure by figure.
 *
 * @since 0.1.0
 */
export interface FigureDiff {
  /** Two drafts of one report, or reports of two years, whose figures are found by what they measure and years are counted from each. */
  readonly basis: "drafts" | "years";
  readonly counts: Readonly<Record<FigureChangeKind, number>>;
  /** In the order of the second text; what was removed behind what stood before it. */
  readonly changes: readonly FigureChange[];
}

/**
 * @since 0.1.0
 */
export interface DiffOptions {
  /** Names and concepts of the figures. */
  readonly catalogue?: Catalogue;
  /** Units of a city, as `extractIndicators` takes them; for reports that come as text or tree. */
  readonly units?: ReportReading["units"];
  /** Whether the texts are drafts of one report; by the places and years they tell unless given. */
  readonly basis?: FigureDiff["basis"];
}

/**
 * Compares two texts figure by figure: what changed, what is new, what is gone, what stands elsewhere.
 *
 * Two drafts of one report are aligned by their sentences, by what figures measure and by the words around them; a changed figure tells
 * which others agreed with it and were left behind. Reports of two places or years are aligned by what figures measure, with years
 * counted from the year each plans: last year's growth stands beside last year's growth.
 *
 * @param before - The earlier text: text, tree, or tree with indicators.
 * @param after - The later text, in any of these forms.
 * @param options - Catalogue; whether the texts are drafts.
 * @returns Every figure of both texts exactly once. Never throws on any text; time grows with the number of figures.
 * @example
 * const { basis, counts, changes } = diffFigures(
 *   "政府工作报告\n一、2022年工作回顾\n生产总值增长4.3%，新增就业4万人。\n",
 *   "政府工作报告\n一、2022年工作回顾\n生产总值增长4.5%，新增就业4万人，粮食总产113亿斤。\n",
 * );
 * basis; // => "drafts"
 * counts; // => { changed: 1, added: 1, removed: 0, moved: 0, same: 1 }
 * changes.map(({ change, fields, difference }) => [change, fields, difference?.value]);
 * // => [["changed", ["value"], 0.2], ["same", [], undefined], ["added", [], undefined]]
 * @since 0.1.0
 */
export function diffFigures(
  before: ReportInput,
  after: ReportInput,
  { catalogue = indicatorCatalogue, units, basis }: DiffOptions = {},
): FigureDiff {
  const [first, second] = [
    readReport(before, { catalogue, units }, "before"),
    readReport(after, { catalogue, units }, "after"),
  ];
  const drafts = (basis ?? basisOf(first, second)) === "drafts";
  const year = ({ report }: ReadReport): number | undefined => (drafts ? undefined : plannedYear(report));
  const figures = [figuresOf(first, year(first)), figuresOf(second, year(second))] as const;
  const pairs = pairFigures(...figures, drafts);
  const changes = inTextOrder(...figures, pairs, drafts);
  return { basis: drafts ? "drafts" : "years", counts: countsOf(changes), changes };
}

/** Texts of one place and year, or that do not tell, are drafts of one report. */
function basisOf({ report: a }: ReadReport, { report: b }: ReadReport): FigureDiff["basis"] {
  const differ = (one: unknown, other: unknown): boolean => one !== undefined && other !== undefined && one !== other;
  return differ(plannedYear(a), plannedYear(b)) || differ(a.region, b.region) ? "years" : "drafts";
}

/** Pairs and additions as the second text has them, each removal behind the figure that stood before it. */
function inTextOrder(
  before: readonly Figure[],
  after: readonly Figure[],
  pairs: readonly FigurePair[],
  drafts: boolean,
): FigureChange[] {
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const ordered = after.flatMap((figure) => byAfter.get(figure) ?? []);
  const kept = inOrder(ordered.map((pair) => pair.before.place));
  const moved = new Set(drafts ? ordered.filter((_, index) => !kept.has(index)) : []);
  const left = disagreements(pairs);
  let last: Figure | undefined;
  const standsBehind = new Map(
    before.map((figure) => {
      const pair = byBefore.get(figure);
      if (pair !== undefined && !moved.has(pair)) last = pair.after;
      return [figure, last];
    }),
  );
  const removals = groupsOf(
    before.filter((figure) => !byBefore.has(figure)),
    (figure) => standsBehind.get(figure),
  );
  const removedBehind = (figure: Figure | undefined): FigureChange[] => (removals.get(figure) ?? []).map(removal);
  return [
    ...removedBehind(undefined),
    ...after.flatMap((figure) => {
      const pair = byAfter.get(figure);
      const change = pair === undefined ? addition(figure) : changeOf(pair, moved.has(pair), left, drafts);
      return [change, ...removedBehind(figure)];
    }),
  ];
}

const addition = ({ indicator }: Figure): FigureChange => ({
  change: "added",
  after: indicator,
  fields: [],
  moved: false,
  disagrees: [],
});

const removal = ({ indicator }: Figure): FigureChange => ({
  change: "removed",
  before: indicator,
  fields: [],
  moved: false,
  disagrees: [],
});

function changeOf(
  pair: FigurePair,
  moved: boolean,
  left: (pair: FigurePair) => Indicator[],
  drafts: boolean,
): FigureChange {
  const [before, after] = [pair.before.indicator, pair.after.indicator];
  const fields = changedFields(before, after, drafts);
  const difference = fields.includes("value") ? differenceOf(before, after) : undefined;
  return {
    change: fields.length > 0 ? "changed" : moved ? "moved" : "same",
    before,
    after,
    fields,
    moved,
    ...(difference === undefined ? {} : { difference }),
    disagrees: drafts && fields.includes("value") ? left(pair) : [],
  };
}

function countsOf(changes: readonly FigureChange[]): Record<FigureChangeKind, number> {
  const counts = { changed: 0, added: 0, removed: 0, moved: 0, same: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}
