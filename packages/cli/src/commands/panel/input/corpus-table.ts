import { basename } from "node:path";
import type { Context } from "../../../context.js";
import { openTable } from "../../../rank/table-source.js";
import { endingOf } from "./expand-files.js";
import { jsonLines } from "./json-lines.js";
import { parquetTable } from "./parquet-table.js";
import type { CorpusRow, CorpusTable } from "./corpus-row.js";

/**
 * Opens a collection, told by its ending: parquet, jsonl, or csv, xlsx and json.
 *
 * @throws {CliError} `UNREADABLE` or `UNSUITABLE`.
 */
export async function openCorpus(file: string, context: Context): Promise<CorpusTable> {
  const ending = endingOf(file);
  if (ending === "parquet") return parquetTable(file, context);
  if (ending === "jsonl" || ending === "ndjson") return countedByReading(() => jsonLines(file, context));
  const source = await openTable(file, context);
  if (source.kind === "objects") {
    const rows = source.objects.map((object, index) => ({ number: index + 1, cells: { ...(object as object) } }));
    return countedByReading(async function* () {
      yield* rows;
    });
  }
  return countedByReading(async function* () {
    let header: readonly string[] | undefined;
    for await (const { number, cells } of source.records()) {
      if (header === undefined) header = cells.map((cell) => String(cell ?? "").trim());
      else yield { number, cells: Object.fromEntries(header.map((name, at) => [name, cells[at]])) };
    }
  });
}

function countedByReading(rows: () => AsyncIterable<CorpusRow>): CorpusTable {
  return {
    rows,
    columns: async () => {
      for await (const { cells } of rows()) return Object.keys(cells);
      return [];
    },
    count: async () => {
      let count = 0;
      for await (const row of rows()) count = row.number > 0 ? count + 1 : count;
      return count;
    },
  };
}

/** Name of a collection in messages and sources. */
export const corpusName = (file: string): string => basename(file).replace(/\.[^.]+$/u, "");
