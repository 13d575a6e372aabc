import { baseLabels, type Indicator, type IndicatorField } from "@liaocheng/report-model";
import { factValues } from "../../../words/fact-values.js";
import { FIELD_WORDS } from "../../../words/indicator-words.js";
import type { Language } from "../../../words/localized.js";

const FIELDS: readonly IndicatorField[] = ["name", "kind", "bound", "direction", "status", "period"];

/** How a figure was read, a line for each field: what a comment beside it says. */
export function readingOf(indicator: Indicator, language: Language): string {
  const values = factValues(indicator);
  const colon = language === "zh" ? "：" : ": ";
  const lines = FIELDS.flatMap((field) => {
    const value = values[field]?.[language];
    return value === undefined ? [] : [`${FIELD_WORDS[field][language]}${colon}${value}`];
  });
  const base = indicator.base === undefined ? indicator.baseText : baseLabels[indicator.base][language];
  if (base !== undefined) lines.push(`${language === "zh" ? "相比" : "Base"}${colon}${base}`);
  return lines.join("\n");
}
