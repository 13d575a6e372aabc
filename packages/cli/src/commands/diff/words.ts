import { fieldLabels } from "@liaocheng/report-model";
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
  bound: fieldLabels.bound,
  qualifier: { zh: "修饰词", en: "qualifier" },
  modality: { zh: "语气", en: "modality" },
  direction: { zh: "增减", en: "direction" },
  kind: fieldLabels.kind,
  status: fieldLabels.status,
  period: fieldLabels.period,
  name: fieldLabels.name,
  base: { zh: "比较基期", en: "base" },
  coverage: { zh: "范围", en: "coverage" },
  region: { zh: "地区", en: "region" },
};
