import papaparse from "papaparse";
import type { Column } from "./column.js";
import { harmlessCell } from "./formula.js";

/** Options of `renderCsv`. */
export interface CsvOptions {
  /** Begins with a byte order mark, without which Excel reads Chinese as garbage. Default false. */
  readonly bom?: boolean;
}

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotes where needed); absent cells are empty, and text that a
 * spreadsheet would run as a formula gets an apostrophe.
 *
 * @returns The file with its header line and a final line end.
 * @since 0.1.0
 */
export function renderCsv<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  options: CsvOptions = {},
): string {
  const csv = papaparse.unparse({
    fields: columns.map((column) => column.header),
    data: rows.map((row) => columns.map((column) => harmlessCell(column.value(row) ?? ""))),
  });
  return `${options.bom ? "\uFEFF" : ""}${csv}\r\n`;
}
