import type { Indicator } from "@liaocheng/report-model";
import { CEILINGS } from "../../data/ceilings.js";
import { intervalOf, valueOf } from "../../document/figures/figure-interval.js";
import { readSentenceFigures } from "../../document/figures/sentence-figures.js";
import { subjectKey } from "../../document/figures/statistical-key.js";
import { readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** What a visit brings, in yuan, with room to either side. */
const PER_VISITOR = { least: 5, most: 50_000 } as const;
/** No one has ten thousand square metres to himself. */
const AREA = /[万亿](?:平方米|亩|平方公里)/u;
/** So many times more or less than in another year is no growth but another unit. */
const TIMES = 50;
/** 3万万人: the unit is doubled, which another rule says. */
const DOUBLED = /万万|亿亿/u;

export const figureMagnitude: LintRule = defineLintRule({
  id: "figure-magnitude",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.2.0",
    description: { zh: "数量级合理，单位没有写错", en: "Disallow figures that are off by magnitudes." },
    source: "国家统计局《国民经济和社会发展统计公报》全国总量；公文核稿通则：核对计量单位",
  },
  messages: {
    ceiling: {
      zh: "“{{name}}”{{value}}超过全国总量，请核对单位",
      en: "{{value}} of “{{name}}” is more than the whole country has, check the unit",
    },
    perVisitor: {
      zh: "旅游收入{{value}}，合每人次{{each}}元，请核对单位",
      en: "{{value}} of tourism revenue are {{each}} yuan a visit, check the unit",
    },
    perHead: { zh: "“{{name}}”{{value}}，请核对单位", en: "Check the unit of “{{name}}”: {{value}}" },
    apart: {
      zh: "“{{name}}”{{period}}年为{{value}}，{{other}}年为{{otherValue}}，相差{{times}}倍以上，请核对单位",
      en: "“{{name}}” is {{value}} in {{period}} and {{otherValue}} in {{other}}, check the units",
    },
  },
  check({ document, report }) {
    for (const figures of document.once(readSentenceFigures)) {
      const visitors = figures.find(({ quantity }) => quantity.scaled.unit === "人次");
      const spent = figures.find(({ name }) => /^(?:实现)?(?:国内)?旅游(?:综合|总)?(?:收入|花费|消费)$/u.test(name));
      const [people, money] = [visitors && valueOf(visitors), spent && valueOf(spent)];
      if (spent === undefined || people === undefined || money === undefined || !/游|旅/u.test(visitors?.name ?? ""))
        continue;
      const each = money / people;
      if (spent.quantity.scaled.unit !== "CNY" || (each >= PER_VISITOR.least && each <= PER_VISITOR.most)) continue;
      report("perVisitor", spent.span, { data: { value: spent.quantity.text, each: Math.round(each * 100) / 100 } });
    }
    const known = new Map<string, Indicator[]>();
    for (const figure of document.once(readIndicators)) {
      const { kind, name, quantity, span, region, concept, period } = figure;
      if (/人均[^，。]{0,24}面积/u.test(name) && AREA.test(quantity.text)) {
        report("perHead", span, { data: { name, value: quantity.text } });
        continue;
      }
      if (kind !== "level" || valueOf(figure) === undefined || DOUBLED.test(quantity.text)) continue;
      const ceiling = CEILINGS.get(`${concept ?? ""} ${quantity.scaled.unit}`);
      if (ceiling !== undefined && region !== "全球" && (intervalOf(figure)?.low ?? 0) > ceiling) {
        report("ceiling", span, { data: { name, value: quantity.text } });
        continue;
      }
      if (period === undefined || concept === undefined) continue;
      const key = `${subjectKey(figure)} ${quantity.scaled.unit} ${figure.measure ?? ""}`;
      const others = known.get(key) ?? [];
      known.set(key, [...others, figure]);
      const other = others.find((candidate) => areApart(candidate, figure));
      if (other?.period === undefined) continue;
      report("apart", span, {
        data: {
          name,
          period,
          value: quantity.text,
          other: other.period,
          otherValue: other.quantity.text,
          times: TIMES,
        },
        related: [{ span: other.span, message: other.quantity.text }],
      });
    }
  },
});

/** The same digits with another multiplier, or nearly: 5.53万亿元 and 5.53亿元. */
function areApart(left: Indicator, right: Indicator): boolean {
  if (left.quantity.unit === right.quantity.unit || left.months !== undefined || right.months !== undefined)
    return false;
  const [low, high] = [valueOf(left) ?? 0, valueOf(right) ?? 0].sort((one, two) => one - two);
  if (low === undefined || high === undefined || low <= 0 || high / low < TIMES) return false;
  const [first, second] = [left.quantity.value, right.quantity.value];
  if (typeof first !== "number" || typeof second !== "number" || first <= 0 || second <= 0) return false;
  const digits = Math.max(first, second) / Math.min(first, second);
  return digits < 3;
}
