import { expect, test } from "vitest";
import { seedParagraphs, seedText } from "../../test/seed.js";
import { cutLines } from "./cut-lines.js";

const broken = (width: number): string =>
  seedParagraphs
    .slice(4, 60)
    .flatMap((line) => line.match(new RegExp(`.{1,${String(width)}}`, "gu")) ?? [])
    .join("\n");

test.each([20, 28, 40])("lines broken every %i characters are counted", (width) => {
  expect(cutLines(broken(width))).toBeGreaterThan(100);
});

test("lines of English that are broken in the middle of sentences are counted", () => {
  const line = "the growth of output, which was planned at five percent and reached";
  expect(cutLines(Array.from({ length: 30 }, () => line).join("\n"))).toBeGreaterThan(20);
});

test.each([
  ["the seed as published", seedText],
  [
    "headings and items without an end mark",
    Array.from({ length: 40 }, (_, index) => `${String(index + 1)}.新建改造某某道路项目`).join("\n"),
  ],
  [
    "rows of a table",
    Array.from({ length: 40 }, (_, index) => `某某市某某县某某镇\t${String(index)}\t某某单位`).join("\n"),
  ],
  [
    "labels and what a form was filled with",
    Array.from(
      { length: 30 },
      (_, index) => `经办人${"甲乙丙丁"[index % 4] ?? ""}某某联系电话及地址第${String(index)}号`,
    ).join("\n"),
  ],
  [
    "headings of an English outline",
    Array.from({ length: 30 }, (_, index) => `Section on Topic ${"ABC"[index % 3] ?? ""}, Part ${String(index)}`).join(
      "\n",
    ),
  ],
  ["a few lines", broken(20).split("\n").slice(0, 8).join("\n")],
])("%s has none", (_what, text) => {
  expect(cutLines(text)).toBe(0);
});
