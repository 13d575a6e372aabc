import { flattenIndicator } from "@liaocheng/indicator-extractor";
import { describe, expect, test } from "vitest";
import { placesAt, readReport } from "../src/index.js";
import { layOut } from "./pdf-writer.js";
import { extractedOnce } from "./read-once.js";
import { seedParagraphs } from "./seed.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readReport(utf8(text), { name: "a.txt" });

type Wrap = (paragraph: string, width: number) => string[];

const anywhere: Wrap = (paragraph, width) => paragraph.match(new RegExp(`.{1,${String(width)}}`, "gu")) ?? [];

/** Closing marks go down with the character before them, figures stay whole. */
const byRule: Wrap = (paragraph, width) => {
  const units = paragraph.match(/(?:[\d.]+%?|.)[，。、；：！？）》”]*/gu) ?? [];
  const lines = [""];
  for (const unit of units) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + unit.length > width) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines;
};

const byColumns: Wrap = (paragraph, width) => {
  const lines = [""];
  let columns = 0;
  for (const character of paragraph) {
    const own = character < "\u2000" ? 1 : 2;
    if (columns + own > 2 * width) {
      lines.push("");
      columns = 0;
    }
    lines[lines.length - 1] += character;
    columns += own;
  }
  return lines;
};

const layouts: readonly [name: string, indent: string, between: string][] = [
  ["nothing between paragraphs", "", "\n"],
  ["indents", "\u3000\u3000", "\n"],
  ["indents of four blanks", "    ", "\n"],
  ["blank lines", "", "\n\n"],
  ["both", "\u3000\u3000", "\n\n"],
];

/** All that is told of each indicator but where it stands. */
const facts = (text: string): unknown[] =>
  extractedOnce(text).indicators.map((indicator) => ({
    ...flattenIndicator(indicator),
    start: undefined,
    end: undefined,
  }));

describe.each([
  ["anywhere", anywhere],
  ["by the rules of typesetting", byRule],
  ["by columns", byColumns],
])("the seed wrapped %s", (_how, wrap) => {
  test.each(
    layouts.flatMap(([name, indent, between]) => [20, 32, 40].map((width) => ({ name, indent, between, width }))),
  )("at $width with $name gives the facts of the whole paragraphs", async ({ indent, between, width }) => {
    const wrapped = seedParagraphs.map((line) => wrap(indent + line, width).join("\n")).join(between);
    const { text, warnings } = await read(wrapped);
    expect(warnings.map(({ code }) => code)).toEqual(["lines-joined"]);
    const whole = seedParagraphs.map((line) => indent + line).join(between);
    if (indent + between !== "\n") expect(text).toBe(whole);
    expect(facts(text)).toEqual(facts(whole));
  });
});

const prose = seedParagraphs.filter((line) => line.length > 120).slice(0, 8);

test("a blank line behind every line parts nothing", async () => {
  const lines = prose.flatMap((line) => anywhere(`\u3000\u3000${line}`, 30));
  expect((await read(lines.join("\r\n\r\n"))).text.split("\r\n\r\n")).toEqual(
    prose.map((line) => `\u3000\u3000${line}`),
  );
});

test("a margin before every line is taken out where lines are joined", async () => {
  const lines = prose.flatMap((line) => anywhere(`\u3000\u3000${line}`, 30)).map((line) => `    ${line}`);
  expect((await read(lines.join("\n"))).text.split("\n")).toEqual(prose.map((line) => `    \u3000\u3000${line}`));
});

test("a blank goes between words that stood on two lines, none beside a figure", async () => {
  const words = "Growth was strong。全年增长了4.3%。".repeat(30);
  const lines = byRule(words.replaceAll(" ", "\u0001"), 30).map((line) => line.replaceAll("\u0001", " ").trim());
  expect((await read(lines.join("\n"))).text.replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
});

test("figures over two lines have both places in the file", async () => {
  const lines = prose.flatMap((line) => anywhere(line, 30)).join("\n");
  const { text, places } = await read(lines);
  const end = lines.indexOf("\n");
  expect(placesAt(places, { start: end - 1, end: end + 1 })).toMatchObject([
    { sourceEnd: end },
    { sourceStart: end + 1 },
  ]);
  expect(text).toBe(prose.join("\n"));
});

test("a program that writes the file again keeps its lines, and is told of them", async () => {
  const lines = prose.flatMap((line) => anywhere(line, 28)).join("\n");
  const { text, warnings } = await readReport(utf8(lines), { name: "a.txt", keepLines: true });
  expect([text, warnings.map(({ code }) => code)]).toEqual([lines, ["cut-lines"]]);
});

test("hard lines of a pdf are joined without a word", async () => {
  expect((await readReport(layOut(seedParagraphs.slice(4, 40)))).warnings).toEqual([]);
});

test.each([
  ["the seed as published", seedParagraphs.join("\n")],
  ["items without an end mark", Array.from({ length: 40 }, () => "新建改造某某街道至某某街道的道路项目").join("\n")],
  ["slogans", Array.from({ length: 30 }, () => "坚持稳中求进总基调，推动高质量发展取得新成效。").join("\n")],
  ["rows of a table", Array.from({ length: 40 }, () => "某某市某某县某某镇某某村\t12\t某某单位。某某").join("\n")],
  ["verse", Array.from({ length: 20 }, () => "白日依山尽，黄河入海流。\n欲穷千里目，更上一层楼。").join("\n")],
  [
    "three lines",
    anywhere(prose[0] ?? "", 40)
      .slice(0, 3)
      .join("\n"),
  ],
])("%s stays as it is", async (_what, text) => {
  expect((await read(text)).text).toBe(text);
});

test("a text longer than any report keeps its lines, and is told of them", async () => {
  const lines = prose.flatMap((line) => anywhere(line, 28)).join("\n");
  const text = `${lines}\n`.repeat(Math.ceil(4_000_000 / lines.length));
  const read = await readReport(utf8(text), { name: "a.txt" });
  expect(read.text.length).toBe(text.length);
  expect(read.warnings.map(({ code }) => code)).toEqual(["cut-lines"]);
});
