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

/** Things that are counted one by one: a whole number of them is what it says. */
const COUNTED =
  /^(?:个|项|件|家|所|座|处|户|名|人|位|辆|台|套|条|场|次|艘|架|张|支|种|类|间|栋|幢|批|宗|期|届|门|只|头|口|村|县|镇|乡|街道|社区)$/u;

/** Half of the last printed digit, scaled: 1.25亿元 is exact to 500 000; 12所 to nothing. */
export function roundingOf({ quantity }: Pick<Indicator, "quantity">): number {
  const { value, scaled } = quantity;
  if (typeof value !== "number" || typeof scaled.value !== "number") return 0;
  const decimals = /[.．](?<decimals>\d+)/u.exec(quantity.text.normalize("NFKC"))?.groups?.["decimals"]?.length ?? 0;
  const factor = value === 0 ? 1 : scaled.value / value;
  if (decimals === 0 && factor === 1 && COUNTED.test(scaled.unit)) return 0;
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
