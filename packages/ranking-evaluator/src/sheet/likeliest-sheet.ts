import { fieldNamed, SHEET_HEADERS } from "./columns.js";
import { HEADER_SEARCH } from "./open-sheet.js";
import type { RawCell, SheetRecord } from "./sheet-record.js";

/**
 * Picks the sheet of a workbook whose header names most columns, the first of equals; workbooks often begin with a cover.
 *
 * @param sheets - Cells of each sheet, row by row.
 * @returns Its records that are not blank, numbered as the workbook numbers its rows; empty without sheets.
 * @example
 * likeliestSheet([[["封面"]], [["单位", "指标", "排名"]]])[0].cells[0]; // => "单位"
 * @since 0.1.0
 */
export function likeliestSheet(sheets: readonly (readonly (readonly RawCell[])[])[]): SheetRecord[] {
  let best: { readonly rows: (typeof sheets)[number]; readonly score: number } = { rows: [], score: -1 };
  for (const rows of sheets) {
    const score = Math.max(0, ...rows.slice(0, HEADER_SEARCH).map(namedColumns));
    if (score > best.score) best = { rows, score };
  }
  return best.rows
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null && cell !== undefined && String(cell).trim() !== ""));
}

const namedColumns = (cells: readonly RawCell[]): number =>
  cells.filter((cell) => typeof cell === "string" && fieldNamed(cell) in SHEET_HEADERS).length;
