/// <reference types="node" />
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { flatIndicatorSchema, indicatorSchema } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, it, test } from "vitest";
import { extractIndicators, flattenIndicator } from "./index.js";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");

describe("the indicators of the seed", () => {
  const { indicators, leftOut } = extractIndicators(seed);

  it("cut the text exactly", () => {
    expect(indicators.length).toBeGreaterThan(200);
    for (const { span, quantity } of indicators) expect(seed.slice(span.start, span.end)).toBe(quantity.text);
    for (const { start, end, text } of leftOut) expect(seed.slice(start, end)).toBe(text);
  });

  it("are reported once each, in order, and never also left out", () => {
    const starts = indicators.map(({ span }) => span.start);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    const taken = new Set(starts);
    expect(leftOut.filter(({ start }) => taken.has(start))).toEqual([]);
  });

  it("fit the model, in full and flat", () => {
    for (const indicator of indicators) {
      indicatorSchema.parse(indicator);
      flatIndicatorSchema.parse(flattenIndicator(indicator));
    }
  });

  it("are the same from the text and from its tree", () => {
    expect(extractIndicators(parseReport(seed).report)).toEqual(extractIndicators(seed));
  });
});

it.each([
  ["“十三五”期间，全县年均培训农民2万人。", "annual-average"],
  ["“十三五”期间，平均每年新建公路20公里。", "annual-average"],
  ["“十三五”期间，累计完成投资90亿元。", "cumulative"],
  ["“十三五”期间，完成投资累计90亿元。", "cumulative"],
  ["职工年平均工资6.2万元。", undefined],
])("the measure of %s is %s", (text, measure) => {
  expect(extractIndicators(text).indicators.map((indicator) => indicator.measure)).toEqual([measure]);
});

const reportPieces = fc.constantFrom(
  ..."一、2025年工作回顾\n|（一）|生产总值|增长|5%|左右|以上|、|，|。|；|分别|由|增至|高于全国|1.2个百分点|新增|企业|30家|“十四五”|\n|　|百分之五|第3位|占|比重|达到|2.1万亿元|其中|的|“|”|（|）|同比|3—5个|去年|到2030年|\ud800|１０．５％".split(
    "|",
  ),
);

test("any text gives indicators whose spans cut it, and never throws", () => {
  fc.assert(
    fc.property(fc.array(reportPieces, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      for (const { span, quantity, name } of extractIndicators(text).indicators) {
        expect(text.slice(span.start, span.end)).toBe(quantity.text);
        expect(name).not.toBe("");
        for (const value of [quantity.value].flat()) expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 400, seed: 20221227 },
  );
});

test("a report is dated by the years of its tree, whoever set them", () => {
  const { report } = parseReport("去年粮食产量达到310万吨。今年，粮食产量力争达到320万吨。");
  const periodsOf = (dated: typeof report): unknown[] =>
    extractIndicators(dated).indicators.map(({ period, status }) => [period, status]);
  expect(periodsOf({ ...report, planYear: 1993 })).toEqual([
    ["1992", "actual"],
    ["1993", "target"],
  ]);
  expect(periodsOf(report)).toEqual([
    [undefined, "actual"],
    [undefined, "target"],
  ]);
});

test("malformed numbers and unknown units give a diagnostic and no indicator", () => {
  const { indicators, diagnostics } = extractIndicators("生产总值增长4.3.5%，推进尼龙6项目。");
  expect(indicators).toEqual([]);
  expect(diagnostics.map(({ ruleId, messageId, data }) => [ruleId, messageId, data])).toEqual([
    ["number", "malformed", { text: "4.3.5" }],
    ["number", "unknown-unit", { text: "6" }],
  ]);
});

test.each([
  ["补助资金25l亿元，增长5%。", ["25l"], ["5%"]],
  ["新增就业1O万人，培训3万人。", ["1O"], ["3万人"]],
  ["完成投资l0.6亿元。", ["l0.6"], []],
  ["造林o.5万亩，增长1I%。", ["o.5", "1I"], []],
  ["CO2排放下降5%，建设IO10个接口。", [], ["5%"]],
])(
  "%s: a letter in place of a digit is told of, and what is left of the number is no figure",
  (text, misread, kept) => {
    const { indicators, diagnostics, leftOut } = extractIndicators(`一、2022年工作回顾\n${text}`);
    const told = diagnostics.filter(({ messageId }) => messageId === "malformed");
    expect(told.map(({ data }) => data?.["text"])).toEqual(misread);
    expect(indicators.map(({ quantity }) => quantity.text)).toEqual(kept);
    expect(leftOut).toEqual([]);
  },
);

test.each(["", " ", "\n\n", "\0", "\ud800", "%".repeat(1000), "5".repeat(5000)])("%j gives no indicator", (text) => {
  expect(extractIndicators(text).indicators).toEqual([]);
});
