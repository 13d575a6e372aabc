import type { PanelRow } from "@liaocheng/report-model";
import papaparse from "papaparse";
import { orderedRow, PANEL_COLUMNS } from "./columns.js";

export type PanelFormat = "jsonl" | "csv" | "parquet";

/** Rows of one report after the other; each chunk is written before the next report is asked for. */
export type RowStream = AsyncIterable<readonly PanelRow[]>;

/** Turns rows into the bytes or text of a format as they come; only parquet, whose end holds its index, comes in one. */
export async function* renderPanel(
  format: PanelFormat,
  reports: RowStream,
  { bom = false }: { readonly bom?: boolean },
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case "jsonl":
      for await (const rows of reports) yield rows.map((row) => `${JSON.stringify(orderedRow(row))}\n`).join("");
      return;
    case "csv":
      yield `${bom ? "\uFEFF" : ""}${csvLines([PANEL_COLUMNS.map(({ name }) => name)])}`;
      for await (const rows of reports) {
        yield csvLines(rows.map((row) => PANEL_COLUMNS.map(({ value }) => value(row) ?? "")));
      }
      return;
    case "parquet":
      yield await parquetOf(reports);
  }
}

const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0 ? "" : `${papaparse.unparse(rows.map((row) => [...row]))}\r\n`;

async function parquetOf(reports: RowStream): Promise<Uint8Array> {
  const { ByteWriter, parquetWriteRows } = await import("hyparquet-writer");
  const writer = new ByteWriter();
  await parquetWriteRows({
    writer,
    rows: recordsOf(reports),
    columns: PANEL_COLUMNS.map(({ name, type }) => ({ name, type })),
    createdBy: "gwr panel",
  });
  return writer.getBytes();
}

async function* recordsOf(reports: RowStream): AsyncGenerator<Record<string, unknown>> {
  for await (const rows of reports) {
    for (const row of rows) {
      yield Object.fromEntries(PANEL_COLUMNS.map(({ name, value }) => [name, value(row) ?? null]));
    }
  }
}
