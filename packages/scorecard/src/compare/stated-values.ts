import type { Indicator } from "@liaocheng/report-model";
import { reachOf } from "./accepted-values.js";
import { decimal } from "./decimal.js";
import { mirrored, type Interval } from "./interval.js";
import type { SignedValue } from "./signed-value.js";
import type { Tolerance } from "./tolerance.js";

/** Qualifiers that leave out the number they print: 不足30亿元 is less, 超过250天 more. 以上 and 以内 keep it. */
const STRICT = /^(?:不足|不到|不满|未达|低于|少于|小于|未及|[近超逾余]|超过|突破|高于|多于|大于|[多过])$/u;

/** What a printed result says of the true value: 250天以上 leaves it open upwards, 约30% on both sides. */
export function statedValues(
  { bound, qualifier }: Pick<Indicator, "bound" | "qualifier">,
  value: SignedValue,
  tolerance: Tolerance,
): Interval {
  if (value.sign < 0) {
    const rising = { ...value, low: -value.high, high: -value.low, sign: 1 as const };
    return mirrored(statedValues({ bound, ...(qualifier === undefined ? {} : { qualifier }) }, rising, tolerance));
  }
  const { low, high } = value;
  const open = STRICT.test(qualifier ?? "");
  switch (bound) {
    case "ge":
      return { low, high: Infinity, lowOpen: open };
    case "le":
      return { low: -Infinity, high, highOpen: open };
    case "approx": {
      const reach = reachOf(value, tolerance);
      return { low: decimal(low - reach), high: decimal(high + reach) };
    }
    case "eq":
      return { low, high };
  }
}
