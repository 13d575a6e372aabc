import {
  boundSigns,
  kindLabels,
  statusLabels,
  periodLabel,
  type Indicator,
  type IndicatorField,
} from "@liaocheng/report-model";
import { BOUND_WORDS, DIRECTION_WORDS } from "./indicator-words.js";
import type { Localized } from "./localized.js";

/** The fields of a figure in words; absent where the report does not tell. */
export function factValues(indicator: Indicator): Partial<Record<IndicatorField, Localized>> {
  const { name, kind, bound, qualifier, modality, direction, status, period, months, quantity } = indicator;
  return {
    name: same(name),
    kind: kindLabels[kind],
    bound: withPrinted(
      { zh: `${boundSigns[bound]} ${BOUND_WORDS[bound].zh}`, en: `${boundSigns[bound]} ${BOUND_WORDS[bound].en}` },
      qualifier,
    ),
    ...(direction === undefined ? {} : { direction: DIRECTION_WORDS[direction] }),
    status: withPrinted(statusLabels[status], modality),
    ...(period === undefined ? {} : { period: periodLabel(period, months) }),
    ...(quantity.unit === "" ? {} : { unit: same(quantity.unit) }),
  };
}

function withPrinted({ zh, en }: Localized, printed: string | undefined): Localized {
  return printed === undefined ? { zh, en } : { zh: `${zh}（“${printed}”）`, en: `${en} (“${printed}”)` };
}

function same(text: string): Localized {
  return { zh: text, en: text };
}
