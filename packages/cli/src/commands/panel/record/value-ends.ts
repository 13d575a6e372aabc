import type { PanelRecord, PanelRow } from "@liaocheng/report-model";

type Printed = PanelRow["value"];

/** The printed ends of a value and one number that stands for it. */
export type ValueEnds = Pick<PanelRecord, "valuePoint" | "pointRule" | "isInterval"> & {
  readonly valueLow: number | undefined;
  readonly valueHigh: number | undefined;
};

/** Ends and point of a printed value: 以上 leaves the upper end open, 以内 the lower one, and a range stands for its middle. */
export function valueEnds({ value, bound }: Pick<PanelRow, "value" | "bound">): ValueEnds {
  if (typeof value !== "number") {
    const [valueLow, valueHigh] = value;
    return { valueLow, valueHigh, valuePoint: middle(value), pointRule: "midpoint", isInterval: true };
  }
  return {
    valueLow: bound === "le" ? undefined : value,
    valueHigh: bound === "ge" ? undefined : value,
    valuePoint: value,
    pointRule: bound === "ge" || bound === "le" ? "bound" : "printed",
    isInterval: false,
  };
}

/** One number for a printed value: itself, or the middle of a range. */
export const pointOf = (value: Printed): number => (typeof value === "number" ? value : middle(value));

const DIGITS = 12;

/** 6 and 6.5 give 6.25, not 6.250000000000001. */
const middle = ([low, high]: readonly [number, number]): number => clean((low + high) / 2);

/** A number without the noise of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(DIGITS));
