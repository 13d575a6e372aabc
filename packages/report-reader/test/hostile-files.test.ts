import { strToU8, zipSync } from "fflate";
import process from "node:process";
import { expect, test } from "vitest";
import { ReadError, readReport } from "../src/index.js";
import { rawOfd } from "./ofd-writer.js";
import { writePdf, type Placed } from "./pdf-writer.js";

const MOST_SECONDS = 5;

function workbook(rows: string): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(
      `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`),
  });
}

const textObject =
  '<ofd:TextObject Boundary="0 0 100 6" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="g 3 5">全年增长</ofd:TextCode></ofd:TextObject>';

/** Small files that would make a careless reader work without end; some are read, some refused, none takes long. */
test.each<[what: string, name: string, bytes: () => Uint8Array]>([
  ["lists in lists", "a.html", () => strToU8(`<html>${"<ol><li>增".repeat(20_000)}`)],
  [
    "a row of cells that all span a thousand",
    "a.html",
    () => strToU8(`<table><tr>${"<td colspan=1000 rowspan=1000>增".repeat(8000)}`),
  ],
  ["divisions in divisions", "a.html", () => strToU8(`<html>${"<div><p>增".repeat(30_000)}`)],
  [
    "rows that state their last column alone",
    "a.xlsx",
    () =>
      workbook(
        Array.from(
          { length: 2000 },
          (_, row) => `<row r="${String(row + 1)}"><c r="XFD${String(row + 1)}"><v>4</v></c></row>`,
        ).join(""),
      ),
  ],
  ["a page of an ofd shown two thousand times", "a.ofd", () => samePage(textObject.repeat(300), 1900)],
  [
    "as many pieces as fit",
    "a.pdf",
    () => writePdf([Array.from({ length: 220_000 }, (_, at) => ({ text: "增", x: at % 500, y: at % 800, size: 9 }))]),
  ],
  [
    "pages of numbered items in two columns",
    "a.pdf",
    () =>
      pagesOfItems(50_000, 100, (at) => ({
        text: `（${String(at + 1)}）增长${String(at % 97)}`,
        ...inColumns(at, 2, 260),
      })),
  ],
  [
    "pages of single characters",
    "a.pdf",
    () => pagesOfItems(85_000, 2000, (at) => ({ text: "项", ...inColumns(at, 40, 13) })),
  ],
])("%s", { timeout: 120_000 }, async (_what, name, bytes) => {
  const file = bytes();
  const before = process.cpuUsage();
  const outcome = await readReport(file, { name }).catch((cause: unknown) => cause);
  const { user, system } = process.cpuUsage(before);
  expect(outcome instanceof ReadError || typeof (outcome as { text?: unknown }).text === "string").toBe(true);
  // Twice as long where tests run side by side.
  expect((user + system) / 1e6).toBeLessThan(2 * MOST_SECONDS);
});

/** An ofd whose pages all name the same part. */
function samePage(content: string, times: number): Uint8Array {
  return rawOfd(
    Array.from({ length: times }, (_, index) => (index === 0 ? content : "")),
    { samePart: true },
  );
}

type Item = Omit<Placed, "size">;

const inColumns = (at: number, columns: number, width: number): Pick<Item, "x" | "y"> => ({
  x: 40 + (at % columns) * width,
  y: 40 + 15 * Math.floor(at / columns),
});

/** A pdf of so many short pieces, packed to a megabyte and less. */
function pagesOfItems(count: number, onPage: number, item: (at: number) => Item): Uint8Array {
  const pages = Array.from({ length: count / onPage }, () =>
    Array.from({ length: onPage }, (_, at) => ({ ...item(at), size: 9 })),
  );
  const bytes = writePdf(pages, { packed: true });
  expect(bytes.length).toBeLessThan(1_100_000);
  return bytes;
}
