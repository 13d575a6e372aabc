import { indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import type { Commitment, Indicator, Yardstick } from "@liaocheng/report-model";
import { conceptsById, polarityOf, type ConceptById } from "../compare/polarity.js";
import { flowOrStock } from "../match/flow-or-stock.js";
import type { CommitmentOptions } from "./commitments.js";

/**
 * What the figures of a promise are measured by, one each in their order, in their printed units.
 *
 * Of a range the end that is reached first counts. What is added or done (新建12所, 完成投资50亿元) is a sum with a pro-rata pace;
 * growth and ceilings are rates; all else is a stand arrived at by the end.
 *
 * @param commitment - A promise as `commitments` gives it.
 * @param options - The catalogue that tells which way is better.
 * @returns A yardstick a figure; empty when it promises none.
 * @example
 * const text = "政府工作报告\n一、2022年工作回顾\n二、2023年工作安排\n新建学校12所。";
 * yardsticksOf(commitments(text)[0]);
 * // => [{ name: "新建学校", unit: "所", target: 12, better: "higher", course: "sum" }]
 * @since 0.1.0
 */
export function yardsticksOf(
  { text, span, indicators }: Pick<Commitment, "text" | "span" | "indicators">,
  { catalogue = indicatorCatalogue }: CommitmentOptions = {},
): Yardstick[] {
  const byId = conceptsById(catalogue);
  return indicators.map((indicator) => {
    const clause = text.slice(0, Math.max(0, indicator.span.start - span.start));
    const better = betterOf(indicator, clause, byId);
    const { name, quantity } = indicator;
    return {
      name,
      unit: quantity.unit,
      target: targetOf(quantity.value, better),
      better,
      course: courseOf(indicator, clause, better),
    };
  });
}

const targetOf = (value: Indicator["quantity"]["value"], better: Yardstick["better"]): number =>
  typeof value === "number" ? value : better === "higher" ? Math.min(...value) : Math.max(...value);

/** A fall is told by its size: 下降3%以上 is better the greater it is. */
function betterOf(indicator: Indicator, clause: string, byId: ConceptById): Yardstick["better"] {
  if (indicator.bound === "le") return "lower";
  if (indicator.direction === "down") return "higher";
  return polarityOf(indicator, clause, byId).polarity === "lower" ? "lower" : "higher";
}

/** Amounts told for a year by their name alone: money taken in or spent, visits. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(["CNY", "USD", "EUR", "HKD", "人次"]);

function courseOf(indicator: Indicator, clause: string, better: Yardstick["better"]): Yardstick["course"] {
  const { kind, quantity } = indicator;
  if (better === "lower" || kind === "growth") return "rate";
  if (kind === "change") return /%|百分点|‰/u.test(quantity.unit) ? "stand" : "sum";
  if (kind !== "level") return "stand";
  const told = flowOrStock(indicator, clause);
  if (told === undefined) return OF_THE_YEAR.has(quantity.scaled.unit) ? "sum" : "stand";
  return told === "added" || told === "done" ? "sum" : "stand";
}
