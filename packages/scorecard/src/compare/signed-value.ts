import type { Indicator } from "@liaocheng/report-model";
import type { ConceptById } from "./polarity.js";
import { toCommonUnit } from "./unit-conversions.js";

/** A figure as a number that can be compared: in the common unit of its kind, negative where it fell. */
export interface SignedValue {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** −1 when the verb says down, so that “下降3%以上” is −3 or less. */
  readonly sign: 1 | -1;
  /** Whether it can be told if a movement went up or down; a 改善 cannot. */
  readonly directed: boolean;
}

/** Kinds whose verb tells a direction. */
const MOVEMENTS: ReadonlySet<string> = new Set(["growth", "change", "gap"]);

/** Reads the value of an indicator; the ends of a range in order. */
export function signedValue({ quantity, kind, direction }: Indicator, ratioOfGrowth: boolean): SignedValue {
  const { value, unit } = toCommonUnit(quantity.scaled);
  const moves = MOVEMENTS.has(kind);
  const ends = typeof value === "number" ? [value, value] : value;
  // 增长-6.3%: a printed minus is the sign already.
  const sign = moves && direction === "down" && ends.every((end) => end >= 0) ? -1 : 1;
  const signed = ends.map((end) => sign * end);
  return {
    low: Math.min(...signed),
    high: Math.max(...signed),
    unit,
    sign,
    directed: !moves || ratioOfGrowth || direction !== undefined,
  };
}

/**
 * The kind a figure is compared as. 居民消费价格控制在3%以内 prints no verb of growing and reads as a share; prices are
 * always told as growth.
 */
export function comparedKind({ kind, concept }: Indicator, byId: ConceptById): Indicator["kind"] {
  return kind === "ratio" && byId(concept)?.kind === "growth" ? "growth" : kind;
}

/** Ends of a value as its verb tells them: a fall of 3 % is 3. */
export const asPrinted = (
  { low, high }: Pick<SignedValue, "low" | "high">,
  sign: 1 | -1,
): Pick<SignedValue, "low" | "high"> => (sign > 0 ? { low, high } : { low: -high, high: -low });
