import { flattenIndicator } from "@liaocheng/indicator-extractor";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.js";
import { running, turned, writtenFiles } from "./file-of-type.js";
import { pagesOf, writePdf, type Placed } from "./pdf-writer.js";
import { extractedOnce, readOnce } from "./read-once.js";
import { seedParagraphs, seedText } from "./seed.js";

/** What an indicator says, its place apart: places differ from file to file. */
function factsOf(text: string): unknown[] {
  return extractedOnce(text).indicators.map((indicator) => {
    return { ...flattenIndicator(indicator), start: undefined, end: undefined };
  });
}

const expected = factsOf(seedText);
/** The annexes on pages across, whose lines are half as long again. */
const annexesAcross = (): Uint8Array => {
  const annexes = seedParagraphs.findIndex((line) => line.startsWith("附件"));
  const across = { ...running, columns: 42, rows: 16, draw: (piece: Placed) => turned(piece, 0) };
  return writePdf([
    ...pagesOf(seedParagraphs.slice(0, annexes), running),
    ...pagesOf(seedParagraphs.slice(annexes), across),
  ]);
};
describe("the indicators of the seed are the same from every kind of file", () => {
  test("there are some", () => {
    expect(expected.length).toBeGreaterThan(200);
  });

  test.each(writtenFiles)("$what", async (file) => {
    expect(factsOf((await readOnce(file, seedParagraphs)).text)).toEqual(expected);
  });

  test("pdf with annexes across, of longer lines", async () => {
    expect(factsOf((await readReport(annexesAcross())).text)).toEqual(expected);
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
