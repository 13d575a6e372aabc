import { Inflate } from "fflate";
import type { ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";
import { zipDirectory, type ZipEntry } from "./zip-directory.js";

/** The parts of an office file by name, unpacked only when asked for. */
export interface Package {
  /** Names of all parts. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The bytes of a part; undefined when there is none of that name. */
  unpack(name: string): Uint8Array | undefined;
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const PUSHED_BYTES = 16 * 1024;
const RATIO_APPLIES_BEYOND = 1024 * 1024;

export function openPackage(bytes: Uint8Array, limits: ReadLimits, type = "docx"): Package {
  const directory = zipDirectory(bytes);
  if (directory === undefined) throw new ReadError("damaged", { type });
  const entries = new Map(directory.map((entry) => [entry.name.replaceAll("\\", "/"), entry]));
  return {
    names: Array.from(entries.keys()),
    has: (name) => entries.has(name),
    unpack(name) {
      const entry = entries.get(name);
      return entry === undefined ? undefined : unpackEntry(bytes, entry, limits, type);
    },
  };
}

/** The bytes of an entry, within the limits. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limits: ReadLimits, type: string): Uint8Array {
  if (entry.encrypted) throw new ReadError("encrypted");
  if (entry.unpackedBytes > limits.maxUnpackedBytes) throw new ReadError("zip-bomb", { part: entry.name });
  const packed = packedBytes(bytes, entry);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new ReadError("damaged", { type });
  return inflate(packed, entry.name, limits, type);
}

/** What an entry holds as it lies in the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + LOCAL_HEADER_BYTES > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_HEADER)
    throw new ReadError("damaged", { type: "docx" });
  const start =
    entry.offset +
    LOCAL_HEADER_BYTES +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedBytes > bytes.length) throw new ReadError("damaged", { type: "docx" });
  return bytes.subarray(start, start + entry.packedBytes);
}

/** Unpacks piece by piece and counts what really comes out: the size a bomb states of itself is a lie. */
function inflate(packed: Uint8Array, name: string, limits: ReadLimits, type: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let unpacked = 0;
  const inflater = new Inflate((chunk) => {
    unpacked += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += PUSHED_BYTES) {
      inflater.push(packed.subarray(at, at + PUSHED_BYTES), at + PUSHED_BYTES >= packed.length);
      const bloated = unpacked > RATIO_APPLIES_BEYOND && unpacked > packed.length * limits.maxUnpackRatio;
      if (bloated || unpacked > limits.maxUnpackedBytes) throw new ReadError("zip-bomb", { part: name });
    }
  } catch (cause) {
    if (cause instanceof ReadError) throw cause;
    throw new ReadError("damaged", { type }, { cause });
  }
  const whole = new Uint8Array(unpacked);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
