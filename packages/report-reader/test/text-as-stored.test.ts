import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { placesAt, readReport } from "../src/index.js";
import { writePdf } from "./pdf-writer.js";
import { seedText } from "./seed.js";
import { paragraph, wordDocument } from "./word-documents.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("characters that only look different are folded, their places kept", () => {
  const stored = "\u2F63产总值增\u00AD长4.\u200B3%，\u2ED3期向好\uF9E9。";
  const printed = "生产总值增长4.3%，长期向好里。";

  test.each<[what: string, bytes: () => Uint8Array | Promise<Uint8Array>, name: string]>([
    ["in html", () => utf8(`<p>${stored}</p>`), "a.html"],
    ["in docx", () => wordDocument([paragraph(stored)]), "a.docx"],
  ])("%s", async (_what, bytes, name) => {
    const { text, places } = await readReport(await bytes(), { name });
    expect(text.trim()).toBe(printed);
    const start = text.indexOf("4.3%");
    expect(placesAt(places, { start, end: start + 4 }).length).toBeGreaterThan(0);
  });

  test("but plain text keeps every offset: what nobody sees stays, and only lookalikes are replaced", async () => {
    const { text, places, warnings } = await readReport(utf8(stored), { name: "a.txt" });
    expect(warnings).toMatchObject([{ code: "characters-folded", data: { count: 3 } }]);
    expect(text).toBe("生产总值增\u00AD长4.\u200B3%，长期向好里。");
    const start = text.indexOf("3%");
    const [place] = placesAt(places, { start, end: start + 2 });
    expect(stored.slice((place?.sourceStart ?? 0) + start - (place?.start ?? 0)).startsWith("3%")).toBe(true);
  });

  test("a pdf as ever", async () => {
    const { text } = await readReport(writePdf([[{ text: "\u4E00期4.3%", x: 79, y: 100, size: 12 }]]));
    expect(text).toBe("一期4.3%\n");
  });
});

describe("bytes around a text", () => {
  test.each<[what: string, bytes: Uint8Array]>([
    ["two byte order marks", Uint8Array.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...utf8("增长4.3%。")])],
    ["NULs at the end", Uint8Array.from([...utf8("增长4.3%。"), ...new Uint8Array(300)])],
    ["NULs at the end of GB18030", Uint8Array.from([...iconv.encode("增长4.3%。", "gb18030"), 0])],
    ["both", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("增长4.3%。"), 0, 0, 0])],
  ])("%s do not show", async (_what, bytes) => {
    expect((await readReport(bytes, { name: "a.txt" })).text).toBe("增长4.3%。");
  });
});

describe("GB18030 that decodes without a fault is not taken for UTF-8", () => {
  test.each([
    ["seldom used characters alone", "薹隰邳鄞黟婺衢濮涪陂、郫邛崃珙筠阆"],
    ["characters of four bytes", "䶮䦃㛃"],
    ["behind a long head of ASCII", `${"# note\n".repeat(12_000)}预计全年生产总值增长4.3%。`],
  ])("%s", async (_what, text) => {
    const read = await readReport(iconv.encode(text, "gb18030"), { name: "a.txt" });
    expect(read.text).toBe(text);
    expect(read.source.encoding).toBe("gb18030");
  });
});

test("one line of several megabytes is read", async () => {
  const line = seedText.replaceAll(/\s/gu, "").repeat(60);
  const read = await readReport(utf8(line), { name: "a.txt" });
  expect(read.text).toBe(line);
  const page = await readReport(utf8(`<body><p>${line}</p></body>`), { name: "a.html" });
  expect(page.text).toBe(`${line}\n`);
});

test("damage is told with its paragraph and how much", async () => {
  const broken = iconv.decode(Buffer.from("预计全年生产总值增长4.3%左右。"), "gbk");
  const { warnings } = await readReport(utf8(`开头\n${broken}\n结尾\n`), { name: "a.txt" });
  expect(warnings).toMatchObject([{ code: "garbled-text", data: { kind: "utf-8-as-gbk", where: "第2段" } }]);
});
