import { decodeText } from "../encoding/decode-text.js";
import { ReadError } from "../read-error.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";

/** Plain text and Markdown come out as they stand. */
export function readText(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const decoded = decodeText(bytes, { encoding: options.encoding });
  if (decoded.text.trim() === "") throw new ReadError("empty");
  return decoded;
}
