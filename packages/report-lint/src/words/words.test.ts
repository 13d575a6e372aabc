import { describe, expect, test } from "vitest";
import { charactersAlike, charactersSounding } from "./alike.js";
import { gainOfWording, timesMet } from "./compare-wordings.js";
import { findRuns } from "./runs.js";

test("what was met often is known, what never was is not", () => {
  expect(timesMet("高质量发展".slice(0, 4))).toBeGreaterThan(100);
  expect(timesMet("础题")).toBe(0);
});

describe("a wording is likelier than another", () => {
  test.each([
    ["让权利在阳光下运行", "权利", "权力"],
    ["面对复杂严峻的国内外形式", "形式", "形势"],
  ])("in %s, not %s but %s", (text, printed, meant) => {
    const start = text.indexOf(printed);
    expect(gainOfWording(text, start, start + printed.length, meant)).toBeGreaterThan(3);
  });

  test.each([
    ["加强预防犯罪工作", "防犯", "防范"],
    ["建立涉企问题高效闭环机制", "题高", "提高"],
  ])("in %s, %s is the seam of two words", (text, printed, meant) => {
    const start = text.indexOf(printed);
    expect(gainOfWording(text, start, start + printed.length, meant)).toBeLessThan(0);
  });
});

test("runs hold Chinese characters and one sign a figure, and know where they stand", () => {
  const runs = [...findRuns("增长5.5%，达到120亿元。")];
  expect(runs.map(({ text }) => text)).toEqual(["，增长0，", "，达到0亿元，"]);
  expect(runs[1]?.offsets).toEqual([7, 7, 8, 9, 12, 13, 14]);
});

test("characters are alike by sound or shape", () => {
  expect(charactersSounding("直").has("值")).toBe(true);
  expect(charactersAlike("人").has("入")).toBe(true);
  expect(charactersAlike("人").has("山")).toBe(false);
});
