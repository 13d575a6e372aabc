import { deflateSync } from "fflate";
import { ReadError } from "../read-error.js";
import { packedBytes } from "./unpack.js";
import { zipDirectory, type ZipEntry } from "./zip-directory.js";

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;

interface Stored {
  readonly name: Uint8Array;
  readonly method: number;
  readonly checksum: number;
  readonly modified: number;
  readonly packed: Uint8Array;
  readonly unpackedBytes: number;
}

/**
 * A zip with some entries in place of others of the same name, or added at its end. All other entries keep their packed bytes, order
 * and dates.
 */
export function rewritePackage(bytes: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw new ReadError("damaged", { type: "docx" });
  const known = new Set(directory.map(({ name }) => name));
  const modified = directory[0]?.modified ?? 0;
  const kept = directory.map((entry) => {
    const content = changed.get(entry.name);
    return content === undefined ? keptEntry(bytes, entry) : newEntry(entry.name, content, entry.modified);
  });
  const added = Array.from(changed).flatMap(([name, content]) =>
    known.has(name) ? [] : [newEntry(name, content, modified)],
  );
  return assemble([...kept, ...added]);
}

function keptEntry(bytes: Uint8Array, entry: ZipEntry): Stored {
  const { method, checksum, modified, unpackedBytes } = entry;
  return {
    name: new TextEncoder().encode(entry.name),
    method,
    checksum,
    modified,
    unpackedBytes,
    packed: packedBytes(bytes, entry),
  };
}

function newEntry(name: string, content: Uint8Array, modified: number): Stored {
  return {
    name: new TextEncoder().encode(name),
    method: DEFLATED,
    checksum: crc32(content),
    modified,
    packed: deflateSync(content),
    unpackedBytes: content.length,
  };
}

function assemble(entries: readonly Stored[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const local = header(LOCAL_HEADER, 30, entry, 0);
    directory.push(header(DIRECTORY_ENTRY, 46, entry, offset), entry.name);
    parts.push(local, entry.name, entry.packed);
    offset += local.length + entry.name.length + entry.packed.length;
  }
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, directoryBytes, true);
  end.setUint32(16, offset, true);
  return joined([...parts, ...directory, new Uint8Array(end.buffer)]);
}

/** The fields that both headers of an entry share stand in the same order, two bytes later in the directory. */
function header(signature: number, size: number, entry: Stored, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  const inDirectory = signature === DIRECTORY_ENTRY;
  const shift = inDirectory ? 2 : 0;
  view.setUint32(0, signature, true);
  if (inDirectory) view.setUint16(4, VERSION, true);
  view.setUint16(4 + shift, VERSION, true);
  view.setUint16(6 + shift, UTF8_NAMES, true);
  view.setUint16(8 + shift, entry.method, true);
  view.setUint32(10 + shift, entry.modified, true);
  view.setUint32(14 + shift, entry.checksum, true);
  view.setUint32(18 + shift, entry.packed.length, true);
  view.setUint32(22 + shift, entry.unpackedBytes, true);
  view.setUint16(26 + shift, entry.name.length, true);
  if (inDirectory) view.setUint32(42, offset, true);
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
