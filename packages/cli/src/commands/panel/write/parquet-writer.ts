import type { SchemaElement } from "hyparquet";
import { columnsOf, type CellValue, type ColumnType, type TableColumn, type TableName } from "./columns.js";
import type { Sink, TableWriter } from "./table-form.js";

/** Rows of a row group; bounds what is held, and what the collector copies, before it is written. A row of `reports` holds a list of parts. */
const GROUPS: Readonly<Record<TableName, number>> = { indicators: 5_000, reports: 2_000, terms: 20_000 };

/** Texts that queries are narrowed by; the least and greatest of the others help nobody. */
const FOUND_BY: ReadonlySet<string> = new Set(["source", "region", "adcode", "concept", "status", "period", "term"]);

/**
 * Columns of numbers that hardly repeat: looking for repetitions in them takes longer than writing them, and finds too few to pay.
 */
const UNLIKE: ReadonlySet<string> = new Set(["start", "end", "value", "valuePoint", "valueSi", "scaledValue"]);

const ELEMENTS: Readonly<Record<ColumnType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** Writes parquet, a row group at a time. */
export async function createParquetWriter(table: TableName, sink: Sink): Promise<TableWriter> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const columns = columnsOf(table);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "gwr panel" });
  let cells = columns.map((): (CellValue | Date | null)[] => []);

  const flush = async (): Promise<void> => {
    const piece = bytes.getBytes().slice(0, bytes.index);
    bytes.index = 0;
    if (piece.length > 0) await sink(piece);
  };
  const writeGroup = async (): Promise<void> => {
    const rows = cells[0]?.length ?? 0;
    if (rows === 0) return;
    const columnData = columns.map(({ name, type }, at) => ({
      name,
      data: cells[at] ?? [],
      statistics: type !== "string" || FOUND_BY.has(name),
      ...(UNLIKE.has(name) ? { encoding: "PLAIN" as const } : {}),
    }));
    await writer.write({ columnData, rowGroupSize: rows });
    cells = columns.map(() => []);
    await flush();
  };
  return {
    write: async ({ count, shared, fields }) => {
      for (const [at, column] of columns.entries()) {
        const held = cells[at] ?? [];
        const values = fields[column.field];
        const common = cellOf(column, shared[column.field]);
        if (values === undefined) for (let row = 0; row < count; row += 1) held.push(common);
        else
          for (let row = 0; row < count; row += 1) {
            const value = values[row] ?? undefined;
            held.push(value === undefined ? common : cellOf(column, value));
          }
      }
      if ((cells[0]?.length ?? 0) >= GROUPS[table]) await writeGroup();
    },
    end: async () => {
      await writeGroup();
      await writer.finish();
      await flush();
    },
  };
}

function cellOf({ type, cell }: TableColumn, value: unknown): CellValue | Date | null {
  const known = cell(value ?? undefined);
  if (known === undefined) return null;
  return type === "date" ? new Date(`${String(known)}T00:00:00Z`) : known;
}

const schemaOf = (columns: readonly TableColumn[]): SchemaElement[] => [
  { name: "root", num_children: columns.length },
  ...columns.map(({ name, type, required }): SchemaElement => ({
    name,
    ...ELEMENTS[type],
    repetition_type: required ? "REQUIRED" : "OPTIONAL",
  })),
];
