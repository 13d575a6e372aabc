import type { PolarityOrigin, TargetReading } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";

export const READINGS: Readonly<Record<TargetReading, Localized>> = {
  floor: { zh: "下限", en: "floor" },
  ceiling: { zh: "上限", en: "ceiling" },
  range: { zh: "区间", en: "range" },
  point: { zh: "定值", en: "point" },
};

export const POLARITIES: Readonly<Record<"higher" | "lower" | "neutral", Localized>> = {
  higher: { zh: "越高越好", en: "higher is better" },
  lower: { zh: "越低越好", en: "lower is better" },
  neutral: { zh: "不分高低", en: "neither is better" },
};

export const POLARITY_ORIGINS: Readonly<Record<PolarityOrigin, Localized>> = {
  catalogue: { zh: "指标目录", en: "catalogue" },
  wording: { zh: "措辞", en: "wording" },
  assumed: { zh: "推定", en: "assumed" },
};
