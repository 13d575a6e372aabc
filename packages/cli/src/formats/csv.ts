import papaparse from "papaparse";
import type { Cell, Column } from "./column.js";
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
  return [...csvPieces(rows, columns, options)].join("");
}

/** What `renderCsv` writes, line by line. */
export function* csvPieces<Row>(
  rows: Iterable<Row>,
  columns: readonly Column<Row>[],
  options: CsvOptions = {},
): Generator<string> {
  yield `${options.bom ? "\uFEFF" : ""}${line(columns.map(({ header }) => header))}`;
  for (const row of rows) yield line(columns.map((column) => harmlessCell(column.value(row) ?? "")));
}

const line = (cells: readonly Cell[]): string => `${papaparse.unparse([cells as Cell[]])}\r\n`;
