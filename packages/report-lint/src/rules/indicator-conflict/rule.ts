import type { Indicator } from "@liaocheng/report-model";
import { excludeEachOther, intervalOf } from "../../document/figures/figure-interval.js";
import { scopeOf } from "../../document/figures/scope.js";
import { statisticalKey } from "../../document/figures/statistical-key.js";
import { comparableName, readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

/** Shorter names tell too little: 项目, 国家和地区. */
const LONG_NAME = 6;
const COUNTED_APART = /项目|[省市区县]|国家和地区|措施|政策|条例|平台|基地|活动|案件|试点/u;

export const indicatorConflict: LintRule = defineLintRule({
  id: "indicator-conflict",
  meta: {
    kind: "factual",
    preset: "advisory",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "同一指标同一时期只有一个数", en: "Expect one value for one indicator in one period." },
    source: "公文核稿通则：数据前后一致",
  },
  messages: {
    conflict: {
      zh: "“{{name}}”此处为{{value}}，前面为{{other}}",
      en: "Conflicting values of “{{name}}”: {{value}} here, {{other}} before",
    },
  },
  check({ document, report }) {
    const first = new Map<string, Indicator>();
    for (const figure of document.once(readIndicators)) {
      const key = keyOf(figure);
      if (key === undefined) continue;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, figure);
        continue;
      }
      if (!disagree(known, figure) || isOfAnotherPart(document.text, known, figure)) continue;
      if ([known, figure].some((one) => isOfPlace(document.text, one))) continue;
      const scope = scopeOf(document, figure);
      if (known.sentence.start === figure.sentence.start || scope === undefined || scopeOf(document, known) !== scope)
        continue;
      report("conflict", figure.span, {
        data: { name: figure.name, value: printed(figure), other: printed(known) },
        related: [{ span: known.span, message: printed(known) }],
      });
    }
  },
});

const PART = /\n\s{0,8}[一二三四五六七八九]、/u;
/** 高新区…税收突破30亿元, 做强林产业。实现产值58亿元: what a zone or a branch has is not the whole. */
const PLACE =
  /[高开新园片港矿景社]区|产业园|集团|园内|基地|工业园|[^城乡村]镇|县域|各县|走廊|板块|综保区|自贸|产业[。，：]|业。|公司|企业[^，。]{0,4}实现/u;
const LEAD = 100;

function isOfPlace(text: string, { span, kind, sentence }: Indicator): boolean {
  const lead = text.slice(Math.max(sentence.start, span.start - LEAD), span.start);
  return kind !== "ratio" && PLACE.test(lead.slice(lead.lastIndexOf("，") + 1));
}

const AIMS = /目标|任务|安排|部署|重点|打算|工作(?!回顾)/u;
const YEAR = /20\d\d年/u;

/** What the next main part says is of another year, unless the sentence names the year; so are counts of things done every year. */
function isOfAnotherPart(text: string, known: Indicator, figure: Indicator): boolean {
  const isAim = figure.status === "target" && AIMS.test(headingBefore(text, known.span.start));
  const apart = !isAim && PART.test(text.slice(known.span.end, figure.span.start));
  const isCount = figure.kind === "level" && figure.concept === undefined;
  return (
    (apart || isCount) && ![known, figure].every(({ sentence }) => YEAR.test(text.slice(sentence.start, sentence.end)))
  );
}

/** The heading of the main part that a place belongs to. */
function headingBefore(text: string, at: number): string {
  const headings = text.slice(0, at).match(/\n\s{0,8}[一二三四五六七八九]、[^\n]{0,40}/gu) ?? [];
  return headings.at(-1) ?? "";
}

/** No value is in both; or both aim at a bound, and not at the same. */
function disagree(known: Indicator, figure: Indicator): boolean {
  const [left, right] = [intervalOf(known), intervalOf(figure)];
  if (left === undefined || right === undefined) return false;
  const bounded = known.bound === figure.bound && (figure.bound === "ge" || figure.bound === "le");
  const twoAims = bounded && figure.status === "target" && known.quantity.scaled.value !== figure.quantity.scaled.value;
  return twoAims || excludeEachOther(left, right);
}

function keyOf(figure: Indicator): string | undefined {
  const { kind, status, concept, direction = "", quantity } = figure;
  if (status === "other" || !/[0-9０-９]/u.test(quantity.text) || Array.isArray(quantity.value)) return undefined;
  if (kind !== "growth" && kind !== "ratio" && kind !== "level") return undefined;
  const name = comparableName(figure);
  const vague = kind === "level" && concept === undefined && (name.length < LONG_NAME || COUNTED_APART.test(name));
  const key = statisticalKey(figure);
  if (key === undefined || vague || (concept === undefined && (name.length < 5 || name.startsWith("比"))))
    return undefined;
  return [key, name, status, direction].join("\n");
}

function printed({ quantity, qualifier = "" }: Indicator): string {
  return /^(?:超|突破|达|近|约|不)/u.test(qualifier) ? `${qualifier}${quantity.text}` : `${quantity.text}${qualifier}`;
}
