import { SheetError } from "./sheet-error.js";

/** Bytes as text: UTF-8, UTF-16 with a mark, or GB18030, which Excel writes on Chinese computers. */
export function decodeText(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  for (const encoding of bytes.includes(0) ? [] : ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  throw new SheetError({
    zh: "既不是 CSV，也不是 XLSX 或 JSON：请另存为其中一种",
    en: "This is neither CSV nor XLSX nor JSON; save it as one of these",
  });
}
