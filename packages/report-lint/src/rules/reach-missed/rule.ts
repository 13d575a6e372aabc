import type { Indicator } from "@liaocheng/report-model";
import { intervalOf, valueOf } from "../../document/figures/figure-interval.js";
import { readSentenceFigures } from "../../document/figures/sentence-figures.js";
import { subjectKey } from "../../document/figures/statistical-key.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const reachMissed: LintRule = defineLintRule({
  id: "reach-missed",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.3.0",
    description: {
      zh: "说“突破”“超过”的，后面的数不低于它",
      en: "Expect the exact value to reach what the words before it say was passed.",
    },
    source: "公文核稿通则：数据前后一致",
  },
  messages: {
    short: {
      zh: "“{{name}}”说{{reach}}{{other}}，接着写{{value}}",
      en: "“{{name}}” is said to pass {{other}}, then to be {{value}}",
    },
  },
  check({ document, report }) {
    for (const figures of document.once(readSentenceFigures)) {
      figures.forEach((figure, index) => {
        const before = figures[index - 1];
        if (before === undefined || !fallsShort(document.text, before, figure)) return;
        const data = {
          name: figure.name,
          reach: before.qualifier ?? "",
          other: before.quantity.text,
          value: figure.quantity.text,
        };
        report("short", figure.span, { data, related: [{ span: before.span, message: before.quantity.text }] });
      });
    }
  },
});

const THEN = /^(?:大关|关口|台阶|整数关|门槛)?[，、](?:总量|总额|实际)?(?:达到?了?|实现|完成|为|升?至)$/u;

/** 突破300亿元，达到285亿元: the second tells exactly what the first bounds. */
function fallsShort(text: string, bound: Indicator, exact: Indicator): boolean {
  const alike = bound.kind === exact.kind && subjectKey(bound) === subjectKey(exact) && bound.period === exact.period;
  if (!alike || bound.quantity.scaled.unit !== exact.quantity.scaled.unit) return false;
  if (bound.bound !== "ge" || exact.bound !== "eq" || !THEN.test(text.slice(bound.span.end, exact.span.start)))
    return false;
  const [least, reached] = [valueOf(bound), intervalOf(exact)];
  return least !== undefined && reached !== undefined && reached.high < least;
}
