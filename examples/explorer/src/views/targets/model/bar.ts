import type { Indicator, IndicatorKind, Span } from "@liaocheng/report-model";

/** A figure as a bar: where it ends, and how much of its end the report leaves open. */
export interface Bar {
  readonly role: "actual" | "target";
  /** Ends in the unit of the chart, negative where the figure fell; the same for a single value. */
  readonly low: number;
  readonly high: number;
  /** The side that “以上”, “以内”, “突破” leave open. */
  readonly open?: "above" | "below";
  /** Whether the end is only about there: 左右, 约. */
  readonly fuzzy: boolean;
  readonly source: Source;
}

/** The figure behind a bar. */
export interface Source {
  /** Key of its document. */
  readonly document: string;
  readonly indicator: Indicator;
}

/** A printed unit with what one of it is in the common unit: 亿元 is 100000000 CNY. */
export interface ChartUnit {
  readonly printed: string;
  readonly scaled: string;
  readonly factor: number;
}

const MOVEMENTS: ReadonlySet<IndicatorKind> = new Set(["growth", "change", "gap"]);

/** The unit a figure is printed in. */
export function unitOf({ quantity }: Indicator): ChartUnit {
  const printed = highEnd(quantity.value);
  const factor = printed === 0 ? 1 : highEnd(quantity.scaled.value) / printed;
  return { printed: quantity.unit.normalize("NFKC"), scaled: quantity.scaled.unit, factor };
}

/** A figure as a bar in the unit of a chart; `undefined` when it is in another. */
export function barOf(role: Bar["role"], source: Source, { scaled, factor }: ChartUnit): Bar | undefined {
  const { quantity, kind, direction, bound } = source.indicator;
  if (quantity.scaled.unit !== scaled) return undefined;
  const printed = ends(quantity.scaled.value);
  // 增长-6.3%: a printed minus is the sign already.
  const sign = MOVEMENTS.has(kind) && direction === "down" && printed.every((end) => end >= 0) ? -1 : 1;
  const [first, last] = printed.map((end) => tidy((sign * end) / factor));
  const [low, high] = [Math.min(first ?? 0, last ?? 0), Math.max(first ?? 0, last ?? 0)];
  const above = bound === (sign > 0 ? "ge" : "le");
  return {
    role,
    low,
    high,
    ...(bound === "ge" || bound === "le" ? { open: above ? ("above" as const) : ("below" as const) } : {}),
    fuzzy: bound === "approx",
    source,
  };
}

/** The stretch of text that a bar leads to. */
export function placeOfBar({ source }: Bar): Span {
  return source.indicator.span;
}

function ends(value: number | readonly [number, number]): readonly number[] {
  return typeof value === "number" ? [value, value] : value;
}

const highEnd = (value: number | readonly [number, number]): number => (typeof value === "number" ? value : value[1]);

/** Without the noise that division leaves in the last digits. */
const tidy = (value: number): number => Number(value.toPrecision(12));
