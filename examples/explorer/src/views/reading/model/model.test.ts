import { parseReport } from "@liaocheng/report-parser";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { describe, expect, test } from "vitest";
import sample from "../../../../../../seeds/liaocheng-2022.txt?raw";
import { blocksOf } from "./blocks.js";
import { createSearch } from "./find-text.js";
import { partMarks, type Mark } from "./marks.js";
import { outlineOf } from "./outline.js";
import { piecesOf, type Overlay } from "./pieces.js";
import { step } from "./step.js";

const { report } = parseReport(sample);
const printed = (text: string): string => text.replaceAll(/\s/gu, "");

describe("blocks", () => {
  test("hold everything that is printed, once and in order", () => {
    const blocks = blocksOf(report, sample);
    const leaves = blocks.flatMap((block) => block.leaves);
    expect(printed(leaves.map(({ start, end }) => sample.slice(start, end)).join(""))).toBe(printed(sample));
  });

  test("are the printed paragraphs: none holds a line break, and a run-in heading stands with its paragraph", () => {
    const blocks = blocksOf(report, sample);
    expect(blocks.filter(({ start, end }) => sample.slice(start, end).includes("\n"))).toEqual([]);
    const block = blocks.find(({ start }) => sample.startsWith("（一）综合实力", start));
    expect(block?.leaves.slice(0, 2).map(({ kind }) => kind)).toEqual(["heading", "sentence"]);
  });

  test("of a text that is wrapped hard keep a paragraph together", () => {
    const text = "政府工作报告\n一、工作回顾\n粮食总产超过\n113亿斤，实现\n二十连丰。\n";
    const blocks = blocksOf(parseReport(text).report, text);
    expect(blocks.at(-1)?.kind).toBe("paragraph");
    expect(text.slice(blocks.at(-1)?.start, blocks.at(-1)?.end)).toContain("二十连丰");
  });
});

test("the outline has parts with roles, their sections, and annexes, each with the place of its heading", () => {
  const outline = outlineOf(report);
  expect(outline.filter(({ depth }) => depth === 1).map(({ role, annex }) => role ?? annex)).toEqual([
    "review",
    "targets",
    "tasks",
    "self-government",
    "livelihood-projects",
    "policies",
    "action-plans",
    "glossary",
  ]);
  for (const { heading, place } of outline)
    expect(printed(sample.slice(place.start, place.end))).toContain(printed(heading));
});

describe("marks and pieces", () => {
  const mark = (kind: Mark["kind"], start: number, end: number): Mark => ({ kind, start, end, index: 0 });

  test("marks side by side are buttons; what overlaps a figure lies beneath", () => {
    const marks = [mark("term", 0, 6), mark("fact", 4, 8), mark("unread", 8, 9), mark("unread", 20, 22)];
    expect(partMarks(marks)).toEqual({ buttons: [marks[1], marks[2], marks[3]], beneath: [marks[0]] });
  });

  test("pieces are the leaf again, cut where something changes", () => {
    const overlays: Overlay[] = [
      { kind: "hit", start: 3, end: 6 },
      { kind: "finding", start: 5, end: 30 },
    ];
    const pieces = piecesOf({ kind: "sentence", start: 0, end: 12 }, [mark("fact", 4, 8)], overlays);
    const runs = pieces.flatMap((piece) => piece.runs);
    expect(pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 8],
      [8, 12],
    ]);
    expect(runs.map(({ start, end, overlays: over }) => [start, end, over.join("+")])).toEqual([
      [0, 3, ""],
      [3, 4, "hit"],
      [4, 5, "hit"],
      [5, 6, "hit+finding"],
      [6, 8, "finding"],
      [8, 12, "finding"],
    ]);
  });

  test("every figure of the sample becomes a button of its own text", () => {
    const facts = extractIndicators(report).indicators.map(({ span }): Mark => mark("fact", span.start, span.end));
    const { buttons } = partMarks(facts);
    const pieces = blocksOf(report, sample).flatMap(({ leaves }) =>
      leaves.flatMap((leaf) => piecesOf(leaf, buttons, []).filter((piece) => piece.mark !== undefined)),
    );
    expect(pieces.map(({ start, end }) => [start, end])).toEqual(facts.map(({ start, end }) => [start, end]));
  });
});

describe("search", () => {
  test.each([
    ["政府工作报告", "政 府 工 作 报 告"],
    ["gdp", "GDP"],
    ["ＧＤＰ", "GDP"],
    ["4.3%", "4.3%"],
    ["20%以上", "20 %以上"],
  ])("%s finds %s", (query, found) => {
    const [hit] = createSearch(sample)(query);
    expect(sample.slice(hit?.start, hit?.end).replaceAll("\u00A0", " ")).toBe(found);
  });

  test.each(["", "   ", "没有这句话"])("%j finds nothing", (query) => {
    expect(createSearch(sample)(query)).toEqual([]);
  });

  test("steps go round at both ends", () => {
    const hits = [
      { start: 1, end: 2 },
      { start: 5, end: 6 },
    ];
    expect(step(hits, undefined, 1)).toBe(hits[0]);
    expect(step(hits, { start: 3, end: 4 }, 1)).toBe(hits[1]);
    expect(step(hits, hits[1], 1)).toBe(hits[0]);
    expect(step(hits, hits[0], -1)).toBe(hits[1]);
    expect(step([], undefined, -1)).toBeUndefined();
  });
});
