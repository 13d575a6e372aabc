import { plannedYear } from "@liaocheng/report-model";
import type { Analysis } from "../../../worker/analysis.js";
import type { TargetPair } from "../../../worker/pair-targets.js";
import { barOf, unitOf } from "./bar.js";
import { barsOfPair, chartOf, comparedKind, type Against, type BarChart, type ChartLine } from "./bar-chart.js";
import { measureOf } from "../name-of.js";

/** The targets of one document. */
export interface DocumentTargets {
  readonly document: Analysis;
  readonly pairs: readonly TargetPair[];
}

/** One target of one document, in a group of targets that measure the same. */
export interface GroupMember {
  readonly document: Analysis;
  readonly pair: TargetPair;
}

/** What several documents set a target for. */
export interface TargetGroup {
  readonly key: string;
  /** By place, then by year. */
  readonly members: readonly GroupMember[];
}

/** Targets of one measure in at least two documents, those of most documents first; a stretch is no target by itself. */
export function targetGroups(all: readonly DocumentTargets[]): TargetGroup[] {
  const groups = new Map<string, GroupMember[]>();
  for (const { document, pairs } of [...all].sort(byPlaceAndYear)) {
    for (const pair of pairs.filter(({ stretch, kind }) => !stretch && kind !== "rank")) {
      const { concept, name, target } = pair;
      const key = [concept?.id ?? name, measureOf(target), comparedKind(pair), target.quantity.scaled.unit].join(" ");
      groups.set(key, [...(groups.get(key) ?? []), { document, pair }]);
    }
  }
  return Array.from(groups, ([key, members]) => ({ key, members }))
    .filter(({ members }) => documentsIn(members) > 1)
    .sort((a, b) => documentsIn(b.members) - documentsIn(a.members));
}

/** What the whole country is called as the region of a report. */
const NATION = "全国";

/** A group as a chart with a row for each document, the highest target first, and lines at the target of the nation and the median. */
export function groupChart(group: TargetGroup, subject: string, titleOf: (document: Analysis) => string): BarChart {
  const members = drawnMembers(group);
  const chart = chartOf(
    group.key,
    members.map(({ document, pair }) => ({
      label: titleOf(document),
      subject,
      pair,
      bars: barsOfPair(document.key, pair),
      against: comparedWithLastYear(pair),
    })),
  );
  return { ...chart, lines: linesOf(members) };
}

/** The highest target first. Amounts of the nation are no measure for those of its parts; rates are. */
function drawnMembers({ members }: TargetGroup): GroupMember[] {
  const parts = members.filter((member) => isRate(member) || !isNation(member));
  return [...(documentsIn(parts) > 1 ? parts : members)].sort((a, b) => valueOf(b.pair) - valueOf(a.pair));
}

function linesOf(members: readonly GroupMember[]): ChartLine[] {
  const nation = members.filter(isNation);
  const parts = members.filter((member) => !isNation(member));
  const [only] = nation;
  const years = new Set(members.map(({ document }) => plannedYear(document.report)));
  const values = parts.map(({ pair }) => valueOf(pair)).sort((a, b) => a - b);
  const [low, high] = [values[Math.floor((values.length - 1) / 2)], values[Math.ceil((values.length - 1) / 2)]];
  return [
    ...(only !== undefined && nation.length === 1 && years.size === 1 && isRate(only)
      ? [{ kind: "nation" as const, value: valueOf(only.pair) }]
      : []),
    ...(values.length > 2 && low !== undefined && high !== undefined
      ? [{ kind: "median" as const, value: tidy((low + high) / 2) }]
      : []),
  ];
}

const isNation = ({ document }: GroupMember): boolean => document.report.region === NATION;
const isRate = ({ pair }: GroupMember): boolean => pair.target.quantity.scaled.unit === "%";

/** The end of a target by which it is put in order, in the unit of its chart; of a range the middle. */
export function valueOf({ target }: Pick<TargetPair, "target">): number {
  const bar = barOf("target", { document: "", indicator: target }, unitOf(target));
  return bar === undefined ? 0 : tidy((bar.low + bar.high) / 2);
}

/** Whether a target lies above or below the result of the year before; a range may hold it. */
export function comparedWithLastYear({
  target,
  result,
  comparable,
}: Pick<TargetPair, "target" | "result" | "comparable">): Against | undefined {
  if (result === undefined || !comparable) return undefined;
  const unit = unitOf(target);
  const now = barOf("target", { document: "", indicator: target }, unit);
  const before = barOf("actual", { document: "", indicator: result }, unit);
  if (now === undefined || before === undefined) return undefined;
  if (now.low > before.high) return { than: "above", by: tidy(now.low - before.high) };
  if (now.high < before.low) return { than: "below", by: tidy(before.low - now.high) };
  return { than: "same", by: 0 };
}

/** Without the noise that adding and dividing leave in the last digits. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const documentsIn = (members: readonly GroupMember[]): number =>
  new Set(members.map(({ document }) => document.key)).size;

function byPlaceAndYear({ document: a }: DocumentTargets, { document: b }: DocumentTargets): number {
  return (
    (a.report.region ?? a.name).localeCompare(b.report.region ?? b.name, "zh-CN") ||
    (plannedYear(a.report) ?? 0) - (plannedYear(b.report) ?? 0)
  );
}
