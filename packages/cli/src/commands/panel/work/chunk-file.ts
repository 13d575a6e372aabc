import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { LinkValues } from "../link/link-keys.js";
import { fingerprint } from "../input/identity.js";
import type { Digest, DigestBody, DigestHead } from "../record/digest.js";
import type { FieldValues, RowBatch } from "../record/record-batch.js";
import { replaceFile } from "./replace-file.js";

/** A stretch of bytes of a file. */
interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** Where the results of a report stand in the work folder. */
export interface WorkPlace {
  /** File with the results of some reports. */
  readonly chunk: string;
  /** What other reports may look up. */
  readonly values: Stretch;
  /** What it gives to the tables. */
  readonly body: Stretch;
}

/** First line of a chunk: what its reports were read with, their heads, and the lengths of what follows: all values, then all bodies. */
interface ChunkHeader {
  readonly settings: string;
  readonly heads: readonly DigestHead[];
  readonly values: readonly number[];
  readonly bodies: readonly number[];
}

/** A report of a chunk. */
export interface ChunkEntry {
  readonly head: DigestHead;
  readonly place: WorkPlace;
}

/** A report that was read, as a chunk holds it; bytes cost the collector nothing while others are read. */
export interface Encoded {
  readonly head: DigestHead;
  readonly values: Buffer;
  readonly body: Buffer;
}

/** What a report gave, as a chunk holds it. */
export const encodeDigest = ({ head, body, values }: Digest): Encoded => ({
  head,
  values: Buffer.from(JSON.stringify(values())),
  body: Buffer.from(JSON.stringify({ ...body, records: packed(body.records) })),
});

/** Endings of the files of a work folder. */
export const CHUNK_ENDING = ".chunk";

/** Writes what some reports gave as one file, whole or not at all. */
export async function writeChunk(
  path: string,
  settings: string,
  encoded: readonly Encoded[],
): Promise<readonly ChunkEntry[]> {
  const header: ChunkHeader = {
    settings,
    heads: encoded.map(({ head }) => head),
    values: encoded.map(({ values }) => values.length),
    bodies: encoded.map(({ body }) => body.length),
  };
  const line = Buffer.from(`${JSON.stringify(header)}\n`);
  const pieces = [line, ...encoded.map(({ values }) => values), ...encoded.map(({ body }) => body)];
  await replaceFile(path, Buffer.concat(pieces));
  return entriesOf(path, header, line.length);
}

/** Name of the chunk of some reports. */
export const chunkName = (ids: readonly string[]): string => `${fingerprint(ids)}${CHUNK_ENDING}`;

function entriesOf(chunk: string, { heads, values, bodies }: ChunkHeader, start: number): readonly ChunkEntry[] {
  let from = start;
  const stretches = [...values, ...bodies].map((length): Stretch => {
    from += length;
    return { from: from - length, length };
  });
  const nowhere = { from, length: 0 };
  return heads.map((head, index) => ({
    head,
    place: { chunk, values: stretches[index] ?? nowhere, body: stretches[heads.length + index] ?? nowhere },
  }));
}

const PIECE = 1 << 14;

/** The reports of a chunk; undefined when it was written with other settings or is none. */
export function readChunk(path: string, settings?: string): readonly ChunkEntry[] | undefined {
  try {
    const line = firstLine(path);
    const header = JSON.parse(line.toString("utf8")) as ChunkHeader;
    return settings === undefined || header.settings === settings
      ? entriesOf(path, header, line.length + 1)
      : undefined;
  } catch {
    return undefined;
  }
}

function firstLine(path: string): Buffer {
  const file = openSync(path, "r");
  const pieces: Buffer[] = [];
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      const piece = buffer.subarray(0, readSync(file, buffer));
      const end = piece.indexOf("\n");
      pieces.push(end < 0 ? piece : piece.subarray(0, end));
      if (end >= 0 || piece.length === 0) return Buffer.concat(pieces);
    }
  } finally {
    closeSync(file);
  }
}

/** What other reports may look up of a report. */
export function readValues({ chunk, values: { from, length } }: WorkPlace): LinkValues {
  const file = openSync(chunk, "r");
  try {
    const buffer = Buffer.allocUnsafe(length);
    readSync(file, buffer, 0, length, from);
    return JSON.parse(buffer.toString("utf8")) as LinkValues;
  } finally {
    closeSync(file);
  }
}

/** Reads what reports gave to the tables; a chunk is read once for neighbours. */
export function createBodyReader(): (place: WorkPlace) => DigestBody {
  let open: { readonly chunk: string; readonly bytes: Buffer } | undefined;
  return ({ chunk, body: { from, length } }) => {
    if (open?.chunk !== chunk) open = { chunk, bytes: readFileSync(chunk) };
    const body = JSON.parse(open.bytes.toString("utf8", from, from + length)) as DigestBody;
    return { ...body, records: unpacked(body.records) };
  };
}

/** Fields that every row has and that are often those of the row before; they are written once. */
const REPEATING: ReadonlySet<string> = new Set(["quote", "section"]);

function packed({ count, shared, fields }: RowBatch): RowBatch {
  const known = Object.entries(fields).filter(([, values]) => values.some((value) => value !== undefined));
  return {
    count,
    shared,
    fields: Object.fromEntries(known.map(([name, values]) => [name, packedField(name, values)])),
  };
}

const packedField = (name: string, values: FieldValues): FieldValues =>
  REPEATING.has(name) ? values.map((value, at) => (value === values[at - 1] ? undefined : value)) : values;

const unpacked = ({ fields, ...batch }: RowBatch): RowBatch => ({
  ...batch,
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, REPEATING.has(name) ? unpackedField(values) : values]),
  ),
});

function unpackedField(values: FieldValues): FieldValues {
  let last: unknown;
  return values.map((value) => {
    last = value ?? last;
    return last;
  });
}
