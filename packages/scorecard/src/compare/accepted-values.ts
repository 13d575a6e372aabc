import type { Indicator, Polarity } from "@liaocheng/report-model";
import { decimal } from "./decimal.js";
import { mirrored, type Interval } from "./interval.js";
import type { SignedValue } from "./signed-value.js";
import type { Tolerance } from "./tolerance.js";

/**
 * How a target is read: something to reach (`floor`), to stay under (`ceiling`), to stay within (`range`), or to meet
 * (`point`). “下降3.4%以上” is a floor of the fall.
 *
 * @since 0.1.0
 */
export type TargetReading = "floor" | "ceiling" | "range" | "point";

/** What a target accepts, as signed values, and how it was read. */
export interface AcceptedValues extends Interval {
  readonly reading: TargetReading;
  /** Reach of 左右, in the common unit; absent where it tolerates nothing. */
  readonly tolerance?: number;
}

/**
 * Values that a target accepts.
 *
 * The printed bound decides; without one the better way does: 增长8% is a floor, 失业率5.5% a ceiling. 左右 tolerates a
 * little short of what is to be reached, and a little over what is to be kept low (居民消费价格涨幅3%左右).
 */
export function acceptedValues(
  { bound, kind }: Pick<Indicator, "bound" | "kind">,
  value: SignedValue,
  polarity: Polarity,
  tolerance: Tolerance,
): AcceptedValues {
  if (value.sign < 0) {
    const rising = { ...value, low: -value.high, high: -value.low, sign: 1 as const };
    const accepted = acceptedValues({ bound, kind }, rising, opposite(polarity), tolerance);
    return { ...accepted, ...mirrored(accepted) };
  }
  const { low, high } = value;
  if (bound === "ge") return { low, high: Infinity, reading: "floor" };
  if (bound === "le") return { low: -Infinity, high, reading: "ceiling" };
  const reach = bound === "approx" ? reachOf(value, tolerance) : 0;
  const tolerated = reach > 0 ? { tolerance: reach } : {};
  if (polarity === "higher") {
    return { low: decimal(low - reach), high: Infinity, reading: low < high ? "range" : "floor", ...tolerated };
  }
  if (polarity === "lower") {
    return { low: -Infinity, high: decimal(high + reach), reading: low < high ? "range" : "ceiling", ...tolerated };
  }
  const reading = low < high ? "range" : "point";
  return { low: decimal(low - reach), high: decimal(high + reach), reading, ...tolerated };
}

/** How far 左右 reaches from a value. */
export const reachOf = ({ low, high, unit }: SignedValue, { points, share }: Tolerance): number =>
  unit === "%" ? points : decimal(Math.max(Math.abs(low), Math.abs(high)) * share);

const OPPOSITES: Readonly<Record<Polarity, Polarity>> = { higher: "lower", lower: "higher", neutral: "neutral" };
const opposite = (polarity: Polarity): Polarity => OPPOSITES[polarity];
