import type { Column } from "./column.js";

/** One sheet of a workbook. */
export interface Sheet<Row> {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
}

/**
 * Writes one sheet as an Excel workbook with a bold header that stays in view.
 *
 * @returns The bytes of the `.xlsx` file.
 * @since 0.1.0
 */
export async function renderXlsx<Row>(sheet: Sheet<Row>): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const header = sheet.columns.map((column) => ({ value: column.header, fontWeight: "bold" as const }));
  const body = sheet.rows.map((row) => sheet.columns.map((column) => column.value(row) ?? null));
  return writeXlsxFile([header, ...body], {
    sheet: sheet.name,
    stickyRowsCount: 1,
    columns: sheet.columns.map((column) => ({ width: column.width ?? Math.max(10, column.header.length * 2 + 2) })),
  }).toBuffer();
}
