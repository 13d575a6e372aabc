import type { Bound, Indicator } from "@liaocheng/report-model";
import { decimal } from "./decimal.js";
import { asPrinted, type SignedValue } from "./signed-value.js";

/**
 * Result minus target, in the unit the target prints; percentage points (百分点) for rates.
 *
 * It counts in the direction of the target's verb: 下降3.1% against 下降2.8% is 0.3. Against a range it counts from the
 * nearer end and is 0 inside.
 *
 * @since 0.1.0
 */
export interface Gap {
  readonly value: number;
  readonly unit: string;
  /** `ge` when the result says “超过”: the gap is this much or more. */
  readonly bound: Bound;
}

const POINTS = "百分点";

/** How far the result lies from the target; `undefined` when the result is a range. */
export function gapBetween(
  target: Indicator,
  aimed: SignedValue,
  { bound }: Pick<Indicator, "bound">,
  reached: SignedValue,
): Gap | undefined {
  if (reached.low !== reached.high) return undefined;
  const wanted = asPrinted(aimed, aimed.sign);
  const got = asPrinted(reached, aimed.sign).low;
  const nearest = Math.min(Math.max(got, wanted.low), wanted.high);
  return {
    value: inPrintedUnit(decimal(got - nearest), target, aimed),
    unit: aimed.unit === "%" ? POINTS : target.quantity.unit,
    bound,
  };
}

/** Result over target, 1.314 for 1314万人 of 1000万人; for levels alone, `undefined` for the rest, ranges and zero. */
export function completionOf({ kind }: Indicator, aimed: SignedValue, reached: SignedValue): number | undefined {
  if (kind !== "level" || aimed.low !== aimed.high || reached.low !== reached.high || aimed.low <= 0) return undefined;
  return decimal(reached.low / aimed.low);
}

/** A difference in the common unit as one in the unit that the target prints. */
export function inPrintedUnit(difference: number, { quantity }: Indicator, { low, high, unit }: SignedValue): number {
  if (unit === "%") return difference;
  const printed = typeof quantity.value === "number" ? quantity.value : quantity.value[1];
  const common = Math.max(Math.abs(low), Math.abs(high));
  return common === 0 ? difference : decimal((difference / common) * Math.abs(printed));
}
