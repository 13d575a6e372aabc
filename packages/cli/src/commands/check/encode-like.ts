import iconv from "iconv-lite";

const REWRITABLE = new Set(["txt", "md"]);
const MARKS: Readonly<Record<string, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16le": [0xff, 0xfe],
  "utf-16be": [0xfe, 0xff],
};

/**
 * Encodes a mended text as the file it came from: same encoding, same byte order mark; line ends stand in the text.
 *
 * @returns `undefined` when the file is no plain text, or when encoding its own text does not give its own bytes, so
 * that nothing but the fixes can ever change.
 */
export function encodeLike(
  bytes: Uint8Array,
  text: string,
  mended: string,
  { type, encoding = "utf-8" }: { type: string; encoding?: string | undefined },
): Uint8Array | undefined {
  if (!REWRITABLE.has(type) || !iconv.encodingExists(encoding)) return undefined;
  const mark = MARKS[encoding.toLowerCase()] ?? [];
  const marked = mark.length > 0 && mark.every((byte, index) => bytes[index] === byte);
  const encode = (content: string): Uint8Array =>
    Buffer.concat([Buffer.from(marked ? mark : []), iconv.encode(content, encoding, { addBOM: false })]);
  if (Buffer.compare(encode(text), bytes) !== 0) return undefined;
  const encoded = encode(mended);
  return iconv.decode(Buffer.from(encoded), encoding, { stripBOM: marked }) === mended ? encoded : undefined;
}
