import type { RowProblem } from "../check/check-rows.js";
import type { RankingInput } from "../row.js";
import type { CellProblem } from "./cell.js";

/**
 * Something wrong with a row of a sheet, or with a sheet as a whole.
 *
 * @since 0.1.0
 */
export interface SheetProblem {
  readonly id: CellProblem["problem"] | RowMistake | "not-a-row" | "missing-value" | "wrong-value";
  /** Number of the record in the file, from 1, the header counted. */
  readonly row: number;
  /** Header of the column as the file has it. */
  readonly column: string;
  /** What is wrong, in a line of each language: 排名“三”不是数字. */
  readonly messages: { readonly zh: string; readonly en: string };
}

/** Mistakes of whole rows; places that are none are told of their cells. */
export type RowMistake = Exclude<RowProblem["id"], "not-a-place">;

/** Names of fields in messages, Chinese and English. */
const TITLES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  rank: ["排名", "rank"],
  previousRank: ["上期排名", "previous rank"],
  total: ["参评总数", "total"],
  tied: ["并列数", "number of ties"],
  level: ["等级", "level"],
  previousLevel: ["上期等级", "previous level"],
  value: ["数值", "value"],
  previousValue: ["上期数值", "previous value"],
  target: ["目标", "target"],
  mean: ["平均", "mean"],
  progress: ["进度", "progress"],
  expectedProgress: ["序时进度", "expected progress"],
  deadline: ["时限", "deadline"],
  completedOn: ["完成日期", "day of completion"],
  flags: ["标记", "flag"],
};

/** Says what is wrong with a cell. */
export function cellMessages(field: string, { problem, value }: CellProblem): SheetProblem["messages"] {
  const [zh, en] = TITLES[field] ?? [field, field];
  switch (problem) {
    case "not-a-place":
      return { zh: `${zh}“${value}”不是从1开始的整数`, en: `${en} “${value}” is no whole number from 1` };
    case "not-a-number":
      return { zh: `${zh}“${value}”不是数字`, en: `${en} “${value}” is no number` };
    case "not-a-date":
      return { zh: `${zh}“${value}”不是日期`, en: `${en} “${value}” is no date` };
    case "unknown-flag":
      return { zh: `${zh}“${value}”不在规则里`, en: `the policy knows no ${en} “${value}”` };
    case "unknown-color":
      return { zh: `颜色“${value}”不在规则里`, en: `the policy knows no colour “${value}”` };
    case "no-reason":
      return { zh: "核定颜色须有核定理由", en: "a colour decided by people needs its reason" };
  }
}

/** Says what a row has wrong as a whole; `earlier` is the number in the file of the row it repeats. */
export function rowMessages(id: RowMistake, row: RankingInput, earlier: number): SheetProblem["messages"] {
  const { unit, unitType, indicator, rank, total } = row;
  switch (id) {
    case "missing-unit":
      return { zh: "没有单位", en: "no unit" };
    case "missing-indicator":
      return { zh: "没有指标", en: "no indicator" };
    case "unknown-population":
      return unitType === ""
        ? { zh: "没有类别", en: "no type" }
        : { zh: `类别“${unitType}”不在规则范围内`, en: `the policy does not cover the type “${unitType}”` };
    case "rank-exceeds-total":
      return {
        zh: `排名${String(rank)}超过参评总数${String(total)}`,
        en: `rank ${String(rank)} exceeds the total of ${String(total)}`,
      };
    case "duplicate":
      return {
        zh: `重复的单位＋指标：${unit}，${indicator}（第${String(earlier)}行已有）`,
        en: `unit and indicator once more: ${unit}, ${indicator} (already in row ${String(earlier)})`,
      };
  }
}
