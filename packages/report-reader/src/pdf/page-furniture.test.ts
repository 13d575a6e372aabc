import { expect, test } from "vitest";
import { made } from "../traced/traced-text.js";
import { pageFurniture } from "./page-furniture.js";
import { pageLine, type PageLine } from "./text-run.js";

const line = (text: string, y: number, page: number): PageLine =>
  pageLine([{ text: made(text), start: 80, end: 80 + text.length * 10, y, size: 10 }], page, 0);
const bodyOf = (page: number): PageLine[] =>
  ["甲乙丙丁", "戊己庚辛", "壬癸子丑", "寅卯辰巳", "午未申酉"].map((text, row) =>
    line(`${text}${String.fromCodePoint(0x4e00 + page)}`, 100 + row * 20, page),
  );

/** What of the first and last lines of each page is taken for furniture. */
function furnitureOf(headers: readonly (string | undefined)[], footers: readonly (string | undefined)[]): string[] {
  const pages = headers.map((header, page) => [
    ...(header === undefined ? [] : [line(header, 50, page)]),
    ...bodyOf(page),
    ...(footers[page] === undefined ? [] : [line(footers[page], 800, page)]),
  ]);
  return Array.from(pageFurniture(pages), ({ runs }) => runs[0]?.text.text ?? "");
}

const none = [undefined, undefined, undefined, undefined];

test.each([
  ["a header on every page", ["政府工作报告", "政府工作报告", "政府工作报告", "政府工作报告"], none, 4],
  [
    "headers that differ on left and right pages",
    ["甲市", "报告", "甲市", "报告", "甲市", "报告"],
    Array.from({ length: 6 }),
    6,
  ],
  ["a header with the number of the page", ["报告 1", "报告 2", "报告 3", "报告 4"], none, 4],
  [
    "the date and address that browsers print, on both of two pages",
    ["11/23/26, 1:42 AM 报告", "11/23/26, 1:42 AM 报告"],
    ["a.html 1/2", "a.html 2/2"],
    4,
  ],
  ["dressed numbers", none, ["— 1 —", "-2-", "第 3 页", "4/10"], 4],
  ["bare numbers that count", none, ["7", "8", "9", "10"], 4],
  ["bare numbers at one place of most pages, counting or not", none, ["7", "90", "300", "14"], 4],
  ["two bare numbers that do not count", none, ["7", "90", undefined, undefined], 0],
  ["a last line that is text", none, ["谢谢大家", undefined, undefined, undefined], 0],
  ["the same line on two pages only", ["各位代表", "各位代表", undefined, undefined], none, 0],
])("%s", (_what, headers, footers, count) => {
  expect(furnitureOf(headers, footers as (string | undefined)[])).toHaveLength(count);
});
