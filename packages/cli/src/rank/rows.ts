import {
  openSheet,
  readSheetObject,
  unknownColumns,
  type ColumnMap,
  type MissingColumn,
  type RankingInput,
  type RankingPolicy,
  type SheetProblem,
  type SheetRecord,
  type SheetRow,
  type UnknownColumn,
} from "@liaocheng/ranking-evaluator";
import { createSheetChecker, HEADER_SEARCH, rankFigures, SHEET_HEADERS } from "@liaocheng/ranking-evaluator/parts";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeNotice } from "../notices.js";
import type { ObjectSource, TableSource } from "./table-source.js";
import { unknownColumnMessage } from "./unknown-column.js";

/** Sound rows of a table, that can be gone through as often as needed. */
export interface RankingTable {
  readonly label: string;
  rows(): AsyncIterable<RankingInput>;
}

const MOST_PROBLEMS = 20;

/**
 * Reads a whole table once, to find mistakes before anything is judged.
 *
 * @param source - An opened table.
 * @param policy - Says which types and flags there are, and how raw figures are ranked.
 * @param options - `type`: the type of every unit when the table has no such column.
 * @param visit - Sees every sound row of this first pass.
 * @throws {CliError} `UNSUITABLE`: columns that lack, or rows with mistakes, each told with row and column.
 */
export async function readRankingTable(
  source: TableSource | ObjectSource,
  policy: RankingPolicy,
  options: { readonly type?: string | undefined },
  context: Context,
  visit: (row: RankingInput) => void,
): Promise<RankingTable> {
  const reading =
    source.kind === "table" ? await readTable(source, policy, options.type) : readObjects(source, policy, options.type);
  for (const column of reading.unknown) writeNotice(context, "warning", source.label, unknownColumnMessage(column));
  const collector = collectProblems(source.label, context);
  const check = createSheetChecker(policy, reading.columns);
  let empty = true;
  for await (const entry of reading.rows()) {
    empty = false;
    for (const problem of check(entry)) collector.add(problem);
    if (entry.row !== undefined && entry.problems.length === 0) visit(entry.row);
  }
  collector.finish();
  if (empty && source.kind === "table") {
    throw new CliError("UNSUITABLE", {
      zh: `${source.label} 只有表头，没有数据`,
      en: `${source.label} has a header but no rows`,
    });
  }
  return {
    label: source.label,
    async *rows() {
      for await (const { row } of reading.rows()) if (row !== undefined) yield row;
    },
  };
}

interface Reading {
  readonly columns?: ColumnMap;
  readonly unknown: readonly UnknownColumn[];
  rows(): AsyncIterable<SheetRow>;
}

async function readTable(source: TableSource, policy: RankingPolicy, type: string | undefined): Promise<Reading> {
  const sheet = openSheet(await firstRecords(source), policy, { type });
  if ("missing" in sheet) throw lackingColumn(source.label, sheet.missing);
  const { headerNumber, columns, figuresOnly, unknown, read } = sheet;
  const rows = async function* (): AsyncGenerator<SheetRow> {
    for await (const record of source.records()) if (record.number > headerNumber) yield read(record);
  };
  return { columns, unknown, rows: figuresOnly ? await ranked(rows, policy) : rows };
}

async function firstRecords(source: TableSource): Promise<SheetRecord[]> {
  const first: SheetRecord[] = [];
  for await (const record of source.records()) {
    first.push(record);
    if (first.length >= HEADER_SEARCH) break;
  }
  return first;
}

const REMEDIES: Readonly<Partial<Record<MissingColumn["missing"], string>>> = {
  unitType: "，或用 --type 指定",
  rank: "（或“数值”列，由程序排名）",
};

function lackingColumn(label: string, field: MissingColumn["missing"]): CliError {
  const names: readonly string[] = SHEET_HEADERS[field];
  return new CliError("UNSUITABLE", {
    zh: `${label} 缺少“${names[0] ?? field}”列${REMEDIES[field] ?? ""}：表头可写作 ${names.slice(0, 4).join("、")} 或 ${names.at(-1) ?? field}`,
    en: `${label} has no column “${names[0] ?? field}” (${field})`,
  });
}

/** Tables of raw figures: ranks are computed, within each type and indicator. */
async function ranked(rows: Reading["rows"], policy: RankingPolicy): Promise<Reading["rows"]> {
  const entries: SheetRow[] = [];
  for await (const entry of rows()) entries.push(entry);
  const ranks = rankFigures(
    entries.flatMap(({ row }) => row ?? []),
    policy,
  );
  return async function* () {
    for (const [index, entry] of entries.entries()) {
      const row = ranks[index];
      yield await Promise.resolve(row === undefined ? entry : { ...entry, row });
    }
  };
}

function readObjects(source: ObjectSource, policy: RankingPolicy, type: string | undefined): Reading {
  const keys = new Set(
    source.objects.flatMap((one) => (typeof one === "object" && one !== null ? Object.keys(one) : [])),
  );
  return {
    unknown: unknownColumns([...keys], policy),
    async *rows() {
      for (const [index, object] of source.objects.entries())
        yield await Promise.resolve(readSheetObject(object, index + 1, { type, policy }));
    },
  };
}

/** Tells up to twenty mistakes, a line each, and ends the command when there was any. */
function collectProblems(label: string, context: Context) {
  const found: { zh: string; en: string }[] = [];
  let count = 0;
  return {
    add({ row, column, messages: { zh, en } }: SheetProblem): void {
      count += 1;
      if (found.length >= MOST_PROBLEMS) return;
      found.push({ zh: `第${String(row)}行“${column}”列：${zh}`, en: `row ${String(row)}, column “${column}”: ${en}` });
    },
    finish(): void {
      const [only] = found;
      if (only === undefined) return;
      if (count === 1) throw new CliError("UNSUITABLE", { zh: `${label} ${only.zh}`, en: `${label} ${only.en}` });
      for (const line of found) writeNotice(context, "error", label, line);
      throw new CliError("UNSUITABLE", {
        zh: `${label} 有${String(count)}处错误：请改正后再试`,
        en: `${label} has ${String(count)} mistakes; mend them and try again`,
      });
    },
  };
}
