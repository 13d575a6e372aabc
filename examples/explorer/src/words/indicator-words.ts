import { fieldLabels, type Bound, type Direction, type IndicatorField } from "@liaocheng/report-model";
import type { Localized } from "./localized.js";

export const BOUND_WORDS: Readonly<Record<Bound, Localized>> = {
  eq: { zh: "等于", en: "exactly" },
  ge: { zh: "不低于", en: "at least" },
  le: { zh: "不高于", en: "at most" },
  approx: { zh: "大约", en: "about" },
};

export const DIRECTION_WORDS: Readonly<Record<Direction, Localized>> = {
  up: { zh: "升", en: "up" },
  down: { zh: "降", en: "down" },
};

/** Labels stand at the head of a line here. */
export const FIELD_WORDS = Object.fromEntries(
  Object.entries(fieldLabels).map(([field, { zh, en }]) => [
    field,
    { zh, en: en.charAt(0).toUpperCase() + en.slice(1) },
  ]),
) as Readonly<Record<IndicatorField, Localized>>;
