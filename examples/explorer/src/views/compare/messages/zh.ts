import type { ChangedField, FigureChangeKind } from "@liaocheng/scorecard";

const kinds: Readonly<Record<FigureChangeKind, string>> = {
  changed: "改动",
  added: "新增",
  removed: "删去",
  moved: "移动",
  same: "未变",
};

const fields: Readonly<Record<ChangedField, string>> = {
  value: "数值",
  printed: "写法",
  bound: "界限",
  qualifier: "修饰词",
  modality: "语气",
  direction: "增减",
  kind: "类型",
  status: "状态",
  period: "期间",
  name: "指标",
  base: "比较基期",
  coverage: "范围",
  region: "地区",
};

export const zh = {
  heading: "逐个数字比对",
  working: "正在比对……",
  openAnother:
    "再打开一份文稿（另一稿，或另一年、另一地的报告），就能逐个数字比对：改了、新增、删去、移动了什么，改后与附件还一致不一致。",
  with: "比对的文稿",
  swap: "互换前后",
  drafts: "两稿比对",
  years: "两份报告同口径对照",
  kinds,
  fields,
  filter: "按变化筛选",
  changes: "变化清单",
  nothing: "没有这样的变化。",
  nothingChanged: "两份文稿的数字完全一致。",
  differ: (names: string): string => `${names}不同`,
  movedToo: "也移动了",
  left: (figure: string, place: string): string => `未随之改动：${figure}（${place}）`,
  before: (title: string): string => `前：${title}`,
  after: (title: string): string => `后：${title}`,
  change: "变化",
  indicator: "指标",
  earlier: "前",
  later: "后",
  difference: "相差",
  remarks: "说明",
  earlierWords: "前文",
  laterWords: "后文",
  title: (before: string, after: string): string => `数字比对：${before} → ${after}`,
};
