import { basename, resolve } from "node:path";
import type { Context } from "../../../context.js";
import { isPipeOrDevice } from "../../../result-target.js";
import { writeResult } from "../../../write-result.js";
import type { TableForm } from "./table-form.js";
import { columnsOf, type ColumnType, type TableName } from "./columns.js";

const DATATYPES: Readonly<Record<ColumnType, string>> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
};

interface TableDescription {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly object[] };
}

const CONTEXT = ["http://www.w3.org/ns/csvw", { "@language": "en" }];

/** Describes one csv file after the W3C's Metadata Vocabulary for Tabular Data. */
const fileMetadata = (url: string, table: TableName): string =>
  `${JSON.stringify({ "@context": CONTEXT, ...described(url, table) }, undefined, 2)}\n`;

/** Writes the description of a csv file beside it; other formats hold theirs, and standard output has no place beside it. */
export async function writeFileMetadata(
  file: string | undefined,
  { format, table }: Pick<TableForm, "format" | "table">,
  context: Context,
): Promise<void> {
  if (format !== "csv" || file === undefined || file === "-" || isPipeOrDevice(resolve(context.cwd, file))) return;
  await writeResult(context, `${file}-metadata.json`, fileMetadata(basename(file), table));
}

/** Describes the csv files of a folder. */
export function folderMetadata(parts: readonly string[], others: readonly string[]): string {
  const tables = [
    ...parts.map((part) => described(part, "indicators")),
    ...others.map((name) => described(name, name.replace(/\.csv$/u, "") as TableName)),
  ];
  return `${JSON.stringify({ "@context": CONTEXT, tables }, undefined, 2)}\n`;
}

function described(url: string, table: TableName): TableDescription {
  return {
    url,
    tableSchema: {
      columns: columnsOf(table).map(({ name, type, description, required, choices }) => ({
        name,
        titles: name,
        datatype: choices === undefined ? DATATYPES[type] : { base: DATATYPES[type], format: choices.join("|") },
        required,
        "dc:description": description,
      })),
    },
  };
}
