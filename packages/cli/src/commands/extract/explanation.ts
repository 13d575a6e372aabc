import {
  boundSigns,
  fieldLabels,
  kindLabels,
  statusLabels,
  baseLabels,
  coverageLabels,
  measureLabels,
  periodLabel,
  resolverLabels,
  type Indicator,
  type IndicatorField,
} from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { DIRECTIONS } from "./words.js";
import type { Extraction } from "./row.js";

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
  const fields = (Object.keys(fieldLabels) as IndicatorField[]).flatMap((field) => {
    const value = valueOf(context, indicator, field);
    return value === undefined
      ? []
      : [`  ${say(fieldLabels[field])}  ${value}${originOf(context, text, indicator, field)}`];
  });
  const place = colors.dim(`${section.join(" > ")} [${String(span.start)}, ${String(span.end)})`);
  return [`${colors.bold(`${name} ${quantity.text}`)}  ${place}`, `  ${quoted.trim()}`, ...fields].join("\n");
}

function valueOf({ say }: Context, indicator: Indicator, field: IndicatorField): string | undefined {
  switch (field) {
    case "name":
      return [indicator.name, ...conceptOf(indicator, say)].join(" ");
    case "kind":
      return say(kindLabels[indicator.kind]);
    case "bound":
      return [boundSigns[indicator.bound], indicator.qualifier].filter(Boolean).join(" ");
    case "direction":
      return indicator.direction && DIRECTIONS[indicator.direction];
    case "status":
      return [say(statusLabels[indicator.status]), indicator.modality].filter(Boolean).join(" ");
    case "period":
      return periodOf(indicator, say);
    case "unit":
      return indicator.quantity.unit || undefined;
  }
}

/** (resident-income, 城镇): the statistic, and of whom. */
function conceptOf({ concept, coverage }: Indicator, say: Context["say"]): readonly string[] {
  const known = [concept, coverage === undefined ? undefined : say(coverageLabels[coverage])].filter(Boolean);
  return known.length === 0 ? [] : [`(${known.join(", ")})`];
}

/** 2023年1—6月，年均，比上年同期（“同比”）: when, how summed up, against what. */
function periodOf({ period, months, measure, base, baseText }: Indicator, say: Context["say"]): string | undefined {
  const comma = say({ zh: "，", en: ", " });
  const against =
    base === undefined ? undefined : say({ zh: `比${baseLabels[base].zh}`, en: `against ${baseLabels[base].en}` });
  const parts = [
    period === undefined ? undefined : say(periodLabel(period, months)),
    measure === undefined ? undefined : say(measureLabels[measure]),
    against === undefined ? undefined : `${against}（“${baseText ?? ""}”）`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(comma);
}

function originOf({ say, colors }: Context, text: string, indicator: Indicator, field: IndicatorField): string {
  const origin = indicator.origins[field];
  if (origin === undefined) return "";
  const stated = say(origin.origin === "stated" ? { zh: "写明", en: "stated" } : { zh: "推定", en: "implied" });
  const evidence = origin.evidence ? `“${text.slice(origin.evidence.start, origin.evidence.end)}” ` : "";
  return colors.dim(`  ← ${stated} ${evidence}${say(resolverLabels[origin.by])}`);
}
