import type { IndicatorKind, Polarity } from "@liaocheng/report-model";
import type { Verdict } from "@liaocheng/scorecard";
import type { TargetPair } from "../../../worker/pair-targets.js";
import { barOf, unitOf, type Bar, type ChartUnit } from "./bar.js";

/** What stands in one line of a chart: a name and its bars, the earlier first. */
export interface BarRow {
  readonly label: string;
  readonly polarity?: Polarity;
  readonly verdict?: Verdict;
  readonly against?: Against;
  readonly bars: readonly Bar[];
}

/** How a target stands to the result of the year before, and by how much in the unit of its chart. */
export interface Against {
  readonly than: "above" | "below" | "same";
  readonly by: number;
}

/** A line through all rows of a chart. */
export interface ChartLine {
  readonly kind: "nation" | "median";
  readonly value: number;
}

/** Bars of one measure on one axis. */
export interface BarChart {
  readonly key: string;
  readonly kind: IndicatorKind;
  readonly unit: ChartUnit;
  /** What all rows are about; absent when each is about something else. */
  readonly subject?: string;
  readonly rows: readonly BarRow[];
  readonly lines?: readonly ChartLine[];
}

/** What becomes a row: two figures of one measure. */
export interface Measured {
  readonly label: string;
  readonly subject: string;
  readonly pair: Pick<TargetPair, "kind" | "concept" | "target" | "polarity">;
  readonly verdict?: Verdict;
  readonly against?: Against | undefined;
  /** A figure in the unit given, or none that could be drawn in it. */
  readonly bars: (unit: ChartUnit) => readonly (Bar | undefined)[];
}

/** A place in an order of society is no length. */
const UNDRAWN: ReadonlySet<IndicatorKind> = new Set(["rank"]);

/** Rates share an axis, all of growth and all of shares; everything else has one of its own. */
export function chartsOf(measured: readonly Measured[]): BarChart[] {
  const groups = new Map<string, Measured[]>();
  for (const one of measured) {
    const { kind, target } = one.pair;
    if (UNDRAWN.has(kind)) continue;
    const rate = target.quantity.scaled.unit === "%";
    const key = rate ? `% ${comparedKind(one.pair)}` : `${one.subject} ${kind} ${target.quantity.scaled.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return Array.from(groups, ([key, members]) => chartOf(key, members));
}

/** One chart of figures that all measure the same. */
export function chartOf(key: string, members: readonly Measured[]): BarChart {
  const [first] = members;
  if (first === undefined) throw new Error(`Expected figures for the chart ${key}`);
  const unit = unitOf(first.pair.target);
  const subjects = new Set(members.map(({ subject }) => subject));
  return {
    key,
    kind: comparedKind(first.pair),
    unit,
    ...(subjects.size === 1 ? { subject: first.subject } : {}),
    rows: members.map(({ label, pair, verdict, against, bars }) => ({
      label,
      polarity: pair.polarity,
      ...(verdict === undefined ? {} : { verdict }),
      ...(against === undefined ? {} : { against }),
      bars: bars(unit).filter((bar) => bar !== undefined),
    })),
  };
}

/** 居民消费价格控制在3%以内 prints no verb of growing, but prices are always told as growth. */
export function comparedKind({ kind, concept }: Pick<TargetPair, "kind" | "concept">): IndicatorKind {
  return kind === "ratio" && concept?.kind === "growth" ? "growth" : kind;
}

/** The bars of a target beside the result of the year before. */
export function barsOfPair(
  document: string,
  { target, result, comparable }: Pick<TargetPair, "target" | "result" | "comparable">,
): Measured["bars"] {
  return (unit) => [
    comparable && result ? barOf("actual", { document, indicator: result }, unit) : undefined,
    barOf("target", { document, indicator: target }, unit),
  ];
}
