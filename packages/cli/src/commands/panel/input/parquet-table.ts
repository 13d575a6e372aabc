import { resolve } from "node:path";
import type { FileMetaData } from "hyparquet";
import { CliError } from "../../../cli-error.js";
import type { Context } from "../../../context.js";
import { describeReadFailure } from "../../../read-documents.js";
import type { CorpusRow, CorpusTable } from "./corpus-row.js";

/** Rows held at once where the file tells where its pages begin. */
const WINDOW = 200;

/**
 * A collection in parquet, read a row group at a time, or in windows of it where the file has an index of pages.
 *
 * @throws {CliError} `UNREADABLE`, or `UNSUITABLE` for what is no parquet.
 */
export async function parquetTable(file: string, context: Context): Promise<CorpusTable> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import("hyparquet");
  const { compressors } = await import("hyparquet-compressors");
  const buffer = await asyncBufferFromFile(resolve(context.cwd, file)).catch((error: unknown) => {
    throw new CliError("UNREADABLE", describeReadFailure(file, error), { cause: error });
  });
  const metadata = await parquetMetadataAsync(buffer).catch((error: unknown) => {
    throw new CliError(
      "UNSUITABLE",
      { zh: `${file} 不是 parquet 文件`, en: `${file} is no parquet file` },
      { cause: error },
    );
  });
  return {
    columns: () => Promise.resolve(parquetSchema(metadata).children.map(({ element }) => element.name)),
    count: () => Promise.resolve(Number(metadata.num_rows)),
    async *rows(): AsyncGenerator<CorpusRow> {
      for (const [rowStart, rowEnd] of windowsOf(metadata)) {
        const options = { file: buffer, metadata, compressors, rowStart, rowEnd, useOffsetIndex: true };
        const objects = await parquetReadObjects(options);
        for (const [index, cells] of objects.entries()) yield { number: rowStart + index + 1, cells };
      }
    },
  };
}

function* windowsOf({ row_groups: groups }: FileMetaData): Generator<readonly [from: number, to: number]> {
  let start = 0;
  for (const group of groups) {
    const end = start + Number(group.num_rows);
    const indexed = group.columns.every(({ offset_index_offset: offset }) => offset !== undefined);
    const step = indexed ? WINDOW : end - start;
    for (let from = start; from < end; from += step) yield [from, Math.min(from + step, end)];
    start = end;
  }
}
