import type { MissingColumn, SheetProblem } from "@liaocheng/ranking-evaluator";
import type { Localized } from "../../../words/localized.js";

/** What to do about each mistake of a row. */
export const PROBLEM_ADVICE: Readonly<Record<SheetProblem["id"], Localized>> = {
  "not-a-place": {
    zh: "名次从 1 开始，写成整数；没有排名的留空",
    en: "Ranks begin at 1 and are whole; leave it blank when not ranked",
  },
  "not-a-number": { zh: "改成阿拉伯数字；没有的留空", en: "Write it in digits, or leave it blank" },
  "not-a-date": { zh: "写成 2023-02-01 这样的日期", en: "Write a date such as 2023-02-01" },
  "unknown-flag": { zh: "只能用所选规则列出的标记", en: "Use the flags the policy lists" },
  "unknown-color": { zh: "只能用所选规则里的颜色", en: "Use the colours of the policy" },
  "no-reason": { zh: "在“核定理由”列写明理由", en: "Give the reason in the column 核定理由" },
  "missing-unit": { zh: "补上单位名称，或删去这一行", en: "Name the unit, or take the row out" },
  "missing-indicator": { zh: "补上指标名称", en: "Name the indicator" },
  "unknown-population": {
    zh: "改成所选规则的类别，或另选规则",
    en: "Use a type of the policy, or choose another policy",
  },
  "rank-exceeds-total": { zh: "核对排名和参评总数", en: "Check rank and total" },
  duplicate: { zh: "同一单位同一指标只留一行", en: "Keep one row for each unit and indicator" },
  "not-a-row": { zh: '每项写成 {"单位": …, "指标": …}', en: 'Write each entry as {"unit": …, "indicator": …}' },
  "missing-value": { zh: "补上这一项", en: "Add it" },
  "wrong-value": { zh: "改成这一项该有的内容", en: "Give it what it should hold" },
};

/** What to do when a column lacks. */
export const COLUMN_ADVICE: Readonly<Record<MissingColumn["missing"], Localized>> = {
  unit: { zh: "请给单位名称那一列写上表头", en: "Give the column of unit names its header" },
  indicator: { zh: "请加上写明排的是什么的一列", en: "Add a column that says what is ranked" },
  unitType: { zh: "请加上这一列，或在下面选定所有单位的类别", en: "Add it, or choose one type for all units below" },
  rank: {
    zh: "请加上这一列；也可以给“数值”列，由程序排名",
    en: "Add it; or give figures in a column 数值 (value) to be ranked",
  },
};
