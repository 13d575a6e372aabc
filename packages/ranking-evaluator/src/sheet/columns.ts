import { nearestWord } from "@liaocheng/report-model/caller";
import type { RankingPolicy } from "../policy/policy.js";
import { normalizePopulation } from "../population.js";
import type { RawCell } from "./sheet-record.js";

/**
 * Fields a column can hold; `measures.…` and `flag.…` are those of the policy.
 *
 * @since 0.1.0
 */
export type SheetField = keyof typeof SHEET_HEADERS | `measures.${string}` | `flag.${string}`;

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

/**
 * Reads a header row; the first of two equal columns counts. A column named like a judgement of the policy (不可抗力) holds that
 * judgement.
 */
export function mapColumns(cells: readonly RawCell[], policy: RankingPolicy): ColumnMap {
  const columns = new Map<SheetField, { index: number; header: string }>();
  const own = ownFields(policy);
  cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    const header = cell.trim();
    const name = foldHeader(header);
    const field = own.get(name) ?? FIELDS.get(name);
    if (field !== undefined && !columns.has(field)) columns.set(field, { index, header });
  });
  return columns;
}

const foldHeader = (header: string): string => normalizePopulation(header.trim().replace(/^\uFEFF/u, ""));

/** Names of the measures and judgements that a policy declares. */
function ownFields({ measures, flags }: RankingPolicy): ReadonlyMap<string, SheetField> {
  return new Map([
    ...Object.entries(measures).flatMap(([id, { name }]): [string, SheetField][] => [
      [normalizePopulation(id), `measures.${id}`],
      [normalizePopulation(name), `measures.${id}`],
    ]),
    ...Object.entries(flags).flatMap(([id, name]): [string, SheetField][] => [
      [normalizePopulation(id), `flag.${id}`],
      [normalizePopulation(name), `flag.${id}`],
    ]),
  ]);
}

/**
 * A column that nothing here knows, with the known name it comes nearest to.
 *
 * @since 0.3.0
 */
export interface UnknownColumn {
  readonly header: string;
  readonly nearest?: string;
}

/** Columns that tables carry and that are for people alone. */
const FOR_PEOPLE = /^(?:序号|编号|备注|说明|联系人|联系电话|电话|填报人|填报时间|no|id|remark|note)s?$/iu;

/**
 * Finds the columns of a table that would be left out without a word.
 *
 * @param headers - The header row, or the keys of JSON rows.
 * @param policy - Declares further measures and judgements.
 * @example
 * unknownColumns(["单位", "本期排明", "备注"], liaochengPolicy); // => [{ header: "本期排明", nearest: "本期排名" }]
 * @since 0.3.0
 */
export function unknownColumns(headers: readonly RawCell[], policy: RankingPolicy): UnknownColumn[] {
  const own = ownFields(policy);
  const names = [
    ...Object.values(SHEET_HEADERS).flat(),
    ...Object.values(policy.measures).map(({ name }) => name),
    ...Object.values(policy.flags),
  ];
  return headers.flatMap((cell): UnknownColumn[] => {
    const header = typeof cell === "string" ? cell.trim() : "";
    const name = foldHeader(header);
    if (name === "" || header in SHEET_HEADERS || own.has(name) || FIELDS.has(name) || FOR_PEOPLE.test(header))
      return [];
    if (ROW_FIELDS.has(header)) return [];
    const nearest = nearestWord(header, names);
    return [{ header, ...(nearest === undefined ? {} : { nearest }) }];
  });
}

/** Keys of JSON rows that no column holds. */
const ROW_FIELDS: ReadonlySet<string> = new Set(["measures", "override", "flags", "history", "period", "change"]);

/** Field a JSON key stands for: the key itself, or the field of that header. */
export const fieldNamed = (key: string): string =>
  key in SHEET_HEADERS ? key : (FIELDS.get(normalizePopulation(key)) ?? key);

/** Title of a field, as headers print it. */
export const fieldTitle = (field: keyof typeof SHEET_HEADERS): string => SHEET_HEADERS[field][0];
