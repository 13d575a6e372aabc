import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { seedBytes, seedParagraphs, seedText } from "./seed.js";

const traditional =
  "各位議員：現在我代表市政府提出施政報告。過去一年，本市經濟穩定發展，全年生產總值增長百分之三點二，失業率維持在二點七的低水平。\r\n" +
  "我們將繼續推動產業轉型，加強與鄰近地區的聯繫，興建公共房屋一萬二千個單位，改善醫療、教育及交通服務，讓市民共享發展成果。\r\n";

describe("plain text", () => {
  test("UTF-8 comes out as it stands, byte for byte", async () => {
    const { text, warnings, source } = await readReport(seedBytes, { name: "报告.txt" });
    expect(new TextEncoder().encode(text)).toEqual(new Uint8Array(seedBytes));
    expect(warnings).toEqual([]);
    expect(source).toEqual({
      type: "txt",
      encoding: "utf-8",
      sha256: "f74099ba97677ddea5d9e13dcb458d24e9f5c6e734e2c2ce10635cf81abc353e",
    });
  });

  test.each(["a\r\nb\n\nc\rd", "# 标题\n\n| 甲 | 乙 |\n", "\u3000\u3000各位代表：\n", "  预计\t增长4.3%  "])(
    "line ends and blanks of %j stay as they are",
    async (text) => {
      expect((await readReport(new TextEncoder().encode(text), { name: "a.md" })).text).toBe(text);
    },
  );

  test("a byte order mark is dropped and said", async () => {
    const { text, warnings } = await readReport(new TextEncoder().encode(`\uFEFF${seedText}`));
    expect(text).toBe(seedText);
    expect(warnings.map(({ code }) => code)).toEqual(["byte-order-mark-dropped"]);
  });

  test.each([
    ["utf-16le", false],
    ["utf-16be", false],
    ["utf-16le", true],
    ["utf-16be", true],
    ["gb18030", false],
    ["gbk", false],
    ["gb2312", false],
  ])("%s is detected, with a mark: %s", async (encoding, addBOM) => {
    const sample = encoding === "gbk" || encoding === "gb2312" ? seedText.replaceAll("\u00A0", " ") : seedText;
    const { text, source } = await readReport(iconv.encode(sample, encoding, { addBOM }), { name: "a.txt" });
    expect(text).toBe(sample);
    expect(source.encoding).toBe(encoding.startsWith("gb") ? "gb18030" : encoding);
  });

  test("Big5 is detected in traditional Chinese", async () => {
    const { text, source } = await readReport(iconv.encode(traditional, "big5"), { name: "a.txt" });
    expect(text).toBe(traditional);
    expect(source.encoding).toBe("big5");
  });

  test("GBK in traditional Chinese is not taken for Big5", async () => {
    const { text, source } = await readReport(iconv.encode(traditional, "gbk"));
    expect(text).toBe(traditional);
    expect(source.encoding).toBe("gb18030");
  });

  test("each longer paragraph of the seed alone is enough to tell its encoding", async () => {
    for (const paragraph of seedParagraphs.filter(({ length }) => length >= 20))
      for (const encoding of ["gb18030", "utf-16le", "utf-16be"])
        expect((await readReport(iconv.encode(paragraph, encoding))).text).toBe(paragraph);
  });

  test("a stated encoding overrides detection", async () => {
    const bytes = iconv.encode("增加", "big5");
    expect((await readReport(bytes, { encoding: "Big5" })).text).toBe("增加");
    const latin = await readReport(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), { encoding: "windows-1252" });
    expect(latin.text).toBe("café");
  });

  test("damaged UTF-8 is read all the same, with a warning that counts the places", async () => {
    const bytes = Uint8Array.from(seedBytes);
    bytes[1000] = 0xff;
    const { text, warnings, source } = await readReport(bytes);
    expect(source.encoding).toBe("utf-8");
    expect(text.slice(1000)).toBe(seedText.slice(seedText.length - text.slice(1000).length));
    expect(warnings.map(({ code }) => code)).toContain("undecodable-bytes");
  });

  test("a text cut inside a character keeps everything before it", async () => {
    const cut = await readReport(iconv.encode(seedText, "gb18030").subarray(0, 4001));
    expect(cut.source.encoding).toBe("gb18030");
    expect(seedText.startsWith(cut.text.slice(0, -1))).toBe(true);
  });

  test("any text of words and Chinese in UTF-8 comes out unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (text) => {
        fc.pre(text.trim() !== "" && !/[\p{Cc}\p{Cf}\u2E80-\u2FD5\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u.test(text));
        expect((await readReport(new TextEncoder().encode(text), { name: "a.txt" })).text).toBe(text);
      }),
      { seed: 20221227, numRuns: 300 },
    );
  });
});
