import { describe, expect, it } from "vitest";
import { extractIndicators } from "./extract-indicators.js";

const SIZE = 50_000;
const HOSTILE: Readonly<Record<string, string>> = {
  digits: "9".repeat(SIZE),
  "Chinese numerals": "一".repeat(SIZE),
  multipliers: "万亿".repeat(SIZE / 2),
  percentages: "5%".repeat(SIZE / 2),
  百分之: "百分之".repeat(SIZE / 3),
  "opening brackets": "（".repeat(SIZE),
  quotes: "“".repeat(SIZE),
  "list marks": "5个、".repeat(SIZE / 3),
  "clauses without a full stop": "增长5%，".repeat(SIZE / 5),
  由: "由5%".repeat(SIZE / 3),
  分别: "分别5、".repeat(SIZE / 4),
  comparators: "高于".repeat(SIZE / 2) + "5个百分点",
  继续: "继续".repeat(SIZE / 2) + "增长，达到5%",
  years: "2020年".repeat(SIZE / 5),
  "year signs": "年".repeat(SIZE),
  "spaces in figures": "1 ".repeat(SIZE / 2) + "%",
  verbs: "完成实施".repeat(SIZE / 4) + "5个",
  "no marks": "生产总值增长".repeat(SIZE / 6) + "5%",
};

/** A pattern that backtracks would take minutes on these, longer than any test may run. */
describe("hostile text is read in linear time", () => {
  it.each(Object.entries(HOSTILE))("%s", (_name, text) => {
    const { indicators } = extractIndicators(text);
    expect(indicators.filter(({ span, quantity }) => text.slice(span.start, span.end) !== quantity.text)).toEqual([]);
  });
});
