import type { Bound, Direction, IndicatorKind, IndicatorStatus } from "@liaocheng/report-model";
import type { Localized } from "../../language.js";

export const KINDS: Readonly<Record<IndicatorKind, Localized>> = {
  level: { zh: "总量", en: "level" },
  change: { zh: "增减量", en: "change" },
  growth: { zh: "增速", en: "growth" },
  ratio: { zh: "比率", en: "ratio" },
  multiple: { zh: "倍数", en: "multiple" },
  gap: { zh: "差距", en: "gap" },
  rank: { zh: "位次", en: "rank" },
  duration: { zh: "时长", en: "duration" },
};

export const BOUNDS: Readonly<Record<Bound, Localized>> = {
  eq: { zh: "=", en: "=" },
  ge: { zh: "≥", en: "≥" },
  le: { zh: "≤", en: "≤" },
  approx: { zh: "≈", en: "≈" },
};

export const DIRECTIONS: Readonly<Record<Direction, string>> = { up: "↑", down: "↓" };

export const STATUS_WORDS: Readonly<Record<IndicatorStatus, Localized>> = {
  actual: { zh: "实绩", en: "actual" },
  target: { zh: "目标", en: "target" },
  other: { zh: "其他", en: "other" },
};
