import type { ScaledQuantity } from "@liaocheng/report-model";
import { decimal } from "./decimal.js";

/** A third of a square metre, of which every unit of area holds a whole number. */
const AREA = "m2/3";

/** Units that measure the same, by what one of them is in the common one; whole numbers, so that 亩 stays exact. */
const CONVERSIONS: Readonly<Record<string, readonly [common: string, numerator: number, denominator: number]>> = {
  斤: ["t", 1, 2000],
  kg: ["t", 1, 1000],
  担: ["t", 1, 20],
  m2: [AREA, 3, 1],
  亩: [AREA, 2000, 1],
  har: [AREA, 30_000, 1],
  km2: [AREA, 3_000_000, 1],
  km: ["m", 1000, 1],
  里: ["m", 500, 1],
  MW: ["kW", 1000, 1],
  GW: ["kW", 1_000_000, 1],
  百分点: ["%", 1, 1],
};

/** Words that only count: 26所幼儿园 are 26个. */
const COUNTERS = new Set([..."个家所座处项条名件口支台套辆"]);

/** A value in the unit that all of its kind are compared in. */
export interface CommonQuantity {
  readonly value: number | readonly [number, number];
  readonly unit: string;
}

/** 套（间）, 张（个）: either of them. */
const BRACKETS = /[（(][^（）()]{1,4}[）)]$/u;

/** Brings a quantity into its common unit; one that is not in the tables stays as it is. */
export function toCommonUnit({ value, unit: printed }: ScaledQuantity): CommonQuantity {
  const unit = printed.replace(BRACKETS, "");
  if (COUNTERS.has(unit)) return { value, unit: "个" };
  const conversion = Object.hasOwn(CONVERSIONS, unit) ? CONVERSIONS[unit] : undefined;
  if (conversion === undefined) return { value, unit };
  const [common, numerator, denominator] = conversion;
  const convert = (number: number): number => decimal((number * numerator) / denominator);
  return { value: typeof value === "number" ? convert(value) : [convert(value[0]), convert(value[1])], unit: common };
}
