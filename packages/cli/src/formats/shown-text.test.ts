import { expect, test } from "vitest";
import { shownText } from "./shown-text.js";

test.each([
  ["colours of the program", "\u001B[31m错误\u001B[39m", "\u001B[31m错误\u001B[39m"],
  ["line ends and tabs", "a\tb\r\nc\n", "a\tb\r\nc\n"],
])("%s stay", (_what, text, shown) => {
  expect(shownText(text)).toBe(shown);
});

test.each([
  ["a title of the window", "\u001B]0;x\u0007", "␛]0;x␇"],
  ["a cleared screen", "\u001B[2J", "␛[2J"],
  ["hidden words", "\u001B[8m密\u001B[0m", "␛[8m密\u001B[0m"],
  ["a line written over", "好\r坏", "好␍坏"],
  ["a deletion", "a\u007Fb\bc", "a␡b␈c"],
  ["an eight-bit control", "a\u009B2Jb", "a\uFFFD2Jb"],
  ["reordered characters", "增长\u202E%5", "增长\uFFFD%5"],
])("%s is shown, not done", (_what, text, shown) => {
  expect(shownText(text)).toBe(shown);
});
