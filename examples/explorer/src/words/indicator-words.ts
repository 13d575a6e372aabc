import type {
  Bound,
  Direction,
  IndicatorField,
  IndicatorKind,
  IndicatorStatus,
  SectionRole,
} from "@liaocheng/report-model";
import type { Localized } from "./localized.js";

export const STATUS_WORDS: Readonly<Record<IndicatorStatus, Localized>> = {
  actual: { zh: "实绩", en: "result" },
  target: { zh: "目标", en: "target" },
  other: { zh: "其他", en: "other" },
};

export const KIND_WORDS: Readonly<Record<IndicatorKind, Localized>> = {
  level: { zh: "总量", en: "level" },
  change: { zh: "增减量", en: "change" },
  growth: { zh: "增速", en: "growth" },
  ratio: { zh: "比率", en: "ratio" },
  multiple: { zh: "倍数", en: "multiple" },
  gap: { zh: "差距", en: "gap" },
  rank: { zh: "位次", en: "rank" },
  duration: { zh: "时长", en: "duration" },
};

export const BOUND_SIGNS: Readonly<Record<Bound, string>> = { eq: "=", ge: "≥", le: "≤", approx: "≈" };

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

export const FIELD_WORDS: Readonly<Record<IndicatorField, Localized>> = {
  name: { zh: "指标", en: "Indicator" },
  kind: { zh: "类型", en: "Kind" },
  bound: { zh: "界限", en: "Bound" },
  direction: { zh: "方向", en: "Direction" },
  status: { zh: "性质", en: "Status" },
  period: { zh: "年份", en: "Period" },
  unit: { zh: "单位", en: "Unit" },
};

export const ROLE_WORDS: Readonly<Record<SectionRole, Localized>> = {
  review: { zh: "回顾", en: "review" },
  plan: { zh: "规划", en: "plan" },
  targets: { zh: "目标", en: "targets" },
  tasks: { zh: "任务", en: "tasks" },
  "self-government": { zh: "自身建设", en: "self-government" },
  closing: { zh: "结语", en: "closing" },
  other: { zh: "其他", en: "other" },
};
