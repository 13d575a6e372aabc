/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Report, ReportNode, Section } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { annexesOf, parseReport, plainText, serializeReport } from "../src/index.js";

const seedReport = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const NO_LINE_START = "，。；：、！？”）》";

interface Wrapping {
  readonly width: number;
  readonly indent?: string;
  readonly blankLines?: boolean;
  readonly linesPerPage?: number;
  readonly lineEnd?: string;
}

/** Breaks each paragraph at a width in half-width columns, as a print or an old mail does. */
function hardWrap(text: string, wrapping: Wrapping): string {
  const { width, indent = "", blankLines = false, linesPerPage = 0, lineEnd = "\n" } = wrapping;
  const lines: string[] = [];
  let printed = 0;
  const print = (line: string): void => {
    lines.push(line);
    printed++;
    if (linesPerPage > 0 && printed % linesPerPage === 0) lines.push(`— ${String(printed / linesPerPage)} —`);
  };
  for (const paragraph of text.split("\n")) {
    if (paragraph.trim() === "") continue;
    let line = indent;
    let columns = indent.length * 2;
    for (const char of paragraph.trim()) {
      const wide = char.charCodeAt(0) < 0x2000 ? 1 : 2;
      if (columns + wide > width && !NO_LINE_START.includes(char)) {
        print(line);
        line = "";
        columns = 0;
      }
      line += char;
      columns += wide;
    }
    print(line);
    if (blankLines) lines.push("");
  }
  return lines.join(lineEnd);
}

function facts(report: Report): unknown {
  const { title, region, reviewYear, planYear, deliveredOn, meeting, speaker } = report;
  const parts = report.children.filter((child): child is Section => child.type === "section");
  return {
    head: { title, region, reviewYear, planYear, deliveredOn, meeting, speaker },
    parts: parts.map(({ marker, heading, role, children }) => [
      marker,
      heading,
      role,
      children
        .filter((child) => child.type === "section" && child.depth === 2)
        .map((child) => "heading" in child && child.heading),
    ]),
    annexes: annexesOf(report).map(({ ordinal, title: name, kind, children }) => [
      ordinal,
      name,
      kind,
      children.filter((child) => child.type === "item").map((item) => item.payload),
      children
        .filter((child) => child.type === "glossaryEntry")
        .map(({ term, aliases, definition }) => [term, aliases, definition]),
    ]),
  };
}

/** Headings and sentences as they read, in order. */
function sentences(report: Report): string[] {
  const found: string[] = [];
  const walk = (node: ReportNode): void => {
    if (node.type === "sentence" || node.type === "heading") found.push(plainText(node));
    else if ("children" in node) node.children.forEach(walk);
  };
  walk(report);
  return found;
}

const wrappings: [name: string, wrapping: Wrapping][] = [
  ["at 38 characters", { width: 76 }],
  ["at 28 characters", { width: 56 }],
  ["with indented paragraphs", { width: 76, indent: "　　" }],
  ["with blank lines between paragraphs", { width: 60, blankLines: true }],
  ["with both and carriage returns", { width: 70, indent: "　　", blankLines: true, lineEnd: "\r\n" }],
];

describe.each(wrappings)("the seed hard-wrapped %s", (_name, wrapping) => {
  const text = hardWrap(seedReport, wrapping);
  const { report } = parseReport(text);
  const { report: original } = parseReport(seedReport);

  test("tells the same facts", () => {
    expect(facts(report)).toEqual(facts(original));
  });

  test("has the same sentences", () => {
    const close = (read: readonly string[]): string[] => read.map((line) => line.replace(/\s/gu, ""));
    expect(close(sentences(report))).toEqual(close(sentences(original)));
  });

  test("comes back with its line breaks", () => {
    expect(serializeReport(report)).toBe(text);
  });
});

describe("the seed printed on pages with numbers", () => {
  const { report } = parseReport(hardWrap(seedReport, { width: 80, indent: "　　", linesPerPage: 30 }));

  test("tells the same facts", () => {
    expect(facts(report)).toEqual(facts(parseReport(seedReport).report));
  });

  test("reads the same, its page numbers left out", () => {
    const read = (node: Report): string => plainText(node).replace(/\s/gu, "");
    expect(read(report)).toBe(read(parseReport(seedReport).report));
  });
});
