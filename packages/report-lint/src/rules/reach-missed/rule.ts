import type { Indicator } from "@liaocheng/report-model";
import { intervalOf, valueOf } from "../../document/figures/figure-interval.js";
import { readSentenceFigures } from "../../document/figures/sentence-figures.js";
import { searchBlocks } from "../../document/search.js";
import { subjectKey } from "../../document/figures/statistical-key.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

const NUMBER = "\\d{1,7}(?:\\.\\d{1,4})?";
/** 新增就业3.56万人，超额完成3.8万人的年度目标: what was done comes before what it should exceed. */
const EXCEEDED = new RegExp(
  `(?<![\\d.])(?<value>${NUMBER})(?<unit>[万亿]{0,2}(?:美?元|人次|人|吨|亩|户|套|个|家|项|公里|座|处|件|所))[，、](?:超额|提前超额)完成(?:全年|年度|年初|省市?下达的?|市下达的?)?(?<other>${NUMBER})\\k<unit>(?=的[^，。；]{0,8}(?:目标|任务|计划))`,
  "gu",
);

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
    exceeded: {
      zh: "完成{{value}}，却说超额完成{{other}}",
      en: "{{value}} does not exceed {{other}}, as is said",
    },
    short: {
      zh: "“{{name}}”说{{reach}}{{other}}，接着写{{value}}",
      en: "“{{name}}” is said to pass {{other}}, then to be {{value}}",
    },
  },
  check({ document, report }) {
    for (const { end, groups } of searchBlocks(document.blocks, EXCEEDED)) {
      const { value = "", other = "", unit = "" } = groups;
      if (Number(value) >= Number(other)) continue;
      const span = { start: end - other.length - unit.length, end };
      report("exceeded", span, { data: { value: value + unit, other: other + unit } });
    }
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
