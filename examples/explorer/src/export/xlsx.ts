import type { Column } from "./csv.js";

const NARROWEST = 10;
const WIDEST = 48;

/** Rows as an Excel workbook of one sheet, whose header is bold and stays in view. The writer is loaded when it is needed. */
export async function xlsxOf<Row>(sheet: string, rows: readonly Row[], columns: readonly Column<Row>[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  const header = columns.map((column) => ({ value: column.header, fontWeight: "bold" as const }));
  const body = rows.map((row) => columns.map(({ value }) => value(row) ?? null));
  return writeXlsxFile([header, ...body], {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((column) => ({ width: widthOf(rows, column) })),
  }).toBlob();
}

/** As wide as the widest cell, a Chinese character two; long texts are cut off by the sheet. */
function widthOf<Row>(rows: readonly Row[], { header, value }: Column<Row>): number {
  const lengths = [header, ...rows.map((row) => String(value(row) ?? ""))].map((text) =>
    Array.from(text).reduce((length, character) => length + (character > "\u2e7f" ? 2 : 1), 0),
  );
  return Math.min(WIDEST, Math.max(NARROWEST, ...lengths.map((length) => length + 2)));
}
