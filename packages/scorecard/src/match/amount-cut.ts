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

/**
 * Two figures of which one is told as an amount and the other as a move by an amount, both as amounts: 新增沼气用户50万户 and
 * 沼气用户增加51万户, 减少贫困人口10万人 and 贫困人口减少12万人. Others stay as they are.
 */
export function asAmounts<A extends Counted, B extends Counted>(a: A, b: B): readonly [A, B] {
  const [kind, other] = [a.compared.kind, b.compared.kind];
  if (kind === "change" && other === "level") return [asAmount(a), b];
  return kind === "level" && other === "change" ? [a, asAmount(b)] : [a, b];
}

/** A figure with its subject. */
interface Counted {
  readonly indicator: Indicator;
  readonly compared: Indicator;
  readonly subject: Subject;
}

function asAmount<T extends Counted>(entry: T): T {
  const { compared, subject } = entry;
  if (compared.direction === undefined || RATE.test(compared.quantity.scaled.unit)) return entry;
  const amount: Indicator = { ...compared, kind: "level" };
  delete amount.direction;
  const deeds = compared.direction === "down" ? [...subject.deeds, "cut" as const] : subject.deeds;
  // what is added is another concept than what there is, and its name tells it
  const indicator: Indicator = { ...entry.indicator };
  delete indicator.concept;
  return { ...entry, indicator, compared: amount, subject: { ...subject, deeds, measure: "added" } };
}
