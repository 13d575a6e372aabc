import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseToNumber, findQuantities, numberToChinese } from "./index.js";

const STYLES = ["lower", "financial"] as const;
/** Units whose first character is no multiplier: 三千米 may be 3 千米. */
const UNITS = ["元", "个", "户", "人", "吨", "公里", "小时", "分钟", "%", "亩", "项", "平方米", "台", "件", ""];
const FRAMES = [
  ["共", ""],
  ["为", "。"],
  ["合计", "以上"],
] as const;

/** A part is a word with the digit before it, whatever is meant: 零件. */
const isWord = (value: number, unit: string): boolean => value === 0 && unit === "件";

/** Texts in which a number is not read back; `expect` itself would take longer than reading. */
function misread(value: number): string[] {
  const wrong: string[] = [];
  for (const style of STYLES) {
    const numeral = numberToChinese(value, { style }) ?? "";
    if (chineseToNumber(numeral) !== value) wrong.push(numeral);
    for (const unit of UNITS) {
      for (const [before, behind] of FRAMES) {
        if (isWord(value, unit)) continue;
        const text = before + numeral + unit + behind;
        const [found, ...others] = findQuantities(text);
        if (found?.text !== numeral + unit || found.scaled.value !== value || others.length > 0) wrong.push(text);
      }
    }
  }
  return wrong;
}

describe("number to Chinese to number, in text and alone", () => {
  test("small numbers, where words collide", () => {
    expect(Array.from({ length: 401 }, (_, value) => misread(value)).flat()).toEqual([]);
  });

  test("every magnitude, with every digit and with a remainder", () => {
    const wrong: string[] = [];
    for (let power = 0; power < 16; power++) {
      for (let digit = 1; digit < 10; digit++) {
        for (const rest of [0, 1, 5, 10, 15, 36, 110, 1005, 10_001]) wrong.push(...misread(digit * 10 ** power + rest));
      }
    }
    expect(wrong).toEqual([]);
  });

  test("any number, with decimals or without", () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 9_007_199_254_740_991 }),
      fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100),
    );
    fc.assert(
      fc.property(numbers, (value) => misread(value).length === 0),
      { seed: 20260110, numRuns: 300 },
    );
  });
});

test.each([
  ["安排资金三十六亿五千万元", 3650000000],
  ["三十六计", undefined],
  ["道路三公里", 3],
  ["三公经费", undefined],
  ["用时五小时", 5],
  ["五小企业", undefined],
  ["步行十分钟", 10],
  ["十分重要", undefined],
  ["票价三元，", 3],
  ["三元区", undefined],
  ["总量翻三番，", 8],
  ["三番五次", undefined],
  ["投资三百十五亿元", 31500000000],
  ["投资两到三千元", [2000, 3000]],
  ["投资一至二十元", [1, 20]],
  ["投资二至三十元", [20, 30]],
  ["缴纳陆元", 6],
  ["登陆点", undefined],
] as const)("%s", (text, value) => {
  expect(findQuantities(text, { bareChineseNumerals: false })[0]?.scaled.value).toEqual(value);
});
