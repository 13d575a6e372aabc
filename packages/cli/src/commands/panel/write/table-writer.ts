import papaparse from "papaparse";
import { harmlessCell } from "../../../formats/formula.js";
import { columnsOf, fieldNames, type TableName } from "./columns.js";
import type { RowBatch } from "../record/record-batch.js";
import { createParquetWriter } from "./parquet-writer.js";
import type { PanelFormat, Sink, TableForm, TableWriter } from "./table-form.js";

/** Starts a file of a table. */
export async function createTableWriter({ table, format, bom = false }: TableForm, sink: Sink): Promise<TableWriter> {
  if (format === "parquet") return createParquetWriter(table, sink);
  if (format === "csv") await sink(`${bom ? "\uFEFF" : ""}${csvLines([columnsOf(table).map(({ name }) => name)])}`);
  return {
    write: (rows) => sink(linesOf({ table, format }, rows)),
    end: () => Promise.resolve(),
  };
}

/** A format whose rows are lines; threads can write them apart from each other. */
export type LineFormat = Exclude<PanelFormat, "parquet">;

/** Rows as lines of a file of a table. */
export const linesOf = (
  { table, format }: { readonly table: TableName; readonly format: LineFormat },
  rows: RowBatch,
): string => (format === "csv" ? csvLines(csvRows(table, rows)) : jsonLinesOf(table, rows));

function jsonLinesOf(table: TableName, { count, shared, fields }: RowBatch): string {
  const named = fieldNames(table).map((name) => ({
    name,
    values: fields[name] ?? [],
    common: shared[name] ?? undefined,
  }));
  let lines = "";
  for (let at = 0; at < count; at += 1) {
    const row: Record<string, unknown> = {};
    for (const { name, values, common } of named) row[name] = values[at] ?? common;
    lines += `${JSON.stringify(row)}\n`;
  }
  return lines;
}

function csvRows(table: TableName, { count, shared, fields }: RowBatch): unknown[][] {
  const columns = columnsOf(table).map(({ field, cell }) => {
    const common = cell(shared[field] ?? undefined) ?? "";
    const values = fields[field] ?? [];
    return (at: number): unknown => harmlessCell(cell(values[at] ?? undefined) ?? common);
  });
  return Array.from({ length: count }, (_, at) => columns.map((cellAt) => cellAt(at)));
}

const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0 ? "" : `${papaparse.unparse(rows as unknown[][])}\r\n`;
