import type { Indicator } from "@liaocheng/report-model";
import { comparableName, readIndicators } from "../../document/indicators.js";
import { defineLintRule, type LintRule } from "../../engine/rule.js";

export const indicatorConflict: LintRule = defineLintRule({
  id: "indicator-conflict",
  meta: {
    kind: "factual",
    preset: "recommended",
    severity: "warning",
    since: "0.1.0",
    description: { zh: "同一指标同一时期只有一个数", en: "Expect one value for one indicator in one period." },
    source: "公文核稿通则：数据前后一致",
  },
  messages: {
    conflict: {
      zh: "“{{name}}”此处为{{value}}，前面为{{other}}",
      en: "Conflicting values of “{{name}}”: {{value}} and {{other}}",
    },
  },
  check({ document, report }) {
    const first = new Map<string, Indicator>();
    for (const indicator of document.once(readIndicators)) {
      const key = keyOf(indicator);
      if (key === undefined) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, indicator);
      else if (conflicts(document.text, known, indicator)) {
        report("conflict", indicator.span, {
          data: {
            name: indicator.name,
            value: `${indicator.quantity.text}${indicator.qualifier ?? ""}`,
            other: `${known.quantity.text}${known.qualifier ?? ""}`,
          },
        });
      }
    }
  },
});

function keyOf(indicator: Indicator): string | undefined {
  const { kind, period, status, direction = "", region = "", base = "", quantity } = indicator;
  const name = comparableName(indicator);
  if (
    period === undefined ||
    !/[0-9０-９]/u.test(quantity.text) ||
    status === "other" ||
    (name.length < 5 && (indicator.concept === undefined || name.length < 4)) ||
    Array.isArray(quantity.value)
  )
    return undefined;
  if (kind !== "growth" && kind !== "ratio" && kind !== "level") return undefined;
  return [
    name,
    kind,
    period,
    status,
    direction,
    region,
    base.replace(/^(?:同比|比上年|较上年)$/u, ""),
    quantity.scaled.unit,
  ].join("\n");
}

/** Two figures of one sentence are parts, stages or peers rather than two values of one thing. */
function conflicts(text: string, known: Indicator, other: Indicator): boolean {
  const short = comparableName(known).length < 5;
  if (short && (known.bound !== "eq" || other.bound !== "eq")) return false;
  if (known.sentence.start === other.sentence.start) return false;
  if (known.bound !== other.bound && known.bound !== "eq" && other.bound !== "eq") return false;
  if (known.quantity.scaled.value === other.quantity.scaled.value) return false;
  const local = (indicator: Indicator): string =>
    text.slice(Math.max(indicator.sentence.start, indicator.span.start - 30), indicator.span.start);
  return ![known, other].some((indicator) =>
    /其中|累计|分别|年均|每年|上半年|季度|月份|各(?!类|项)|五年|再|又|连续/u.test(local(indicator)),
  );
}
