import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CallerError } from "@liaocheng/report-model/caller";
import { ReadError, readReport, type ReadOptions } from "../src/index.js";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const ole = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((character, index) => {
    bytes[1024 + 2 * index] = character.charCodeAt(0);
  });
  return bytes;
};
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, ascii("x")])));

async function refusalOf(bytes: Uint8Array, options: ReadOptions): Promise<ReadError> {
  try {
    await readReport(bytes, options);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error("Expected a refusal");
}

describe("what is no report is refused with a reason", () => {
  test.each<[reason: string, bytes: Uint8Array, options: ReadOptions]>([
    ["empty", new Uint8Array(), {}],
    ["empty", ascii(" \r\n\t "), { name: "a.txt" }],
    ["binary", ascii("abc\0def\0"), { name: "a.txt" }],
    ["binary", ascii("\x01\x02\x03\x04 abc"), { name: "a.txt" }],
    ["unknown-type", ascii("\x7fELF\x02\0\0\0\0abc"), { name: "gwr" }],
    ["damaged", ole("WordDocument"), { name: "报告.doc" }],
    ["damaged", ole("WordDocument"), { name: "报告.docx" }],
    ["legacy-doc", ole("Contents"), { name: "报告.doc" }],
    ["wps", ole("Contents"), { name: "报告.wps" }],
    ["encrypted", ole("EncryptedPackage"), { name: "报告.docx" }],
    ["office-other", ole("Workbook"), { name: "排名.xls" }],
    ["damaged", zip("xl/workbook.xml", "[Content_Types].xml"), { name: "排名.xlsx" }],
    ["office-other", zip("ppt/presentation.xml"), { name: "a.pptx" }],
    ["open-document", zip("mimetype", "content.xml"), { name: "a.odt" }],
    ["open-document", zip("mimetype", "content.xml"), { name: "a" }],
    ["office-other", zip("mimetype", "content.xml"), { name: "a.ods" }],
    ["office-other", zip("mimetype", "content.xml"), { name: "a.odp" }],
    ["damaged", zip("OFD.xml", "Doc_0/Document.xml"), { name: "报告.ofd" }],
    ["archive", zip("甲.txt", "乙.txt"), { name: "报告.zip" }],
    ["archive", zip("图.png"), { name: "报告.zip" }],
    ["cnki", ascii("KDH 2.00\0\0\x01"), { name: "报告.kdh" }],
    ["cnki", ascii("CAJ\0\0\0"), { name: "报告.caj" }],
    ["archive", ascii("Rar!\x1a\x07\0"), { name: "a.rar" }],
    ["damaged", zip("报告.txt").subarray(0, 30), { name: "报告.zip" }],
    ["no-text", ascii("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}}"), { name: "报告.doc" }],
    [
      "no-text",
      ascii("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
      { name: "报告.mhtml" },
    ],
    ["image", ascii("\x89PNG\r\n\x1a\n"), { name: "报告.png" }],
    ["image", ascii("\xff\xd8\xff\xe0"), { name: "报告.pdf" }],
    ["damaged", ascii("plain words"), { name: "报告.pdf" }],
    ["damaged", ascii("plain words"), { name: "报告.docx" }],
    ["unknown-encoding", ascii("plain words"), { encoding: "utf-9" }],
    ["too-large", ascii("plain words"), { limits: { maxBytes: 4 } }],
    ["bad-option", ascii("plain words"), { limits: { maxBytes: -1 } }],
    ["bad-option", ascii("plain words"), { type: "odt" as "docx" }],
  ])("%s", async (reason, bytes, options) => {
    const error = await refusalOf(bytes, options);
    expect(error.code).toBe(reason);
    expect(error.message).toContain(error.messages.zh);
    expect(error.message).not.toMatch(/\n|undefined|NaN/u);
  });

  test("bytes that are none are the caller's mistake", async () => {
    await expect(readReport("text" as unknown as Uint8Array)).rejects.toMatchObject({ code: "bad-option" });
  });

  test.each([
    [{ type: "docxx" as "docx" }, "type", "docx", "参数 type 不接受“docxx”，是不是 docx？", "did you mean docx?"],
    [{ limits: { maxByte: 9 } as object }, "limits.maxByte", "maxBytes", "是不是 maxBytes？", "did you mean maxBytes?"],
    [{ limits: { maxPages: 0 } }, "limits.maxPages", undefined, "须为大于0的数", "must be a number above 0"],
    [
      { encoding: "gb18O30" },
      "encoding",
      "gb18030",
      "不支持的编码“gb18O30”，是不是 gb18030？",
      "did you mean gb18030?",
    ],
  ])(
    "%j is told by its key, with the nearest word, in the language asked for",
    async (options, path, nearest, zh, en) => {
      const error = await refusalOf(ascii("plain words"), options);
      expect(error).toBeInstanceOf(CallerError);
      expect([error.path, error.nearest, error.message]).toEqual([path, nearest, expect.stringContaining(zh)]);
      const english = await refusalOf(ascii("plain words"), { ...options, language: "en" });
      expect([english.code, english.message]).toEqual([error.code, expect.stringContaining(en)]);
      expect(english.message).not.toMatch(/[\u4e00-\u9fff]/u);
    },
  );

  test("random bytes are read or refused, never anything else", async () => {
    const names = fc.constantFrom(undefined, "a.txt", "a.html", "a.docx", "a.pdf", "a.doc", "a");
    const opening = fc.constantFrom(
      "",
      "PK\x03\x04",
      "%PDF-1.7\n",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
      "<html>",
      "\xff\xfe",
    );
    await fc.assert(
      fc.asyncProperty(names, opening, fc.uint8Array({ maxLength: 400 }), async (name, start, rest) => {
        try {
          const { text } = await readReport(new Uint8Array([...ascii(start), ...rest]), { name });
          expect(text.trim()).not.toBe("");
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError);
        }
      }),
      { seed: 20221227, numRuns: 500 },
    );
  });
});
