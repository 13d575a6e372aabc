import { mkdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Context } from "../../context.js";
import { renderCsv } from "../../formats/csv.js";
import { writeResult } from "../../write-result.js";
import type { JudgedPromise } from "../judged.js";
import { SHEET_COLUMNS, SHEET_KEYS, type SheetCells } from "./columns.js";
import { sheetRows } from "./sheet-rows.js";
import { renderSheet } from "./workbook.js";

/** Where sheets go, and as what. */
export interface SheetOutput {
  readonly format: "xlsx" | "csv";
  /** A file, or a folder: existing, or written with a slash at its end. */
  readonly output: string | undefined;
  readonly bom: boolean;
}

/**
 * Writes sheets to be filled in: one of all promises, or, into a folder, one a lead department; promises without one go into a
 * sheet of their own. Names the files it wrote.
 */
export async function exportSheets(
  context: Context,
  uid: string,
  rows: readonly JudgedPromise[],
  { format, output, bom }: SheetOutput,
): Promise<void> {
  const { say } = context;
  const content = (name: string, own: readonly JudgedPromise[]): Promise<string | Uint8Array> => {
    const cells = sheetRows(context, uid, own);
    return format === "xlsx" ? renderSheet(context, name, cells) : Promise.resolve(sheetCsv(context, cells, bom));
  };
  if (output === undefined || !(await isFolder(context, output))) {
    return writeResult(context, output, await content(say({ zh: "督办台账", en: "ledger" }), rows));
  }
  await mkdir(resolve(context.cwd, output), { recursive: true });
  const lines: string[] = [];
  for (const [department, own] of byDepartment(rows, say({ zh: "未明确牵头单位", en: "no lead department" }))) {
    const file = join(output, `${fileName(department)}.${format}`);
    await writeResult(context, file, await content(department, own));
    lines.push(`${file}  ${String(own.length)}${say({ zh: "项", en: " promises" })}`);
  }
  await writeResult(context, undefined, lines.join("\n"));
}

function sheetCsv({ say }: Context, rows: readonly SheetCells[], bom: boolean): string {
  const columns = SHEET_KEYS.map((key) => ({
    header: say(SHEET_COLUMNS[key].header),
    value: (row: SheetCells) => row[key],
  }));
  return renderCsv(rows, columns, { bom });
}

async function isFolder({ cwd }: Context, path: string): Promise<boolean> {
  if (/[\\/]$/u.test(path)) return true;
  return (await stat(resolve(cwd, path)).catch(() => undefined))?.isDirectory() ?? false;
}

/** Promises by the first unit that leads, in the order these come up. */
function byDepartment(rows: readonly JudgedPromise[], nobody: string): Map<string, JudgedPromise[]> {
  const groups = new Map<string, JudgedPromise[]>();
  for (const row of rows) {
    const department = row.promise.commitment.leads[0] ?? nobody;
    groups.set(department, [...(groups.get(department) ?? []), row]);
  }
  return groups;
}

/** A name that every file system takes. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s.]+/gu, "_").slice(0, 60);
