import { expect, test } from "vitest";
import { chineseToNumber, findQuantities } from "./index.js";

test.each([
  ["突破2800亿元", "2800亿元", 2800, "亿元", "ge"],
  ["增长１２．５％左右", "１２．５％", 12.5, "%", "approx"],
  ["达到百分之五", "百分之五", 5, "%", undefined],
  ["新建5800余亩", "5800余亩", 5800, "亩", "ge"],
  ["66万千瓦", "66万千瓦", 66, "万千瓦", undefined],
] as const)("%s holds %s", (text, printed, value, unit, bound) => {
  const [found] = findQuantities(text);
  expect(found).toMatchObject({ text: printed, value, unit });
  expect(found?.bound).toBe(bound);
});

test("a decimal amount is scaled exactly", () => {
  expect(findQuantities("1.1亿元")[0]?.scaled).toEqual({ value: 110000000, unit: "CNY" });
});

test("numerals of every spelling are read", () => {
  expect(chineseToNumber("一万零一十二")).toBe(10012);
  expect(chineseToNumber("一万五千亿")).toBe(1500000000000);
});
