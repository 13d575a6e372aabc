import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseToNumber, numberToChinese } from "./index.js";

describe("chineseToNumber", () => {
  test.each([
    [10012, ["一万零十二", "一万零一十二", "10012", "１００１２", "10,012", " 一万零十二 "]],
    [1500000000000, ["一万五千亿", "1.5万亿", "一点五万亿", "15000亿"]],
    [3500000000000, ["三点五万亿", "3.5万亿"]],
    [32000, ["三万二千", "3万2千", "3.2万", "叁萬贰仟", "三萬兩千"]],
    [23000, ["两万三", "二万三千", "倆万三"]],
    [150, ["一百五", "一百五十", "壹佰伍拾", "一百 五 十"]],
    [105, ["一百零五", "一百〇五", "一百○五"]],
    [2350, ["两千三百五"]],
    [12, ["十二", "一十二", "拾贰"]],
    [10, ["十", "零十", "一十"]],
    [34000, ["3万4000", "三万四千"]],
    [1020, ["1千零20", "一千零二十"]],
    [400000000, ["四亿", "四万万", "4亿"]],
    [400000000000000000000, ["四万亿亿"]],
    [5006200045200, ["五兆六十二億四萬五千二"]],
    [2022, ["二〇二二", "二零二二", "2022"]],
    [40040000, ["四千零四万"]],
    [40000000000.05, ["四百亿点零五"]],
    [1600.5, ["一千六点五"]],
    [-6.6, ["负六点六", "-6.6", "负 六点六", "－6.6", "負六點六"]],
    [0, ["零", "〇", "0"]],
    [0.05, ["零点零五", "0.05"]],
    [5e15, ["五千万亿"]],
    [100000000, ["亿", "一亿"]],
    [40000, ["40k", "40K"]],
    [123456789012345680000, ["123456789012345678901"]],
    [1.2345678901234567, ["1.2345678901234567"]],
    [1300, ["千三"]],
    [25, ["廿五", "二十五"]],
    [330, ["三百卅"]],
    [200000, ["廿万"]],
    [42, ["卌二"]],
    [15000000000, ["1.5e10", "1.5E+10"]],
    [0.0015, ["1.5e-3"]],
    [2500000000, ["2.5G"]],
  ] as const)("%d", (value, spellings) => {
    for (const spelling of spellings) expect([spelling, chineseToNumber(spelling)]).toEqual([spelling, value]);
  });

  test.each([
    "",
    " ",
    "一系列",
    "两三",
    "十几",
    "几",
    "五个",
    "一二三四五六七八九十百个",
    "abc",
    "一千多万",
    "1,23",
    "千千",
    "--5",
    "\ud800",
    "五十千",
    "一万亿零万",
    "十廿",
    "廿廿",
    "1e",
    "1e1234",
    "1e5x",
    "1e５",
    "5G",
    "9".repeat(400),
    "100亿零",
  ])("%s is no number", (text) => {
    expect(chineseToNumber(text)).toBeUndefined();
  });
});

describe("numberToChinese", () => {
  test.each([
    [0, "零"],
    [10, "十"],
    [12, "十二"],
    [105, "一百零五"],
    [1005, "一千零五"],
    [10012, "一万零一十二"],
    [100000, "十万"],
    [100000000, "一亿"],
    [100000005, "一亿零五"],
    [1500000000000, "一万五千亿"],
    [1000000000000, "一万亿"],
    [1000000100000, "一万亿零一十万"],
    [-3.5, "负三点五"],
    [1e-7, "零点零零零零零零一"],
    [1.5e-7, "零点零零零零零零一五"],
  ])("%d is written %s", (value, written) => {
    expect(numberToChinese(value)).toBe(written);
  });

  test("financial numerals are written out in full", () => {
    expect(numberToChinese(1234, { style: "financial" })).toBe("壹仟贰佰叁拾肆");
    expect(numberToChinese(10, { style: "financial" })).toBe("壹拾");
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e16])("%d has no numeral", (value) => {
    expect(numberToChinese(value)).toBeUndefined();
  });

  test("what is written is read back", () => {
    const numbers = fc.oneof(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 9_007_199_254_740_991 }),
      fc
        .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 4 }))
        .map(([n, d]) => Number(`${String(n)}e-${String(d)}`)),
    );
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom("lower" as const, "financial" as const),
        fc.boolean(),
        (size, style, negative) => {
          const value = negative && size > 0 ? -size : size;
          expect(chineseToNumber(numberToChinese(value, { style }) ?? "")).toBe(value);
        },
      ),
      { seed: 20221227, numRuns: 2000 },
    );
  });
});
