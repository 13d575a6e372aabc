import type { Indicator } from "@liaocheng/report-model";

/** The values a printed figure allows, in its scaled unit; both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 约 and 左右 leave this share of the value open. */
const APPROXIMATE = 0.05;
/** 余 and 多 leave less than one of the last printed digit open. */
const AND_MORE = /[余多]/u;

/** Half of the last printed digit, scaled: 1.25亿元 is exact to 500 000. */
export function roundingOf({ quantity }: Pick<Indicator, "quantity">): number {
  const { value, scaled } = quantity;
  if (typeof value !== "number" || typeof scaled.value !== "number") return 0;
  const decimals = /[.．](?<decimals>\d+)/u.exec(quantity.text.normalize("NFKC"))?.groups?.["decimals"]?.length ?? 0;
  const factor = value === 0 ? 1 : scaled.value / value;
  return 0.5 * 10 ** -decimals * Math.abs(factor);
}

/** What a figure may be in truth, by its digits and its bound; undefined for a printed range with a bound of its own. */
export function intervalOf(figure: Pick<Indicator, "quantity" | "bound">): Interval | undefined {
  const { value } = figure.quantity.scaled;
  if (typeof value !== "number") return { low: value[0], high: value[1] };
  const slack = roundingOf(figure);
  switch (figure.bound) {
    case "ge":
      return { low: value - slack, high: Infinity };
    case "le":
      return { low: -Infinity, high: value + slack };
    case "approx":
      return { low: value * (1 - APPROXIMATE) - slack, high: value * (1 + APPROXIMATE) + slack };
    default:
      return { low: value - slack, high: AND_MORE.test(figure.quantity.text) ? value * 1.2 + slack : value + slack };
  }
}

/** True when no value is in both. */
export function excludeEachOther(left: Interval, right: Interval): boolean {
  return left.high < right.low || right.high < left.low;
}

/** The single value of a figure, scaled; undefined for a range. */
export function valueOf({ quantity }: Pick<Indicator, "quantity">): number | undefined {
  const { value } = quantity.scaled;
  return typeof value === "number" ? value : undefined;
}
