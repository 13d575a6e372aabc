/// <reference types="node" />
import { readFileSync } from "node:fs";
import { type Report, reportSchema } from "@liaocheng/report-model";
import fc from "fast-check";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";
import { createParser, defaultProfile, parseReport, serializeReport } from "../src/index.js";

const seedReport = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const pieces = [
  "一、2022年工作回顾",
  "（一）综合实力跃上新台阶。",
  "二、",
  "各位代表：",
  "各位代表，",
  "附件1",
  "名词解释",
  "1.“两重”：是指重大战略。",
  "一是强化领导；",
  "二是抓好落实。",
  "[1]",
  "①",
  "——",
  "2022年12月27日",
  "人民代表大会第三次会议上",
  "聊城市市长 张百顺",
  "政府工作报告",
  "来源：",
  "责任编辑：",
  "— 3 —",
  "。",
  "，",
  "”",
  "“",
  "（",
  "）",
  "\n",
  "\r\n",
  "\n\n",
  "　　",
  " ",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\ud800",
  "\udc00",
  "\u2028",
  "发展基础更加稳固",
  "增长5.5%以上",
  "第一，",
  "结束语",
  "附件：2026年民生实事",
];
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join("\n")),
  fc.tuple(fc.nat(seedReport.length), fc.nat(4000)).map(([at, length]) => seedReport.slice(at, at + length)),
);
const runs = { seed: 20221227, numRuns: 700 };

/** Line and column of an offset, counted from the text itself. */
function pointAt(text: string, offset: number): { line: number; column: number; offset: number } {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n"), offset };
}

describe("any text at all", () => {
  test("comes back from its tree character for character", () => {
    fc.assert(
      fc.property(texts, (text) => serializeReport(parseReport(text).report) === text),
      runs,
    );
  });

  test("is cut by the offsets, lines and columns of every node, leaf after leaf", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { report } = parseReport(text);
        let reached = 0;
        visit(report, (node) => {
          const { start, end } = node.position;
          if ("value" in node) {
            expect(text.slice(start.offset, end.offset)).toBe(node.value);
            expect(start.offset).toBe(reached);
            reached = end.offset;
          } else {
            expect(text.slice(start.offset, end.offset)).toBe(serializeReport(node as Report));
          }
          expect([start, end]).toEqual([pointAt(text, start.offset), pointAt(text, end.offset)]);
        });
        expect(reached).toBe(text.length);
      }),
      { ...runs, numRuns: 300 },
    );
  });

  test("gives a tree that fits the model", () => {
    fc.assert(
      fc.property(texts, (text) => reportSchema.safeParse(parseReport(text).report).success),
      { ...runs, numRuns: 300 },
    );
  });

  test("gives the same tree every time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseReport(text)).toEqual(parseReport(text));
      }),
      { ...runs, numRuns: 200 },
    );
  });

  test("does not depend on the order of furniture, salutations, offices and titles in the profile", () => {
    const reversed = createParser({
      ...defaultProfile,
      salutations: [...defaultProfile.salutations].reverse(),
      offices: [...defaultProfile.offices].reverse(),
      annexHeads: [...defaultProfile.annexHeads].reverse(),
      annexTitles: [...defaultProfile.annexTitles].reverse(),
    });
    fc.assert(
      fc.property(texts, (text) => {
        expect(reversed.parseReport(text)).toEqual(parseReport(text));
      }),
      { ...runs, numRuns: 200 },
    );
  });
});

describe("the seed", () => {
  test("is walked by unist-util-visit", () => {
    const counts = new Map<string, number>();
    visit(parseReport(seedReport).report, (node) => {
      counts.set(node.type, (counts.get(node.type) ?? 0) + 1);
    });
    expect([counts.get("annex"), counts.get("item"), counts.get("glossaryEntry")]).toEqual([4, 77, 28]);
  });
});
