import type { RankingPolicy } from "../policy/policy.js";
import { normalizePopulation } from "../population.js";
import type { RawCell } from "./sheet-record.js";

/**
 * Fields a column can hold; `measures.…` are those of the policy.
 *
 * @since 0.1.0
 */
export type SheetField = keyof typeof SHEET_HEADERS | `measures.${string}`;

/**
 * Headers by which each field is known; brackets, blanks, punctuation and case do not matter. The first is printed.
 *
 * @since 0.1.0
 */
export const SHEET_HEADERS = {
  unit: ["单位", "单位名称", "部门", "部门名称", "地区", "县市区", "参评单位", "unit", "name"],
  unitType: ["类别", "单位类别", "单位类型", "类型", "对象", "unitType", "type"],
  indicator: ["指标", "指标名称", "考核指标", "事项", "项目", "任务", "indicator"],
  rank: ["本期排名", "本期位次", "本期名次", "本月排名", "本季排名", "排名", "位次", "名次", "rank"],
  previousRank: [
    "上期排名",
    "上期位次",
    "上期名次",
    "上月排名",
    "上季排名",
    "上年同期排名",
    "去年同期排名",
    "年初排名",
    "previousRank",
    "previous",
  ],
  total: ["参评总数", "参评数", "参评单位数", "参评个数", "总数", "total"],
  tied: ["并列数", "tied"],
  value: ["数值", "本期数值", "完成值", "完成", "增速", "value"],
  previousValue: ["上期数值", "上期值", "previousValue"],
  target: ["目标", "目标值", "target"],
  mean: ["平均", "平均值", "全市平均", "mean"],
  progress: ["进度", "实际进度", "完成进度", "progress"],
  expectedProgress: ["序时进度", "应完成进度", "expectedProgress"],
  deadline: ["时限", "完成时限", "截止日期", "deadline"],
  completedOn: ["完成日期", "完成时间", "completedOn"],
  level: ["等级", "本期等级", "level"],
  previousLevel: ["上期等级", "previousLevel"],
  flags: ["标记", "判定", "flags"],
  history: ["历史颜色", "往期颜色", "history"],
  exempt: ["免评原因", "免于评定", "exempt"],
  overrideColor: ["核定颜色", "overrideColor"],
  overrideReason: ["核定理由", "overrideReason"],
} as const;

/** Where each field stands in a table. */
export type ColumnMap = ReadonlyMap<SheetField, { readonly index: number; readonly header: string }>;

const FIELDS = new Map<string, SheetField>(
  Object.entries(SHEET_HEADERS).flatMap(([field, names]) =>
    names.map((name) => [normalizePopulation(name), field as SheetField]),
  ),
);

/** Reads a header row; columns that mean nothing here are left alone, and the first of two equal ones counts. */
export function mapColumns(cells: readonly RawCell[], policy: RankingPolicy): ColumnMap {
  const columns = new Map<SheetField, { index: number; header: string }>();
  const measures = new Map<string, SheetField>(
    Object.entries(policy.measures).flatMap(([id, { name }]): [string, SheetField][] => [
      [normalizePopulation(id), `measures.${id}`],
      [normalizePopulation(name), `measures.${id}`],
    ]),
  );
  cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    const header = cell.trim();
    const name = normalizePopulation(header.replace(/^\uFEFF/u, ""));
    const field = measures.get(name) ?? FIELDS.get(name);
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, header });
  });
  return columns;
}

/** Field a JSON key stands for: the key itself, or the field of that header. */
export const fieldNamed = (key: string): string =>
  key in SHEET_HEADERS ? key : (FIELDS.get(normalizePopulation(key)) ?? key);

/** Title of a field, as headers print it. */
export const fieldTitle = (field: keyof typeof SHEET_HEADERS): string => SHEET_HEADERS[field][0];
