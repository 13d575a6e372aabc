import { describe, expect, test } from "vitest";
import { arabicYears, parseHanNumber } from "./numerals.js";

describe("a number in Chinese characters", () => {
  test.each([
    ["二〇二六", 2026],
    ["二○二六", 2026],
    ["二零二六", 2026],
    ["二Ｏ二六", 2026],
    ["二0一0", 2010],
    ["二十七", 27],
    ["十", 10],
    ["两", 2],
    ["10", 10],
    ["第", undefined],
    ["", undefined],
  ])("%s is %s", (text, expected) => {
    expect(parseHanNumber(text)).toBe(expected);
  });
});

test.each([
  ["二○○九年", "2009年"],
  ["一九九O年", "1990年"],
  ["二〇二六年二月", "2026年二月"],
  ["民国113年", " 2024年"],
  ["105年度", "2016年"],
])("%s is %s, as long as before", (text, expected) => {
  expect(arabicYears(text)).toBe(expected);
  expect(expected).toHaveLength(text.length);
});
