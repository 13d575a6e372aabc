import { describe, expect, test } from "vitest";
import { splitList, splitOutside } from "./printed-list.js";

describe("a text is split outside", () => {
  test.each([
    ["brackets", "各县（市、区）政府、市住建局", ["各县（市、区）政府", "市住建局"]],
    ["quotation marks", "“五险、一金”、社保", ["“五险、一金”", "社保"]],
    ["brackets in brackets", "甲（乙（丙、丁）、戊）、己", ["甲（乙（丙、丁）、戊）", "己"]],
    ["a bracket that closes nothing", "甲）、乙、丙", ["甲）", "乙", "丙"]],
    ["one that is never closed", "甲、乙（丙、丁", ["甲", "乙（丙、丁"]],
    ["nothing, pieces being empty too", "、甲、", ["", "甲", ""]],
  ])("%s", (_, text, pieces) => {
    expect(splitOutside(text, "、")).toEqual(pieces);
  });

  test("brackets alone when only these are asked for", () => {
    expect(splitOutside("“甲、乙”、丙（丁、戊）", "、", { opening: "（" })).toEqual(["“甲", "乙”", "丙（丁、戊）"]);
  });

  test.each(["“一”“二”", "「一」「二」"])("quotations side by side: %s", (text) => {
    expect(splitOutside(text, "、", { betweenQuotes: true })).toHaveLength(2);
    expect(splitOutside(text, "、")).toEqual([text]);
  });

  test("where a function finds a mark, told where the piece began", () => {
    const begins: number[] = [];
    const pieces = splitOutside("甲和乙和丙", (text, at, from) => {
      begins.push(from);
      return text.charAt(at) === "和" && from === 0;
    });
    expect(pieces).toEqual(["甲", "乙和丙"]);
    expect(begins).toEqual([0, 0, 2, 2, 2]);
  });
});

test.each([
  ["5.1%、5.3%和4.8%", 3],
  ["甲及乙与丙以及丁", 4],
  ["甲", 1],
])("%s lists %i", (text, count) => {
  expect(splitList(text)).toHaveLength(count);
});
