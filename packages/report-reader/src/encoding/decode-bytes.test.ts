import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeBytes } from "./decode-bytes.js";

test.each([
  ["windows-1252", "it’s “5 €” – about ½"],
  ["gb18030", "生产总值增长4.3％"],
  ["big5", "生產總值"],
  ["utf-16le", "增长4.3%"],
  ["utf-8", "\uFEFF增长"],
])("%s", (encoding, text) => {
  expect(decodeBytes(encoding, new Uint8Array(iconv.encode(text, encoding)))).toBe(text);
});

test("a sequence cut short at the end is one replacement", () => {
  expect(decodeBytes("utf-8", new Uint8Array([0x61, 0xe5, 0xa2]))).toBe("a\uFFFD");
});
