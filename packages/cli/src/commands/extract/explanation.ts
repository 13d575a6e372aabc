import { resolverLabels, type Indicator, type IndicatorField } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { KINDS, BOUNDS, DIRECTIONS, STATUS_WORDS } from "./words.js";
import type { Extraction } from "./row.js";
import type { Localized } from "../../language.js";

const FIELDS: Readonly<Record<IndicatorField, Localized>> = {
  name: { zh: "指标", en: "name" },
  kind: { zh: "类型", en: "kind" },
  bound: { zh: "界限", en: "bound" },
  direction: { zh: "方向", en: "direction" },
  status: { zh: "状态", en: "status" },
  period: { zh: "期间", en: "period" },
  unit: { zh: "单位", en: "unit" },
};

/** Tells for every indicator in which sentence it stands and what decided each of its fields. */
export function renderExplanations(context: Context, extractions: readonly Extraction[]): string {
  return extractions
    .flatMap(({ document, indicators }) => indicators.map((indicator) => explain(context, document.text, indicator)))
    .join("\n\n");
}

function explain(context: Context, text: string, indicator: Indicator): string {
  const { say, colors } = context;
  const { quantity, span, sentence, section, name } = indicator;
  const quoted = [
    text.slice(sentence.start, span.start),
    colors.bold(text.slice(span.start, span.end)),
    text.slice(span.end, sentence.end),
  ].join("");
  const fields = (Object.keys(FIELDS) as IndicatorField[]).flatMap((field) => {
    const value = valueOf(context, indicator, field);
    return value === undefined ? [] : [`  ${say(FIELDS[field])}  ${value}${originOf(context, text, indicator, field)}`];
  });
  const place = colors.dim(`${section.join(" > ")} [${String(span.start)}, ${String(span.end)})`);
  return [`${colors.bold(`${name} ${quantity.text}`)}  ${place}`, `  ${quoted.trim()}`, ...fields].join("\n");
}

function valueOf({ say }: Context, indicator: Indicator, field: IndicatorField): string | undefined {
  switch (field) {
    case "name":
      return indicator.concept === undefined ? indicator.name : `${indicator.name} (${indicator.concept})`;
    case "kind":
      return say(KINDS[indicator.kind]);
    case "bound":
      return [say(BOUNDS[indicator.bound]), indicator.qualifier].filter(Boolean).join(" ");
    case "direction":
      return indicator.direction && DIRECTIONS[indicator.direction];
    case "status":
      return [say(STATUS_WORDS[indicator.status]), indicator.modality].filter(Boolean).join(" ");
    case "period":
      return indicator.period;
    case "unit":
      return indicator.quantity.unit || undefined;
  }
}

function originOf({ say, colors }: Context, text: string, indicator: Indicator, field: IndicatorField): string {
  const origin = indicator.origins[field];
  if (origin === undefined) return "";
  const stated = say(origin.origin === "stated" ? { zh: "写明", en: "stated" } : { zh: "推定", en: "implied" });
  const evidence = origin.evidence ? `“${text.slice(origin.evidence.start, origin.evidence.end)}” ` : "";
  return colors.dim(`  ← ${stated} ${evidence}${say(resolverLabels[origin.by])}`);
}
