import { Inflate } from "fflate";
import type { ReadLimits } from "../limits.js";
import { ReadError } from "../read-error.js";

const STREAM = ascii("stream");
const END = ascii("endstream");
/** How far before a stream its dictionary is looked for. */
const LONGEST_DICTIONARY = 4096;
const PUSHED_BYTES = 16 * 1024;
/** Beyond the limit streams may unpack to this many times the file: text and drawings pack to a tenth. */
const TIMES_FILE = 16;
const ZLIB_HEADER_BYTES = 2;
const MOST_LAYERS = 3;

/**
 * Unpacks each stream of a pdf piece by piece, keeping nothing, to notice bombs before the pdf is opened. Pictures are left alone:
 * nobody unpacks them to read text.
 *
 * @throws {ReadError} `too-complex`
 */
export function checkStreams(bytes: Uint8Array, { maxStreamBytes }: ReadLimits): void {
  const limit = Math.max(maxStreamBytes, bytes.length * TIMES_FILE);
  let together = 0;
  for (const { at, dictionary, body } of streamsOf(bytes)) {
    const filters = flateLayers(dictionary);
    if (filters === 0) continue;
    together += unpackedSize(body, filters, limit);
    if (together > limit) throw new ReadError("too-complex", { stream: at, limit });
  }
}

/** A stream of a pdf as it lies in the file. */
export interface PdfStream {
  readonly at: number;
  readonly dictionary: string;
  readonly body: Uint8Array;
}

/** The streams of a pdf in the order of the file, whatever its table says. */
export function* streamsOf(bytes: Uint8Array): Generator<PdfStream> {
  for (let at = indexOfWord(bytes, STREAM, 0); at >= 0;) {
    const start = at + STREAM.length + (bytes[at + STREAM.length] === 0x0d ? 2 : 1);
    const end = indexOfWord(bytes, END, start);
    const body = bytes.subarray(start, end < 0 ? bytes.length : end);
    yield { at, dictionary: dictionaryBefore(bytes, at), body };
    if (end < 0) return;
    at = indexOfWord(bytes, STREAM, end + END.length);
  }
}

function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const text = latin1(bytes.subarray(Math.max(0, at - LONGEST_DICTIONARY), at));
  return text.slice(text.lastIndexOf(" obj") + 1);
}

/** How many times a stream is packed; 0 for pictures and for what is not packed. */
function flateLayers(dictionary: string): number {
  if (/\/Subtype\s{0,5}\/Image/u.test(dictionary)) return 0;
  return Math.min(MOST_LAYERS, dictionary.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/gu)?.length ?? 0);
}

/** Counts what comes out of the last layer, or of any earlier one that is larger; stops soon after the limit. */
function unpackedSize(packed: Uint8Array, layers: number, limit: number): number {
  let most = 0;
  let stopped = false;
  const inflaters: Inflate[] = [];
  for (let layer = layers - 1; layer >= 0; layer -= 1) {
    const next = inflaters[0];
    let size = 0;
    let header = ZLIB_HEADER_BYTES;
    inflaters.unshift(
      new Inflate((chunk) => {
        size += chunk.length;
        most = Math.max(most, size);
        if (most > limit) {
          stopped = true;
          throw new Error("limit");
        }
        if (next === undefined) return;
        const body = chunk.subarray(Math.min(header, chunk.length));
        header -= chunk.length - body.length;
        next.push(body);
      }),
    );
  }
  try {
    for (let at = ZLIB_HEADER_BYTES; at < packed.length; at += PUSHED_BYTES)
      inflaters[0]?.push(packed.subarray(at, at + PUSHED_BYTES));
  } catch (cause) {
    // A damaged stream ends here; whoever reads it sees no more than that.
    if (stopped) return most;
    if (cause instanceof ReadError) throw cause;
  }
  return most;
}

export function indexOfWord(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const first = word[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < word.length && bytes[at + matched] === word[matched]) matched += 1;
    if (matched === word.length) return at;
  }
  return -1;
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
