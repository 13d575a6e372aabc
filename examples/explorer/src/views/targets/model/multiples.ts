import { plannedYear } from "@liaocheng/report-model";
import type { Analysis } from "../../../worker/analysis.js";
import type { TargetPair } from "../../../worker/pair-targets.js";
import { barsOfPair, chartOf, comparedKind, type BarChart } from "./bar-chart.js";

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
      const key = `${concept?.id ?? name} ${comparedKind(pair)} ${target.quantity.scaled.unit}`;
      groups.set(key, [...(groups.get(key) ?? []), { document, pair }]);
    }
  }
  return Array.from(groups, ([key, members]) => ({ key, members }))
    .filter(({ members }) => documentsIn(members) > 1)
    .sort((a, b) => documentsIn(b.members) - documentsIn(a.members));
}

/** A group as a chart with a row for each document. */
export function groupChart(
  { key, members }: TargetGroup,
  subject: string,
  titleOf: (document: Analysis) => string,
): BarChart {
  return chartOf(
    key,
    members.map(({ document, pair }) => ({
      label: titleOf(document),
      subject,
      pair,
      bars: barsOfPair(document.key, pair),
    })),
  );
}

const documentsIn = (members: readonly GroupMember[]): number =>
  new Set(members.map(({ document }) => document.key)).size;

function byPlaceAndYear({ document: a }: DocumentTargets, { document: b }: DocumentTargets): number {
  return (
    (a.report.region ?? a.name).localeCompare(b.report.region ?? b.name, "zh-CN") ||
    (plannedYear(a.report) ?? 0) - (plannedYear(b.report) ?? 0)
  );
}
