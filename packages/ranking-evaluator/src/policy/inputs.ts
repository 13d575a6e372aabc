/** Inputs a row states, in the order the evaluator keeps them. */
export const STATED_INPUTS = [
  "rank",
  "previousRank",
  "total",
  "tied",
  "value",
  "previousValue",
  "target",
  "mean",
  "progress",
  "expectedProgress",
  "daysToDeadline",
  "level",
  "previousLevel",
] as const;

/** Inputs computed from stated ones; absent when one of these is. */
export const DERIVED_INPUTS = [
  "rankFromBottom",
  "placesWon",
  "placesLost",
  "completion",
  "gap",
  "overMean",
  "valueChange",
  "behind",
  "daysOverdue",
  "levelDrop",
] as const;

/** Every input a condition may ask about, besides `measures.…`. */
export const INPUT_NAMES = [...STATED_INPUTS, ...DERIVED_INPUTS] as const;

/**
 * An input that a row states, not one derived from others.
 *
 * @since 0.1.0
 */
export type StatedInput = (typeof STATED_INPUTS)[number];
/**
 * What a condition may ask of a row.
 *
 * @since 0.1.0
 */
export type InputName = (typeof INPUT_NAMES)[number];

/**
 * Chinese name of each input, as messages and the JSON Schema give it.
 *
 * @since 0.1.0
 */
export const INPUT_TITLES: Readonly<Record<InputName, string>> = {
  rank: "本期排名",
  previousRank: "上期排名",
  total: "参评总数",
  tied: "并列数",
  value: "本期数值",
  previousValue: "上期数值",
  target: "目标值",
  mean: "平均值",
  progress: "实际进度",
  expectedProgress: "序时进度",
  daysToDeadline: "距时限天数",
  level: "等级",
  previousLevel: "上期等级",
  rankFromBottom: "倒数位次",
  placesWon: "提升位次",
  placesLost: "下降位次",
  completion: "完成目标的百分比",
  gap: "与目标之差",
  overMean: "与平均值之差",
  valueChange: "数值变化",
  behind: "落后序时进度的百分点",
  daysOverdue: "逾期天数",
  levelDrop: "等级下降",
};

/** Stated inputs an input is computed from: itself when it is stated. */
export const INPUT_BASES: Readonly<Record<InputName, readonly StatedInput[]>> = {
  rank: ["rank"],
  previousRank: ["previousRank"],
  total: ["total"],
  tied: ["tied"],
  value: ["value"],
  previousValue: ["previousValue"],
  target: ["target"],
  mean: ["mean"],
  progress: ["progress"],
  expectedProgress: ["expectedProgress"],
  daysToDeadline: ["daysToDeadline"],
  level: ["level"],
  previousLevel: ["previousLevel"],
  rankFromBottom: ["rank", "total"],
  placesWon: ["rank", "previousRank"],
  placesLost: ["rank", "previousRank"],
  completion: ["value", "target"],
  gap: ["value", "target"],
  overMean: ["value", "mean"],
  valueChange: ["value", "previousValue"],
  behind: ["progress", "expectedProgress"],
  daysOverdue: ["daysToDeadline"],
  levelDrop: ["level", "previousLevel"],
};
