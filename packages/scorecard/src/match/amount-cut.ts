import type { Indicator } from "@liaocheng/report-model";
import type { Subject } from "./subject.js";

/** Units of rates, which fall and are not cut. */
const RATE = /^(?:%|百分点|‰)$/u;

/**
 * An amount that is cut, in one form: 煤炭消费压减100万吨 reads as a change downwards, 压减煤炭消费100万吨 as the amount of a
 * thing done; both are the amount.
 */
export function asAmountCut(indicator: Indicator, { deeds }: Pick<Subject, "deeds">): Indicator {
  const { kind, direction, quantity } = indicator;
  if (kind !== "change" || direction !== "down" || RATE.test(quantity.scaled.unit) || !deeds.includes("cut")) {
    return indicator;
  }
  const amount: Indicator = { ...indicator, kind: "level" };
  delete amount.direction;
  return amount;
}
