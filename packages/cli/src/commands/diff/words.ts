import type { ChangedField, FigureChangeKind } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";

export const CHANGES: Readonly<Record<FigureChangeKind, Localized>> = {
  changed: { zh: "改动", en: "changed" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "删去", en: "removed" },
  moved: { zh: "移动", en: "moved" },
  same: { zh: "未变", en: "same" },
};

export const FIELDS: Readonly<Record<ChangedField, Localized>> = {
  value: { zh: "数值", en: "value" },
  printed: { zh: "写法", en: "way of writing" },
  bound: { zh: "界限", en: "bound" },
  qualifier: { zh: "修饰词", en: "qualifier" },
  modality: { zh: "语气", en: "modality" },
  direction: { zh: "增减", en: "direction" },
  kind: { zh: "类型", en: "kind" },
  status: { zh: "性质", en: "status" },
  period: { zh: "年份", en: "period" },
  name: { zh: "指标", en: "indicator" },
  base: { zh: "比较基期", en: "base" },
  coverage: { zh: "范围", en: "coverage" },
  region: { zh: "地区", en: "region" },
};
