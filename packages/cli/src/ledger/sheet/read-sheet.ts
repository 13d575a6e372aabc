import { type RawCell } from "@liaocheng/ranking-evaluator";
import { cellText } from "@liaocheng/ranking-evaluator/parts";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { givenCell } from "../../formats/formula.js";
import { openTable } from "../../rank/table-source.js";
import { SHEET_COLUMNS, SHEET_KEYS, type SheetCells, type SheetKey } from "./columns.js";

/** A row that came back. */
export interface ReturnedRow {
  /** For messages: the file's name and the number of the row. */
  readonly sheet: string;
  readonly row: number;
  readonly cells: SheetCells;
}

/**
 * Reads a filled sheet: xlsx or csv as `gwr ledger export` writes them, saved by any program.
 *
 * @throws {CliError} `UNREADABLE`, or `UNSUITABLE` for what is no such sheet.
 */
export async function readSheet(file: string, context: Context): Promise<ReturnedRow[]> {
  const source = await openTable(file, context);
  if (source.kind === "objects") throw noSheet(source.label);
  const rows: ReturnedRow[] = [];
  let columns: ReadonlyMap<SheetKey, number> | undefined;
  for await (const { number, cells } of source.records()) {
    if (columns === undefined) columns = columnsOf(cells);
    else rows.push({ sheet: source.label, row: number, cells: named(columns, cells) });
  }
  if (columns === undefined) throw noSheet(source.label);
  return rows.filter(({ cells }) => SHEET_KEYS.some((key) => cells[key] !== ""));
}

const noSheet = (label: string): CliError =>
  new CliError("UNSUITABLE", {
    zh: `${label} 不是台账填报表：应有“编号”和“核对码”两列，由 gwr ledger export 写出`,
    en: `${label} is no sheet of a ledger; it needs the columns id and check, as gwr ledger export writes them`,
  });

/** Columns by their headers in either language, wherever they stand; `undefined` for a line that is no header. */
function columnsOf(cells: readonly RawCell[]): Map<SheetKey, number> | undefined {
  const headers = cells.map((cell) => cellText(cell).replace(/^\uFEFF/u, ""));
  const columns = new Map<SheetKey, number>();
  for (const key of SHEET_KEYS) {
    const { zh, en } = SHEET_COLUMNS[key].header;
    const place = headers.findIndex((header) => header === zh || header.toLowerCase() === en);
    if (place >= 0) columns.set(key, place);
  }
  return columns.has("id") && columns.has("check") ? columns : undefined;
}

const named = (columns: ReadonlyMap<SheetKey, number>, cells: readonly RawCell[]): SheetCells =>
  Object.fromEntries(
    SHEET_KEYS.map((key) => {
      const place = columns.get(key);
      return [key, place === undefined ? "" : givenCell(cellText(cells[place]))];
    }),
  ) as Record<SheetKey, string>;
