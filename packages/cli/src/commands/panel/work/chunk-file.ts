import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Digest, DigestBody, DigestHead } from "../record/digest.js";
import type { RowBatch } from "../record/record-batch.js";
import { fingerprint } from "../input/identity.js";
import { replaceFile } from "./replace-file.js";

/** First line of a chunk: what its reports were read with, and their heads in the order of the lines below. */
interface ChunkHeader {
  readonly settings: string;
  readonly heads: readonly DigestHead[];
}

/** Endings of the files of a work folder. */
export const CHUNK_ENDING = ".chunk";

/** Writes what some reports gave as one file, whole or not at all; gives its path. */
export async function writeChunk(folder: string, settings: string, digests: readonly Digest[]): Promise<string> {
  const header: ChunkHeader = { settings, heads: digests.map(({ head }) => head) };
  const bodies = digests.map(({ body }) => ({ ...body, records: withoutRepeats(body.records) }));
  const path = join(folder, `${fingerprint(header.heads.map(({ id }) => id))}${CHUNK_ENDING}`);
  await replaceFile(path, [header, ...bodies].map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}

/** What the reports of a chunk gave, in its order. */
export async function readBodies(path: string): Promise<readonly DigestBody[]> {
  const [, ...lines] = (await readFile(path, "utf8")).trimEnd().split("\n");
  return lines.map((line) => {
    const body = JSON.parse(line) as DigestBody;
    return { ...body, records: withRepeats(body.records) };
  });
}

/** A sentence is written with its first figure alone; sentences are a third of all there is to write. */
function withoutRepeats({ shared, rows }: RowBatch): RowBatch {
  let last: unknown;
  return {
    shared,
    rows: rows.map((row) => {
      const { quote } = row;
      if (quote === last) return { ...row, quote: undefined };
      last = quote;
      return row;
    }),
  };
}

function withRepeats({ shared, rows }: RowBatch): RowBatch {
  let last: unknown;
  return {
    shared,
    rows: rows.map((row) => {
      last = row["quote"] ?? last;
      return row["quote"] === undefined ? { ...row, quote: last } : row;
    }),
  };
}

const PIECE = 1 << 16;

/** Heads of the reports of a chunk; undefined when it was written with other settings or is none. */
export async function readHeads(path: string, settings: string): Promise<readonly DigestHead[] | undefined> {
  try {
    const header = JSON.parse(await firstLine(path)) as ChunkHeader;
    return header.settings === settings ? header.heads : undefined;
  } catch {
    return undefined;
  }
}

async function firstLine(path: string): Promise<string> {
  const file = await open(path);
  const pieces: Buffer[] = [];
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(PIECE), 0, PIECE);
      const piece = buffer.subarray(0, bytesRead);
      const end = piece.indexOf("\n");
      pieces.push(end < 0 ? piece : piece.subarray(0, end));
      if (end >= 0 || bytesRead === 0) return Buffer.concat(pieces).toString("utf8");
    }
  } finally {
    await file.close();
  }
}
