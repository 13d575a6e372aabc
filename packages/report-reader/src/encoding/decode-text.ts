import { ReadError } from "../read-error.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { detectEncoding, isValid, type DetectedEncoding } from "./detect-encoding.js";
import { canonicalEncoding, knownEncoding } from "./text-encoding.js";
import { decodeBytes } from "./decode-bytes.js";

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly ReadWarning[];
}

export interface DecodeOptions {
  /** What the caller insists on. */
  readonly encoding?: string | undefined;
  /** What the document says of itself, as a page does in its meta element. */
  readonly statedEncoding?: string | undefined;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** More control characters than this share are no text. */
const CONTROL_SHARE = 0.02;

/**
 * Bytes to text: what the caller states, else the byte order mark, else what the document states if it fits, else detection.
 *
 * Nothing but the byte order mark is dropped; line ends stay as they are.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const warnings: ReadWarning[] = [];
  const mark = MARKS.find(([, sequence]) => sequence.every((byte, index) => bytes[index] === byte));
  const asked = options.encoding === undefined ? undefined : canonicalEncoding(options.encoding);
  const utf16 = (asked ?? mark?.[0] ?? "").startsWith("utf-16");
  let body = utf16 ? bytes : withoutPadding(bytes);
  if (mark !== undefined && (asked === undefined || asked === mark[0])) {
    body = body.subarray(mark[1].length);
    warnings.push(readWarning("byte-order-mark-dropped"));
  }
  const told = asked ?? mark?.[0];
  const detected = told === undefined ? detectEncoding(body) : { encoding: told, text: undefined };
  const encoding =
    "certainty" in detected ? unmarkedEncoding(body, detected, options.statedEncoding, warnings) : detected.encoding;
  if (body.includes(0) && !encoding.startsWith("utf-16")) throw new ReadError("binary");
  const proven = detected.encoding === encoding ? detected.text : undefined;
  const text = proven ?? decodeBytes(encoding, body);
  if (isControlHeavy(text)) throw new ReadError("binary");
  if (text.includes("\uFFFD")) {
    const count = countReplacements(text);
    if (!isValid(body, encoding)) warnings.push(readWarning("undecodable-bytes", { count, encoding }));
  }
  return { text, encoding, warnings };
}

function unmarkedEncoding(
  body: Uint8Array,
  detected: DetectedEncoding,
  statedLabel: string | undefined,
  warnings: ReadWarning[],
): string {
  const stated = statedLabel === undefined ? undefined : knownEncoding(statedLabel);
  if (stated === undefined) {
    if (detected.certainty !== "proven")
      warnings.push(readWarning("encoding-guessed", { encoding: detected.encoding }));
    return detected.encoding;
  }
  if (stated === detected.encoding || detected.certainty === "fallback" || isAscii(body)) return stated;
  if (detected.certainty === "weighed" && !stated.startsWith("utf-16") && isValid(body, stated)) return stated;
  warnings.push(readWarning("encoding-mismatch", { stated: statedLabel ?? "", encoding: detected.encoding }));
  return detected.encoding;
}

/** Some programs fill the last block of a file with NULs; where NULs stand inside as well they are halves of characters. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  const body = bytes.subarray(0, end);
  return end === bytes.length || body.includes(0) ? bytes : body;
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}

function isControlHeavy(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c) controls += 1;
  }
  return controls > text.length * CONTROL_SHARE;
}
