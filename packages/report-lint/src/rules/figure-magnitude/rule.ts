import type { Indicator } from "@liaocheng/report-model";
import { CEILINGS, DAYS_OF_A_YEAR, HIGHEST_AIMS } from "../../data/ceilings.js";
import { intervalOf, valueOf } from "../../document/figures/figure-interval.js";
import { readSentenceFigures } from "../../document/figures/sentence-figures.js";
import { readOddHarvests } from "../../document/figures/people-and-land.js";
import { readPastCeilings } from "../../document/figures/past-ceilings.js";
import { floorRankOf, isRateTooHigh, isTooLow } from "../../document/figures/too-low.js";
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
    aim: {
      zh: "“{{name}}”目标增长{{value}}，请核对小数点",
      en: "“{{name}}” is to grow by {{value}}, check the decimal point",
    },
    days: { zh: "“{{name}}”{{value}}，一年没有这么多天", en: "“{{name}}” of {{value}}: no year has so many days" },
    low: {
      zh: "“{{name}}”{{value}}，比同级地方应有的小几个数量级，请核对单位",
      en: "{{value}} of “{{name}}” is far too little for a place of its rank, check the unit",
    },
    rate: { zh: "“{{name}}”{{value}}，请核对小数点", en: "{{value}} of “{{name}}”, check the decimal point" },
    harvest: {
      zh: "面积“{{first}}”产量“{{second}}”，亩产不合常理，请核对单位",
      en: "{{first}} cannot give {{second}}, check the units",
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
      if (/入境|境外|海外|过夜|外国|住宿|单日|景区/u.test(visitors?.name ?? "")) continue;
      if (spent === undefined || people === undefined || money === undefined || !/游|旅/u.test(visitors?.name ?? ""))
        continue;
      const each = money / people;
      if (spent.quantity.scaled.unit !== "CNY" || (each >= PER_VISITOR.least && each <= PER_VISITOR.most)) continue;
      report("perVisitor", spent.span, { data: { value: spent.quantity.text, each: Math.round(each * 100) / 100 } });
    }
    for (const { span, first, second } of readOddHarvests(document))
      report("harvest", span, { data: { first, second } });
    const known = new Map<string, Indicator[]>();
    const told = new Set<number>();
    const rank = floorRankOf(document);
    for (const figure of document.once(readIndicators)) {
      const { kind, name, quantity, span, region, concept, period } = figure;
      if (/人均[^，。]{0,24}面积/u.test(name) && AREA.test(quantity.text)) {
        report("perHead", span, { data: { name, value: quantity.text } });
        continue;
      }
      const odd = oddityOf(document.text, figure, rank);
      if (odd !== undefined) {
        report(odd, span, { data: { name, value: quantity.text } });
        told.add(span.end);
      }
      if (kind !== "level" || valueOf(figure) === undefined || DOUBLED.test(quantity.text)) continue;
      const ceiling = CEILINGS.get(`${concept ?? ""} ${quantity.scaled.unit}`);
      if (ceiling !== undefined && region !== "全球" && (intervalOf(figure)?.low ?? 0) > ceiling) {
        report("ceiling", span, { data: { name, value: quantity.text } });
        told.add(span.end);
        continue;
      }
      if (period === undefined || concept === undefined || isCutOff(document.text, figure)) continue;
      if (isThreshold(document.text, figure)) continue;
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
    for (const { span, ...data } of readPastCeilings(document))
      if (!told.has(span.end)) report("ceiling", span, { data });
  },
});

/** 500万元以上固定资产投资: which of them are counted, not how much there is. */
function isThreshold(text: string, { span }: Indicator): boolean {
  return /^以上[^，。；、]/u.test(text.slice(span.end, span.end + 3));
}

function oddityOf(
  text: string,
  figure: Indicator,
  rank: number | undefined,
): "aim" | "days" | "rate" | "low" | undefined {
  if (isAimTooHigh(figure)) return "aim";
  if (isYearTooLong(figure)) return "days";
  if (isCutOff(text, figure)) return undefined;
  if (isRateTooHigh(figure)) return "rate";
  return rank !== undefined && !isThreshold(text, figure) && isTooLow(text, figure, rank) ? "low" : undefined;
}

/** 26，530元, $1.$28%: a comma or a sign of a web page took digits away. */
function isCutOff(text: string, { span }: Indicator): boolean {
  return /\d[,，]$|[$.．]$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
}

function isAimTooHigh({ kind, status, concept = "", measure, quantity, base }: Indicator): boolean {
  const { value, unit } = quantity.scaled;
  const highest = HIGHEST_AIMS.get(concept);
  const yearly = measure === undefined && (base === undefined || base === "previous-year" || base === "same-period");
  if (kind !== "growth" || status !== "target" || highest === undefined || unit !== "%" || !yearly) return false;
  return typeof value === "number" && value > highest;
}

function isYearTooLong(figure: Indicator): boolean {
  const { concept, kind, quantity, period = "" } = figure;
  const yearly = kind === "level" && concept === "good-air-days" && quantity.scaled.unit === "d";
  return yearly && !period.includes("/") && (valueOf(figure) ?? 0) > DAYS_OF_A_YEAR;
}

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
