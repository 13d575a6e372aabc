import { decodeText } from "../encoding/decode-text.js";
import { ReadError } from "../read-error.js";
import { copied } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";

/** Plain text and Markdown come out as they stand. */
export function readText(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const { text, encoding, warnings } = decodeText(bytes, { encoding: options.encoding });
  if (text.trim() === "") throw new ReadError("empty");
  return {
    text: copied(text, 0),
    encoding,
    warnings,
    // A copy as a whole needs no accounting.
    seen: [],
    dropped: [],
    placeOf: (from, fromEnd) => ({ sourceStart: from, sourceEnd: fromEnd }),
  };
}
