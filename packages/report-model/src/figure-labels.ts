/**
 * What each status of a figure is called.
 *
 * @example
 * statusLabels.target; // => { zh: "目标", en: "target" }
 * @since 0.2.0
 */
export const statusLabels = {
  actual: { zh: "实绩", en: "actual" },
  target: { zh: "目标", en: "target" },
  other: { zh: "其他", en: "other" },
} as const;

/**
 * What each kind of figure is called.
 *
 * @example
 * kindLabels.growth; // => { zh: "增速", en: "growth" }
 * @since 0.2.0
 */
export const kindLabels = {
  level: { zh: "总量", en: "level" },
  change: { zh: "增减量", en: "change" },
  growth: { zh: "增速", en: "growth" },
  ratio: { zh: "比率", en: "ratio" },
  multiple: { zh: "倍数", en: "multiple" },
  gap: { zh: "差距", en: "gap" },
  rank: { zh: "位次", en: "rank" },
  duration: { zh: "时长", en: "duration" },
} as const;

/**
 * The sign of each bound.
 *
 * @example
 * boundSigns.ge; // => "≥"
 * @since 0.2.0
 */
export const boundSigns = { eq: "=", ge: "≥", le: "≤", approx: "≈" } as const;

/**
 * What each field of a figure is called that a resolver decides.
 *
 * @example
 * fieldLabels.period; // => { zh: "期间", en: "period" }
 * @since 0.2.0
 */
export const fieldLabels = {
  name: { zh: "指标", en: "indicator" },
  kind: { zh: "类型", en: "kind" },
  bound: { zh: "界限", en: "bound" },
  direction: { zh: "方向", en: "direction" },
  status: { zh: "状态", en: "status" },
  period: { zh: "期间", en: "period" },
  unit: { zh: "单位", en: "unit" },
} as const;

/**
 * What each role of a part is called.
 *
 * @example
 * roleLabels.closing; // => { zh: "结束语", en: "closing" }
 * @since 0.2.0
 */
export const roleLabels = {
  review: { zh: "回顾", en: "review" },
  plan: { zh: "规划", en: "plan" },
  targets: { zh: "目标", en: "targets" },
  tasks: { zh: "任务", en: "tasks" },
  "self-government": { zh: "政府自身建设", en: "self-government" },
  closing: { zh: "结束语", en: "closing" },
  other: { zh: "其他", en: "other" },
} as const;

/**
 * What each verdict on a target is called.
 *
 * @example
 * verdictLabels.nearly; // => { zh: "基本完成", en: "nearly met" }
 * @since 0.2.0
 */
export const verdictLabels = {
  met: { zh: "完成", en: "met" },
  nearly: { zh: "基本完成", en: "nearly met" },
  missed: { zh: "未完成", en: "missed" },
  undecided: { zh: "难以判定", en: "undecided" },
  "not-comparable": { zh: "口径不同", en: "not comparable" },
  "not-found": { zh: "未找到", en: "not found" },
} as const;
