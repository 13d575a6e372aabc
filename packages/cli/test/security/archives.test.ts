import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { zipOf } from "./zip-of.js";
import { useFolder } from "./hostile.js";

const zeros = (size: number): Buffer => Buffer.alloc(size, 0x20);
const xml = (body: string, doctype = ""): string => `<?xml version="1.0" encoding="UTF-8"?>${doctype}${body}`;
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CONTENT = xml(
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
);
const document = (text: string): string =>
  `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
const docx = (part: string | Buffer): Uint8Array =>
  zipOf({ "[Content_Types].xml": CONTENT, "word/document.xml": part });

/** Entities that would grow to 3 GB. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a0 "哈哈哈哈哈哈哈哈哈哈">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY a${String(index + 1)} "${`&a${String(index)};`.repeat(10)}">`,
).join("")}]>`;
const OUTSIDE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';

const SHEET = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${" ".repeat(10)}</sheetData></worksheet>`;
const BIG = deflateRawSync(zeros(300 * 1024 * 1024), { level: 1 });

const { run } = useFolder({
  "bomb.docx": docx(zeros(200 * 1024 * 1024)),
  "laughs.docx": docx(xml(document("&a9;"), LAUGHS)),
  "outside.docx": docx(xml(document("&e;报告"), OUTSIDE)),
  "laughs.html": `${LAUGHS}<html><body><p>&a9;</p></body></html>`,
  "bomb.xlsx": zipOf({ "[Content_Types].xml": CONTENT, "xl/worksheets/sheet1.xml": SHEET }, { "xl/big.xml": BIG }),
  "broken.xlsx": docx("x").slice(0, 200),
});

describe("what unpacks to more than a report could hold is refused in one line", () => {
  test.each([
    ["extract", "bomb.docx"],
    ["rank", "bomb.xlsx"],
    ["rank", "broken.xlsx"],
  ])("gwr %s %s", async (command, file) => {
    const before = process.memoryUsage().rss;
    const { code, stdout, stderr } = await run(command, file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
  });
});

describe("entities of XML neither grow nor read other files", () => {
  test.each(["laughs.docx", "outside.docx", "laughs.html"])("%s", async (file) => {
    const { code, stdout, stderr } = await run("parse", file, "--format", "json");
    expect(code).toBeLessThanOrEqual(2);
    expect(stdout.length + stderr.length).toBeLessThan(1_000_000);
    expect(stdout + stderr).not.toContain("root:");
  });
});
