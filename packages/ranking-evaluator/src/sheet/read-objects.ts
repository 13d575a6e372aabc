import type { RankingPolicy } from "../policy/policy.js";
import { rankingInputSchema } from "../row.js";
import { isProblem, placeOf } from "./cell.js";
import { fieldNamed } from "./columns.js";
import { isSaid, type SheetRow } from "./read-row.js";
import { cellMessages, type SheetProblem } from "./sheet-problem.js";
import type { RawCell } from "./sheet-record.js";

/**
 * Reads a row of a JSON file: keys may be headers, places may be written as text; everything a row can hold is taken.
 *
 * @param object - One entry of the array.
 * @param number - Its number, from 1.
 * @param options - `type`: the type of a unit that states none; `policy`: whose judgements keys may be named after.
 * @returns The row, or what is wrong with it.
 * @example
 * readSheetObject({ 单位: "冠县", 类别: "县", 指标: "粮食产量", 本期排名: "第3位" }, 1).row.rank; // => 3
 * readSheetObject("冠县", 2).problems[0].id; // => "not-a-row"
 * @since 0.1.0
 */
export function readSheetObject(
  object: unknown,
  number: number,
  options: { readonly type?: string | undefined; readonly policy?: RankingPolicy } = {},
): SheetRow {
  const named = nameFields(object, options.type, options.policy?.flags ?? {});
  if (named === undefined) {
    const messages = { zh: "不是对象：每项应是一行", en: "no object; each entry must be a row" };
    return { number, problems: [{ id: "not-a-row", row: number, column: "（整体）", messages }] };
  }
  const parsed = rankingInputSchema.safeParse(named);
  if (parsed.success) return { number, row: parsed.data, problems: [] };
  return {
    number,
    problems: parsed.error.issues.map(({ path, message }) => ({
      row: number,
      column: path.map(String).join("."),
      ...describeValue(String(path[0]), named[String(path[0])], message),
    })),
  };
}

function nameFields(
  object: unknown,
  type: string | undefined,
  flags: Readonly<Record<string, string>>,
): Record<string, unknown> | undefined {
  if (typeof object !== "object" || object === null || Array.isArray(object)) return undefined;
  const named: Record<string, unknown> = type === undefined ? {} : { unitType: type };
  const judged: string[] = [];
  for (const [key, value] of Object.entries(object)) {
    const flag = Object.entries(flags).find(([id, name]) => key === id || key === name)?.[0];
    if (flag !== undefined) {
      if (value === true || (typeof value === "string" && isSaid(value)) || value === 1) judged.push(flag);
      continue;
    }
    const field = fieldNamed(key);
    const place = typeof value === "string" && PLACE_FIELDS.has(field) ? placeOf(value) : value;
    named[field] = isProblem(place) ? value : place;
  }
  if (judged.length > 0)
    named["flags"] = [...(Array.isArray(named["flags"]) ? (named["flags"] as unknown[]) : []), ...judged];
  return named;
}

const PLACE_FIELDS = new Set(["rank", "previousRank", "total"]);

function describeValue(field: string, value: unknown, message: string): Pick<SheetProblem, "id" | "messages"> {
  if (value === undefined) return { id: "missing-value", messages: { zh: "缺少这一项", en: "is missing" } };
  if (!PLACE_FIELDS.has(field)) return { id: "wrong-value", messages: { zh: message, en: message } };
  const problem = typeof value === "number" ? "not-a-place" : "not-a-number";
  return { id: problem, messages: cellMessages(field, { problem, value: cellOf(value) }) };
}

const cellOf = (value: unknown): string => String(value as RawCell);
