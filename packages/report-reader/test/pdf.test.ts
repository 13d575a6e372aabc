import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ReadError, readReport } from "../src/index.js";
import { layOut, writePdf, type Placed } from "./pdf-writer.js";
import { paragraphsOf, seedParagraphs } from "./seed.js";

const printed = seedParagraphs.map((paragraph) => paragraph.replaceAll("\u00A0", " "));
/** The letter-spaced title apart, whose blanks are set and not stored. */
const body = printed.slice(1);
const paragraphsIn = async (bytes: Uint8Array): Promise<string[]> =>
  paragraphsOf((await readReport(bytes, { name: "a.pdf" })).text);
const lines = (...texts: string[]): Placed[] =>
  texts.map((text, row) => ({ text, x: 79, y: 100 + row * 28, size: 16 }));

describe("the paragraphs of the seed come back from a pdf of hard lines", () => {
  test("without running lines and page numbers, every figure whole", async () => {
    const bytes = layOut(body, {
      header: "聊城市人民政府工作报告",
      footer: (page) => `— ${page} —`,
      title: "政府工作报告",
    });
    const { text, title, warnings, source } = await readReport(bytes);
    expect(paragraphsOf(text)).toEqual(body);
    expect({ title, warnings, type: source.type }).toEqual({ title: "政府工作报告", warnings: [], type: "pdf" });
  });

  test.each([
    ["bare page numbers", { footer: String }],
    ["page numbers that start late and count to a total", { footer: (page: number) => `第 ${page + 4} 页 共 60 页` }],
    ["narrow lines and small type", { columns: 40, rows: 34, size: 11 }],
    ["text stored in GBK", { encoding: "GBK-EUC-H" as const }],
  ])("with %s", async (_what, options) => {
    expect(await paragraphsIn(layOut(body.slice(4, 60), options))).toEqual(body.slice(4, 60));
  });

  test("from a print by a browser, where characters are stored as the radicals they look like", async () => {
    const fixture = readFileSync(new URL("fixtures/browser-print.pdf", import.meta.url));
    expect(await paragraphsIn(fixture)).toEqual([...printed.slice(0, 8), ...printed.slice(84, 104)]);
  });
});

describe("a pdf reads as it is printed", () => {
  test("two columns are read one after the other", async () => {
    const left = ["左栏第一行文字正好写满一整栏", "左栏第二行文字正好写满一整栏"];
    const right = ["右栏第一行文字正好写满一整栏", "右栏第二行文字正好写满一整栏"];
    const page = Array.from({ length: 12 }, (_, row) => [
      { text: left[row % 2]!, x: 60, y: 100 + row * 24, size: 14 },
      { text: right[row % 2]!, x: 310, y: 100 + row * 24, size: 14 },
    ]).flat();
    const [only, ...more] = await paragraphsIn(writePdf([page]));
    expect(more).toEqual([]);
    expect(only).toBe(left.join("").repeat(6) + right.join("").repeat(6));
  });

  test("the rows of a table stay lines, cells parted by tabs", async () => {
    const row = (y: number, ...cells: string[]): Placed[] =>
      cells.map((text, column) => ({ text, x: 80 + column * 150, y, size: 12 }));
    expect(
      await paragraphsIn(
        writePdf([[...row(100, "指标", "2022年", "增长"), ...row(120, "生产总值", "2800亿元", "4.3%")]]),
      ),
    ).toEqual(["指标\t2022年\t增长", "生产总值\t2800亿元\t4.3%"]);
  });

  test("a small raised number is the mark of a note and never part of the figure before it", async () => {
    const page = [
      { text: "增长4.3%", x: 79, y: 100, size: 16 },
      { text: "1", x: 79 + 4 * 16, y: 94, size: 9 },
      { text: "，其中", x: 79 + 4 * 16 + 5, y: 100, size: 16 },
    ];
    expect(await paragraphsIn(writePdf([page]))).toEqual(["增长4.3%[1]，其中"]);
  });

  test("blanks that were set between characters stay in a heading", async () => {
    const page = [
      { text: "聊城市市长", x: 200, y: 100, size: 16 },
      { text: "张百顺", x: 200 + 5 * 16 + 12, y: 100, size: 16 },
    ];
    expect(await paragraphsIn(writePdf([page]))).toEqual(["聊城市市长 张百顺"]);
  });

  test("text set across a page that is turned is turned back", async () => {
    expect(await paragraphsIn(writePdf([lines("增长4.3%", "投资5%")], { rotate: 90 }))).toEqual(["增长4.3%", "投资5%"]);
  });

  test("pages that are pictures are named, blank ones are not", async () => {
    const pages = [lines("增长4.3%"), [], lines("增长5%"), [], []];
    const { text, warnings } = await readReport(writePdf(pages, { pictures: [3] }));
    expect(paragraphsOf(text)).toEqual(["增长4.3%", "增长5%"]);
    expect(warnings).toMatchObject([{ code: "pages-without-text", data: { pages: "4、5" } }]);
    expect((await readReport(writePdf(pages))).warnings).toEqual([]);
  });
});

test("the character maps of fonts come from the caller where he gives them", async () => {
  const asked: string[] = [];
  const readCmap = async (filename: string): Promise<Uint8Array> => {
    asked.push(filename);
    return new Uint8Array(readFileSync(new URL(`../cmaps/${filename}`, import.meta.url)));
  };
  const { text } = await readReport(writePdf([lines("增长4.3%")], { encoding: "GBK-EUC-H" }), { readCmap });
  expect(text).toBe("增长4.3%\n");
  expect(asked).toContain("GBK-EUC-H.bcmap");
});

describe("a pdf that cannot be read is refused with a reason", () => {
  test.each([
    ["scanned-pdf", writePdf([[], [], []])],
    ["encrypted", writePdf([lines("增长4.3%")], { locked: true })],
    ["damaged", Uint8Array.from("%PDF-1.7\nnothing more", (character) => character.charCodeAt(0))],
  ])("%s", async (code, bytes) => {
    await expect(readReport(bytes)).rejects.toMatchObject({ code });
  });

  test("a short text that repeats on every page is read, as there is no other", async () => {
    const pages = [1, 2, 3].map((page) => [{ text: `任务清单 第${page}页`, x: 80, y: 60, size: 12 }]);
    expect((await readReport(writePdf(pages))).text).toContain("任务清单");
  });

  test("a scan whose pages bear nothing but their numbers", async () => {
    const pages = [1, 2, 3, 4].map((page) => [{ text: `- ${page} -`, x: 280, y: 800, size: 10 }]);
    await expect(readReport(writePdf(pages))).rejects.toMatchObject({ code: "scanned-pdf" });
  });

  test("more pages than allowed", async () => {
    await expect(readReport(writePdf([lines("甲"), lines("乙")]), { limits: { maxPages: 1 } })).rejects.toMatchObject({
      code: "too-many-pages",
      data: { pages: 2, limit: 1 },
    });
  });

  test("truncations are read or refused, never anything else", async () => {
    const whole = writePdf([lines("增长4.3%"), lines("增长5%")]);
    for (let length = 5; length < whole.length; length += 97)
      await readReport(whole.subarray(0, length), { name: "a.pdf" }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ReadError);
      });
  });

  test("the caller's bytes stay as they were", async () => {
    const bytes = writePdf([lines("增长4.3%")]);
    const before = Uint8Array.from(bytes);
    await readReport(bytes);
    expect(bytes).toEqual(before);
  });
});

describe("fonts of Japanese and Korean collections", () => {
  const text = "全年收入增長4.3%，支出增長3%。";

  test.each(["UniJIS-UCS2-H", "UniJIS-UTF16-H", "90ms-RKSJ-H", "UniKS-UCS2-H", "KSCms-UHC-H"] as const)(
    "text stored by %s is read",
    async (encoding) => {
      const bytes = writePdf([[{ text, x: 79, y: 100, size: 12 }]], { encoding });
      expect((await readReport(bytes)).text).toBe(`${text}\n`);
    },
  );

  test.each(["Identity", "UCS"])(
    "codes that lead to glyphs of the collection %s are told of, also beside text in other fonts",
    async (ordering) => {
      const lost = { text, x: 79, y: 140, size: 12 };
      const read = { text: "12 km of roads were built", x: 79, y: 100, size: 12, latin: true } as const;
      const options = { encoding: "90ms-RKSJ-H", ordering } as const;
      const mixed = await readReport(writePdf([[read, lost]], options));
      expect(mixed.warnings).toMatchObject([{ code: "font-unread", data: { map: `Adobe-${ordering}-UCS2` } }]);
      expect(mixed.warnings[0]?.message).toMatch(/^有文字用的字体/u);
      await expect(readReport(writePdf([[lost]], options))).rejects.toMatchObject({ code: "font-unread" });
    },
  );

  test("a map that is not at hand is named with its page, never passed over or called a scan", async () => {
    const bytes = writePdf([[{ text, x: 79, y: 100, size: 12 }]], { encoding: "UniJISX0213-UTF32-H" });
    await expect(readReport(bytes)).rejects.toMatchObject({
      code: "font-unread",
      data: { map: "UniJISX0213-UTF32-H", page: 1 },
    });
  });
});
