import { extractIndicators, flattenIndicator } from "@liaocheng/indicator-extractor";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { governmentPages } from "./government-pages.js";
import { writeOfd } from "./ofd-writer.js";
import { layOut, pagesOf, writePdf, type Placed } from "./pdf-writer.js";
import { seedBytes, seedParagraphs, seedText } from "./seed.js";
import { automaticallyNumbered, revised } from "./word-documents.js";

/** What an indicator says, its place apart: places differ from file to file. */
function factsOf(text: string): unknown[] {
  return extractIndicators(text).indicators.map((indicator) => {
    return { ...flattenIndicator(indicator), start: undefined, end: undefined };
  });
}

const expected = factsOf(seedText);
const running = { header: "政府工作报告", footer: (page: number) => `— ${String(page)} —` };
const twice = (piece: Placed): Placed[] => [piece, { ...piece, x: piece.x + 0.4 }];
const turned = (piece: Placed, page: number): Placed[] =>
  page % 5 === 0 ? [{ ...piece, x: piece.y - 50, y: 760 - piece.x, turn: 90 }] : [piece];
/** The annexes on pages across, whose lines are half as long again. */
const annexesAcross = (): Uint8Array => {
  const annexes = seedParagraphs.findIndex((line) => line.startsWith("附件"));
  const across = { ...running, columns: 42, rows: 16, draw: (piece: Placed) => turned(piece, 0) };
  return writePdf([
    ...pagesOf(seedParagraphs.slice(0, annexes), running),
    ...pagesOf(seedParagraphs.slice(annexes), across),
  ]);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** No format loses an indicator of the seed; a docx is given typed ordinals as automatic ones, a pdf breaks every line. */
const files: readonly (readonly [what: string, bytes: () => Uint8Array | Promise<Uint8Array>])[] = [
  ["txt in UTF-8", () => seedBytes],
  ["txt in GB18030", () => iconv.encode(seedText, "gb18030")],
  ["txt in UTF-16", () => iconv.encode(seedText, "utf-16le", { addBOM: true })],
  ["docx", () => automaticallyNumbered(seedParagraphs)],
  ["docx with tracked changes", () => revised(seedParagraphs)],
  ["pdf", () => layOut(seedParagraphs, running)],
  ["pdf of type drawn twice", () => layOut(seedParagraphs, { ...running, draw: twice })],
  [
    "pdf of two distances of lines",
    () => layOut(seedParagraphs, { ...running, rows: 18, pitch: (page) => (page % 7 < 3 ? 1.5 : 2.1) }),
  ],
  ["ofd", () => writeOfd(pagesOf(seedParagraphs, running))],
  [
    "a zip with the txt",
    () =>
      zipSync({
        "报告/政府工作报告.txt": seedBytes,
        "__MACOSX/._a.txt": utf8("x"),
      }),
  ],
  ["pdf with annexes across, of longer lines", annexesAcross],
  ["pdf with pages set across", () => layOut(seedParagraphs, { ...running, rows: 16, draw: turned })],
  ...Object.entries(governmentPages).map(
    ([what, page]) => [`html: ${what}`, () => utf8(page(seedParagraphs))] as const,
  ),
];

describe("the indicators of the seed are the same from every kind of file", () => {
  test("there are some", () => {
    expect(expected.length).toBeGreaterThan(200);
  });

  test.each(files)("%s", async (_what, bytes) => {
    expect(factsOf((await readReport(await bytes())).text)).toEqual(expected);
  });
});

test("two columns are read one after the other, also where the first begins with short lines", async () => {
  const body = seedParagraphs.slice(
    0,
    seedParagraphs.findIndex((line) => line.startsWith("附件")),
  );
  const head = [
    "政府工作报告",
    "（2022年）",
    "市人民政府",
    "市长讲话",
    "来源：政府网",
    "时间：一月",
    "打印",
    "收藏",
    "字号",
    "各位代表：",
  ];
  const pages = pagesOf([...head, ...body], { columns: 16, rows: 32, size: 12 });
  const sheets = Array.from({ length: Math.ceil(pages.length / 2) }, (_, index) => [
    ...(pages[2 * index] ?? []).map((piece) => ({ ...piece, x: piece.x - 20 })),
    ...(pages[2 * index + 1] ?? []).map((piece) => ({ ...piece, x: piece.x + 220 })),
  ]);
  const { text } = await readReport(writePdf(sheets));
  expect(factsOf(text)).toEqual(factsOf([...head, ...body].join("\n")));
});
