import { zlibSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { placesAt, readReport } from "../src/index.js";
import { layOut, writePdf, type Placed } from "./pdf-writer.js";
import { paragraphsOf, seedParagraphs } from "./seed.js";

const body = seedParagraphs.slice(4, 60).map((paragraph) => paragraph.replaceAll("\u00A0", " "));
const read = async (bytes: Uint8Array) => {
  const result = await readReport(bytes, { name: "a.pdf" });
  expect(result.account?.unread).toBe(0);
  return { ...result, paragraphs: paragraphsOf(result.text) };
};
const bold = (piece: Placed): Placed[] => [piece, { ...piece, x: piece.x + piece.size * 0.03 }];
const oneByOne = (piece: Placed): Placed[] =>
  Array.from(piece.text, (text, index) => ({ ...piece, text, x: piece.x + index * piece.size }));

describe("the paragraphs of the seed come back", () => {
  test.each<[what: string, options: Parameters<typeof layOut>[1]]>([
    ["where the type is made bold by drawing it twice", { draw: bold }],
    ["three times", { draw: (piece) => [...bold(piece), piece] }],
    ["where pages differ in the distance of lines", { rows: 18, pitch: (page) => (page < 2 ? 1.5 : 2.1) }],
    ["where a page is set tighter than the rest", { pitch: (page) => (page === 1 ? 1.25 : 1.75) }],
    [
      "under a level watermark",
      {
        draw: (piece) =>
          [{ text: "内部资料", x: 150, y: 400, size: 60 }, piece].slice(piece.y > 104 && piece.y < 106 ? 0 : 1),
      },
    ],
    ["under one set aslant", { draw: (piece) => [{ text: "征求意见稿", x: 150, y: 600, size: 60, turn: 45 }, piece] }],
  ])("%s", async (_what, options) => {
    const { paragraphs, warnings } = await read(layOut(body, options));
    expect(paragraphs).toEqual(body);
    expect(warnings).toEqual([]);
  });

  test("where pages are set across and turned", async () => {
    const across = (degrees: number) => (piece: Placed, page: number) =>
      page % 2 === 0
        ? [piece]
        : degrees === 90
          ? [{ ...piece, x: piece.y - 50, y: 760 - piece.x, turn: 90 }]
          : [{ ...piece, x: 620 - piece.y, y: piece.x, turn: 270 }];
    for (const degrees of [90, 270]) {
      const { paragraphs } = await read(layOut(body, { draw: across(degrees), rows: 16 }));
      expect(paragraphs.join("")).toBe(body.join(""));
    }
  });
});

test("a heading drawn again character by character is read once", async () => {
  const title: Placed = { text: "二〇二三年主要目标", x: 100, y: 100, size: 16 };
  const { paragraphs, account } = await read(writePdf([[title, ...oneByOne({ ...title, x: 100.4 })]]));
  expect(paragraphs).toEqual(["二〇二三年主要目标"]);
  expect(account?.duplicate).toBe(9);
});

test("figures that repeat a digit are not taken for type drawn twice", async () => {
  const figures = ["增长5.5%，投资5128亿元、1111个、22万人", "增长5.5%，投资5128亿元、1111个、22万人"];
  const page = figures.flatMap((text, row) => oneByOne({ text, x: 60, y: 100 + 24 * row, size: 14 }));
  expect((await read(writePdf([page]))).paragraphs.join("").replaceAll(" ", "")).toBe(figures.join(""));
});

test("annexes in smaller type and of other margins keep their own measure", async () => {
  const annex = seedParagraphs.slice(84, 100).map((paragraph) => paragraph.replaceAll("\u00A0", " "));
  const lines = (texts: readonly string[], columns: number, size: number, x: number): Placed[] =>
    texts
      .flatMap((text) =>
        (`\u3000\u3000${text}`.match(new RegExp(`.{1,${String(columns)}}`, "gu")) ?? []).map((line) => line),
      )
      .map((text, row) => ({
        text: text.trimStart(),
        x: x + (text.startsWith("\u3000\u3000") ? 2 * size : 0),
        y: 90 + row * size * 1.6,
        size,
      }));
  const isProse = (text: string): boolean => text.length > 60 && text.length < 260 && !/[\x21-\x7e]/u.test(text);
  const longer = annex.filter(isProse).slice(0, 4);
  const main = body.filter(isProse).slice(0, 4);
  const { paragraphs } = await read(
    writePdf([lines(main, 28, 16, 79), lines(longer, 36, 9, 140), lines(longer, 36, 9, 140)]),
  );
  expect(paragraphs).toEqual([...main, ...longer, ...longer]);
});

test("two columns whose lines do not stand on one height are read one after the other", async () => {
  const left = Array.from({ length: 14 }, (_, row) => ({
    text: "左栏文字正好写满一整栏的宽度",
    x: 60,
    y: 100 + row * 24,
    size: 14,
  }));
  const right = Array.from({ length: 14 }, (_, row) => ({
    text: "右栏文字正好写满一整栏的宽度",
    x: 310,
    y: 111 + row * 24,
    size: 14,
  }));
  const mixed = left.flatMap((piece, row) => [piece, right[row]!]);
  expect((await read(writePdf([mixed]))).paragraphs).toEqual([
    "左栏文字正好写满一整栏的宽度".repeat(14) + "右栏文字正好写满一整栏的宽度".repeat(14),
  ]);
});

test("columns of upright characters are read from right to left", async () => {
  const columns = ["全市生产总值增长百分之六", "一般公共预算收入增长百分之七"];
  const page = columns.map((text, index) => ({ text, x: 500 - index * 30, y: 80, size: 16 }));
  expect((await read(writePdf([page], { encoding: "UniGB-UCS2-V" }))).paragraphs.join("")).toBe(columns.join(""));
});

test("a turned cell at the side of a table is read by itself", async () => {
  const rows = [
    ["生产总值", "5.2%"],
    ["财政收入", "6.1%"],
  ].flatMap(([label, figure], row) => [
    { text: label!, x: 150, y: 100 + 24 * row, size: 12 },
    { text: figure!, x: 320, y: 100 + 24 * row, size: 12 },
  ]);
  const { paragraphs } = await read(writePdf([[...rows, { text: "主要指标", x: 120, y: 130, size: 12, turn: 90 }]]));
  expect(paragraphs).toEqual(["生产总值\t5.2%", "财政收入\t6.1%", "主要指标"]);
});

test("every stretch of text knows its page and its box", async () => {
  const { text, places } = await read(
    writePdf([
      [{ text: "预计增长4.3%", x: 100, y: 100, size: 10 }],
      [{ text: "力争增长5.5%以上", x: 100, y: 200, size: 10 }],
    ]),
  );
  const start = text.indexOf("5.5%");
  const [place, ...more] = placesAt(places, { start, end: start + 4 });
  expect(more).toEqual([]);
  expect(place).toMatchObject({ page: 2 });
  expect(place?.box?.[0]).toBeGreaterThanOrEqual(100);
  expect(place?.box?.[1]).toBeCloseTo(190, 0);
});

describe("what is damaged is told with its page", () => {
  test("a font whose characters are mapped to others", async () => {
    const wrong = body
      .find((text) => text.length > 120)!
      .replace(/\p{Script=Han}/gu, (character) => {
        const code = (character.codePointAt(0) ?? 0) * 37;
        return iconv.decode(Buffer.from([0xd8 + (code % 30), 0xa1 + (code % 94)]), "gbk");
      });
    const { warnings } = await read(layOut([...body.slice(0, 30), ...Array.from({ length: 6 }, () => wrong)]));
    expect(warnings.map(({ code }) => code)).toContain("garbled-text");
    expect(warnings.find(({ code }) => code === "garbled-text")?.message).toMatch(/^第\d+页/u);
  });
});

describe("a pdf that unpacks to more than any report is refused", () => {
  const stream = (content: Uint8Array, filters: string): Uint8Array => {
    const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${String(content.length)} /Filter ${filters} >>\nstream\n`;
    const end = "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";
    const bytes = (text: string): number[] => Array.from(text, (character) => character.charCodeAt(0));
    return new Uint8Array([...bytes(head), ...content, ...bytes(end)]);
  };

  test.each<[what: string, bytes: () => Uint8Array]>([
    ["in one stream", () => stream(zlibSync(new Uint8Array(40 * 1024 * 1024)), "/FlateDecode")],
    ["packed twice", () => stream(zlibSync(zlibSync(new Uint8Array(40 * 1024 * 1024))), "[/FlateDecode /FlateDecode]")],
  ])("%s", async (_what, bytes) => {
    await expect(readReport(bytes())).rejects.toMatchObject({ code: "too-complex" });
  });

  test("in pieces of text, in characters and in time", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      text: "增",
      x: 10 + (index % 30) * 18,
      y: 50 + index,
      size: 8,
    }));
    for (const limits of [{ maxTextPieces: 50 }, { maxTextCharacters: 100 }, { maxSeconds: 0.0001 }])
      await expect(readReport(writePdf([many, many]), { limits })).rejects.toMatchObject({ code: "too-complex" });
  });
});
