import { decodeText } from "../encoding/decode-text.js";
import { ReadError } from "../read-error.js";
import { readWarning } from "../read-warning.js";
import { copied } from "../traced/traced-text.js";
import { joinLines } from "./join-lines.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";

/** Plain text and Markdown come out as they stand, but that hard lines of plain text are put together to paragraphs. */
export function readText(bytes: Uint8Array, options: TypedReadOptions): TypedReading {
  const { text, encoding, warnings } = decodeText(bytes, { encoding: options.encoding });
  if (text.trim() === "") throw new ReadError("empty");
  const joined = options.keepLines === true ? undefined : joinLines(text);
  return {
    text: joined?.text ?? copied(text, 0),
    encoding,
    warnings: joined === undefined ? warnings : [...warnings, readWarning("lines-joined", { count: joined.count })],
    // A copy as a whole needs no accounting.
    seen: [],
    dropped: [],
    placeOf: (from, fromEnd) => ({ sourceStart: from, sourceEnd: fromEnd }),
  };
}
