import { strToU8, zipSync } from "fflate";
import iconv from "iconv-lite";
import type { DocumentType } from "../src/index.js";
import { governmentPages } from "./government-pages.js";
import { writeOfd } from "./ofd-writer.js";
import { breakLines, layOut, pagesOf, type Placed } from "./pdf-writer.js";
import { automaticallyNumbered, revised } from "./word-documents.js";

/** A file that holds the paragraphs of a report. */
export interface WrittenFile {
  readonly what: string;
  readonly name: string;
  readonly type: DocumentType;
  readonly bytes: (paragraphs: readonly string[]) => Uint8Array | Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
export const running = { header: "政府工作报告", footer: (page: number) => `— ${String(page)} —` };
const twice = (piece: Placed): Placed[] => [piece, { ...piece, x: piece.x + 0.4 }];
export const turned = (piece: Placed, page: number): Placed[] =>
  page % 5 === 0 ? [{ ...piece, x: piece.y - 50, y: 760 - piece.x, turn: 90 }] : [piece];

/** Text of an rtf: characters beyond ASCII as Unicode with a substitute. */
const rtfOf = (text: string): string =>
  Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return "{}\\".includes(character) ? `\\${character}` : character;
    return `\\u${String(code > 0x7fff ? code - 0x10000 : code)}?`;
  }).join("");

const quoted = (text: string, encoding: string): string =>
  Array.from(iconv.encode(text, encoding), (byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replace(/(?:=..){24}/gu, "$&=\r\n");

const sheet = (rows: readonly string[]): Uint8Array =>
  zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="报告" r:id="r0"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="r0" Target="worksheets/s0.xml"/></Relationships>',
    ),
    "xl/worksheets/s0.xml": strToU8(
      `<worksheet><sheetData>${rows
        .map(
          (text, index) =>
            `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" t="inlineStr"><is><t>${escape(text)}</t></is></c></row>`,
        )
        .join("")}</sheetData></worksheet>`,
    ),
  });

const word2003 = (paragraphs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>${paragraphs
    .map((text) => `<w:p><w:r><w:t>${escape(text)}</w:t></w:r></w:p>`)
    .join("")}</w:body></w:wordDocument>`;

/** Writers of every type but doc, which no library at hand writes. */
export const writtenFiles: readonly WrittenFile[] = [
  { what: "txt in UTF-8", name: "a.txt", type: "txt", bytes: (lines) => utf8(lines.join("\n")) },
  { what: "txt in GB18030", name: "a.txt", type: "txt", bytes: (lines) => iconv.encode(lines.join("\r\n"), "gb18030") },
  {
    what: "txt in UTF-16",
    name: "a.txt",
    type: "txt",
    bytes: (lines) => iconv.encode(lines.join("\n"), "utf-16le", { addBOM: true }),
  },
  {
    what: "txt of hard lines",
    name: "a.txt",
    type: "txt",
    bytes: (lines) => utf8(lines.map((line) => `\u3000\u3000${breakLines(line, 38).join("\n")}`).join("\n")),
  },
  { what: "md", name: "a.md", type: "md", bytes: (lines) => utf8(lines.join("\n\n")) },
  { what: "docx of automatic numbers", name: "a.docx", type: "docx", bytes: automaticallyNumbered },
  { what: "docx of tracked changes", name: "a.docx", type: "docx", bytes: revised },
  { what: "Word 2003 xml", name: "a.xml", type: "wordxml", bytes: (lines) => utf8(word2003(lines)) },
  { what: "pdf", name: "a.pdf", type: "pdf", bytes: (lines) => layOut(lines, running) },
  {
    what: "pdf of type drawn twice",
    name: "a.pdf",
    type: "pdf",
    bytes: (lines) => layOut(lines, { ...running, draw: twice }),
  },
  {
    what: "pdf of two distances of lines",
    name: "a.pdf",
    type: "pdf",
    bytes: (lines) => layOut(lines, { ...running, rows: 18, pitch: (page) => (page % 7 < 3 ? 1.5 : 2.1) }),
  },
  {
    what: "pdf with pages set across",
    name: "a.pdf",
    type: "pdf",
    bytes: (lines) => layOut(lines, { ...running, rows: 16, draw: turned }),
  },
  {
    what: "pdf in codes of GBK",
    name: "a.pdf",
    type: "pdf",
    bytes: (lines) => layOut(lines, { ...running, encoding: "GBK-EUC-H" }),
  },
  { what: "ofd", name: "a.ofd", type: "ofd", bytes: (lines) => writeOfd(pagesOf(lines, running)) },
  { what: "xlsx, a cell a paragraph", name: "a.xlsx", type: "xlsx", bytes: sheet },
  {
    what: "rtf",
    name: "a.rtf",
    type: "rtf",
    bytes: (lines) =>
      latin(
        `{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\n${lines.map((line) => `${rtfOf(line)}\\par`).join("\n")}}`,
      ),
  },
  {
    what: "mail with a saved page",
    name: "a.mht",
    type: "mail",
    bytes: (lines) =>
      latin(
        [
          "From: <Saved by Blink>",
          "Snapshot-Content-Location: http://example.org/",
          "MIME-Version: 1.0",
          'Content-Type: multipart/related; type="text/html"; boundary="--X"',
          "",
          "----X",
          "Content-Type: text/html; charset=utf-8",
          "Content-Transfer-Encoding: quoted-printable",
          "",
          quoted(lines.map((line) => `<p>${escape(line)}</p>`).join("\n"), "utf-8"),
          "----X--",
        ].join("\r\n"),
      ),
  },
  {
    what: "zip with the txt",
    name: "a.zip",
    type: "zip",
    bytes: (lines) => zipSync({ "报告/政府工作报告.txt": utf8(lines.join("\n")), "__MACOSX/._a.txt": utf8("x") }),
  },
  ...Object.entries(governmentPages).map(([what, page]): WrittenFile => ({
    what: `html: ${what}`,
    name: "a.html",
    type: "html",
    bytes: (lines) => utf8(page(lines)),
  })),
];
