import type { Yardstick } from "@liaocheng/report-model";

/** How much a value lacks of the target; 0 or less when it is reached. */
export const shortfallOf = ({ target, better }: Yardstick, value: number): number =>
  exact(better === "higher" ? target - value : value - target);

/** Percent of the target reached, to a tenth; `undefined` for what has no share: ceilings and targets of nothing. */
export function percentOf({ target, better }: Yardstick, value: number): number | undefined {
  return better === "lower" || target === 0 ? undefined : exact(Math.round((value / target) * 1000) / 10);
}

/** Without what binary fractions add. */
export const exact = (value: number): number => Number(value.toPrecision(12));
