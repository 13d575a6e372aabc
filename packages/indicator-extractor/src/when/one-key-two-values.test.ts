import { expect, test } from "vitest";
import { extractIndicators } from "../extract-indicators.js";

const told = (text: string): string[] =>
  extractIndicators(`一、2022年工作回顾\n${text}`).diagnostics.map(({ message }) => message);

test.each([
  [
    "two values of one statistic are told of",
    "全县生产总值120亿元。据初步核算，全县生产总值125亿元。",
    ["2022年“全县生产总值”有120亿元、125亿元两个值，分不清各指什么"],
  ],
  ["the same value said twice is none", "全县生产总值120亿元。我们努力，全县生产总值120亿元。", []],
  ["neither are a bound and a value", "全县生产总值突破120亿元。全县生产总值达到125亿元。", []],
  ["nor a nominal and a real rate", "进出口总额增长12%，扣除价格因素增长9%。", []],
  ["nor two coverages", "城镇居民人均可支配收入3.1万元，农村居民人均可支配收入1.4万元。", []],
  ["nor two parts of the year", "上半年生产总值60亿元，全年生产总值125亿元。", []],
])("%s", (_claim, text, messages) => {
  expect(told(text)).toEqual(messages);
});
