import papaparse from "papaparse";
import { harmlessCell } from "../../../formats/formula.js";
import { columnsOf, fieldNames, type TableName } from "./columns.js";
import type { RowBatch } from "../record/record-batch.js";
import { createParquetWriter } from "./parquet-writer.js";
import type { Sink, TableForm, TableWriter } from "./table-form.js";

/** Starts a file of a table. */
export async function createTableWriter({ table, format, bom = false }: TableForm, sink: Sink): Promise<TableWriter> {
  switch (format) {
    case "jsonl":
      return { write: (rows) => sink(jsonLinesOf(table, rows)), end: () => Promise.resolve() };
    case "csv":
      return createCsvWriter(table, bom, sink);
    case "parquet":
      return createParquetWriter(table, sink);
  }
}

const jsonLinesOf = (table: TableName, { shared, rows }: RowBatch): string => {
  const fields = fieldNames(table);
  return rows
    .map((row) => {
      const ordered: Record<string, unknown> = {};
      for (const name of fields) {
        const value = row[name] ?? shared[name];
        if (value !== undefined) ordered[name] = value;
      }
      return `${JSON.stringify(ordered)}\n`;
    })
    .join("");
};

async function createCsvWriter(table: TableName, bom: boolean, sink: Sink): Promise<TableWriter> {
  const columns = columnsOf(table);
  await sink(`${bom ? "\uFEFF" : ""}${csvLines([columns.map(({ name }) => name)])}`);
  return {
    write: ({ shared, rows }) => {
      const common = columns.map(({ value }) => value(shared) ?? "");
      return sink(csvLines(rows.map((row) => columns.map(({ value }, at) => harmlessCell(value(row) ?? common[at])))));
    },
    end: () => Promise.resolve(),
  };
}

const csvLines = (rows: readonly (readonly unknown[])[]): string =>
  rows.length === 0 ? "" : `${papaparse.unparse(rows as unknown[][])}\r\n`;
