import { createHash } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import type { RowBatch } from "../record/record-batch.js";
import { temporaryName } from "../../../temporary-files.js";
import { type TableForm } from "./table-form.js";
import { createTableWriter } from "./table-writer.js";

export interface WrittenFile {
  readonly rows: number;
  readonly sha256: string;
}

export type WriteRows = (rows: RowBatch) => Promise<void>;

/**
 * Writes a table to a file under a temporary name, makes sure that it is on disk, and renames it.
 *
 * @param produce - Gives the rows to the function it is handed.
 * @returns How many rows, and the digest of the file.
 */
export async function writePart(
  path: string,
  form: TableForm,
  produce: (write: WriteRows) => Promise<void>,
): Promise<WrittenFile> {
  const temporary = temporaryName(path);
  const file = await open(temporary, "w");
  const hash = createHash("sha256");
  let rows = 0;
  try {
    const writer = await createTableWriter(form, async (piece) => {
      hash.update(piece);
      await file.appendFile(piece);
    });
    await produce((piece) => {
      rows += piece.count;
      return writer.write(piece);
    });
    await writer.end();
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(temporary, { force: true });
    throw error;
  }
  await file.close();
  await rename(temporary, path);
  return { rows, sha256: hash.digest("hex") };
}
