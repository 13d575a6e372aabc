import type { Indicator } from "@liaocheng/report-model";
import { comparableName, readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const targetArithmetic: LintRule = defineLintRule({
  id: "target-arithmetic",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "info",
    since: "0.1.0",
    description: { zh: "目标数等于基数乘以增幅", en: "Expect a target to be its base times its growth." },
    source: "国家统计局《统计用语》增长速度",
  },
  messages: {
    differs: {
      zh: "“{{name}}”基数{{base}}，目标{{target}}，增幅约{{actual}}%，与“{{growth}}”不符",
      en: "Expected a growth of {{actual}} % from {{base}} to {{target}} instead of {{growth}}",
    },
  },
  check({ document, report }) {
    const indicators = document.once(readIndicators);
    const levels = new Map<string, Indicator>();
    for (const indicator of indicators) {
      if (indicator.kind === "level" && indicator.status === "actual" && indicator.period !== undefined)
        levels.set(`${coreName(indicator)} ${indicator.quantity.scaled.unit} ${indicator.period}`, indicator);
    }
    indicators.forEach((growth, index) => {
      const target = indicators[index - 1];
      if (
        growth.kind !== "growth" ||
        growth.status !== "target" ||
        target?.kind !== "level" ||
        target.status !== "target"
      )
        return;
      if (
        target.sentence.start !== growth.sentence.start ||
        growth.period === undefined ||
        !/^\d{4}$/u.test(growth.period)
      )
        return;
      if (comparableName(target) !== comparableName(growth) && !comparableName(target).includes(comparableName(growth)))
        return;
      const base = levels.get(
        `${coreName(target)} ${target.quantity.scaled.unit} ${String(Number(growth.period) - 1)}`,
      );
      const [from, to, rate] = [base, target, growth].map((indicator) => indicator?.quantity.scaled.value);
      if (
        base === undefined ||
        typeof from !== "number" ||
        typeof to !== "number" ||
        typeof rate !== "number" ||
        from === 0
      )
        return;
      const actual = (to / from - 1) * 100;
      const printed = growth.quantity.value as number;
      const stated = growth.direction === "down" ? -Math.abs(printed) : printed;
      if (Math.abs(actual - stated) <= 1) return;
      report("differs", growth.span, {
        data: {
          name: target.name,
          base: base.quantity.text,
          target: target.quantity.text,
          actual: Math.round(actual * 10) / 10,
          growth: growth.quantity.text,
        },
      });
    });
  },
});

/** 农村电商营业额 and 营业额: the last four characters tell what is measured. */
function coreName(indicator: Indicator): string {
  return indicator.concept ?? comparableName(indicator).slice(-6);
}
