import type { Indicator } from "@liaocheng/report-model";
import { comparableName, readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const baseMoved: LintRule = defineLintRule({
  id: "base-moved",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "与上年报告的基数相符", en: "Expect base values to agree with the previous report." },
    source: "公文核稿通则：数据与上年报告衔接；历史数据有修订的应加说明",
  },
  messages: {
    moved: {
      zh: "“{{name}}”{{period}}年写{{value}}，上年报告写{{previous}}",
      en: "“{{name}}” of {{period}} is {{value}} here, {{previous}} in the previous report",
    },
    base: {
      zh: "“{{name}}”{{value}}、增长{{growth}}，推出基数约{{base}}，上年报告写{{previous}}",
      en: "{{value}} after {{growth}} implies a base of {{base}}, the previous report has {{previous}}",
    },
  },
  check({ document, report }) {
    if (document.previous === undefined) return;
    const known = new Map<string, Indicator>();
    for (const indicator of document.previous.once(readIndicators)) {
      if (indicator.kind !== "level" || indicator.status !== "actual" || indicator.period === undefined) continue;
      known.set(keyOf(indicator, indicator.period), indicator);
    }
    const indicators = document.once(readIndicators);
    indicators.forEach((indicator, index) => {
      const { kind, status, period, quantity, span, name } = indicator;
      const value = quantity.scaled.value;
      if (kind !== "level" || status !== "actual" || period === undefined || typeof value !== "number") return;
      const same = known.get(keyOf(indicator, period));
      if (
        same !== undefined &&
        same.quantity.scaled.value !== value &&
        indicator.bound === "eq" &&
        same.bound === "eq"
      ) {
        report("moved", span, { data: { name, period, value: quantity.text, previous: same.quantity.text } });
        return;
      }
      const growth = indicators[index + 1];
      if (growth?.kind !== "growth" || growth.sentence.start !== indicator.sentence.start || !/^\d{4}$/u.test(period))
        return;
      if (comparableName(growth) !== comparableName(indicator) && growth.concept !== indicator.concept) return;
      const before = known.get(keyOf(indicator, String(Number(period) - 1)));
      const rate = growth.quantity.value;
      const previous = before?.quantity.scaled.value;
      if (
        before === undefined ||
        typeof previous !== "number" ||
        typeof rate !== "number" ||
        growth.quantity.unit !== "%"
      )
        return;
      const implied = value / (1 + (growth.direction === "down" ? -rate : rate) / 100);
      if (Math.abs(implied / previous - 1) <= 0.02) return;
      report("base", span, {
        data: {
          name,
          value: quantity.text,
          growth: growth.quantity.text,
          base: `${String(Math.round((implied / value) * Number(quantity.value) * 10) / 10)}${quantity.unit}`,
          previous: before.quantity.text,
        },
      });
    });
  },
});

function keyOf(indicator: Indicator, period: string): string {
  return [
    indicator.concept ?? comparableName(indicator),
    period,
    indicator.quantity.scaled.unit,
    indicator.region ?? "",
  ].join("\n");
}
