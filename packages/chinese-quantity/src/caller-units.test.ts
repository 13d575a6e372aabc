import { describe, expect, test } from "vitest";
import { findQuantities, QuantityError, unitsProblem } from "./index.js";

const UNITS = [
  { unit: "羊单位", aliases: ["绵羊单位"] },
  { unit: "苏木", family: "count" as const },
  { unit: "担茶", family: "mass" as const, code: "kg", power: 2 },
];

describe("units of the caller", () => {
  test.each([
    ["载畜量控制在1200万羊单位以内", "1200万羊单位", 1200, "万羊单位", { value: 12_000_000, unit: "羊单位" }, "le"],
    ["折合3.5万绵羊单位", "3.5万绵羊单位", 3.5, "万绵羊单位", { value: 35_000, unit: "羊单位" }, undefined],
    ["辖7个苏木、12苏木试点", "12苏木", 12, "苏木", { value: 12, unit: "苏木" }, undefined],
    ["收购30担茶", "30担茶", 30, "担茶", { value: 3000, unit: "kg" }, undefined],
  ])("%s has %s", (text, printed, value, unit, scaled, bound) => {
    const found = findQuantities(text, { units: UNITS }).find((mention) => mention.text === printed);
    expect([found?.value, found?.unit, found?.scaled, found?.bound, found?.unknownUnit]).toEqual([
      value,
      unit,
      scaled,
      bound,
      undefined,
    ]);
  });

  test("count only in the scan they are given to", () => {
    expect(findQuantities("3羊单位", { units: UNITS })[0]?.unit).toBe("羊单位");
    expect(findQuantities("3羊单位")[0]?.unit).toBe("");
  });

  test("leave the known ones as they are", () => {
    const text = "完成投资12.5亿元，增长6.1%，新建泊位3个";
    expect(findQuantities(text, { units: UNITS })).toEqual(findQuantities(text));
  });

  test.each([
    [null, "units", undefined],
    [[{}], "units[0].unit", undefined],
    [[{ unit: "羊单位", famly: "count" }], "units[0].famly", "family"],
    [[{ unit: "羊单位", family: "cuont" }], "units[0].family", "count"],
    [[{ unit: "3头" }], "units[0].unit", undefined],
    [[{ unit: "万羊" }], "units[0].unit", undefined],
    [[{ unit: "羊", aliases: [5] }], "units[0].aliases[0]", undefined],
    [[{ unit: "羊", power: 0.5 }], "units[0].power", undefined],
  ])("%j is refused at %s", (units, path, nearest) => {
    const problem = unitsProblem(units);
    expect([problem?.path, problem?.nearest]).toEqual([path, nearest]);
    expect(problem?.messages.en.replace(/“[^“”]{1,20}”|[万亿]/gu, "")).not.toMatch(/[\u4e00-\u9fff]/u);
    expect(() => findQuantities("", { units: units as never })).toThrow(QuantityError);
  });
});

describe("a noun between a number and its comparator", () => {
  test.each([
    ["载畜量控制在1200万羊单位以内", "1200万羊单位", "万羊单位", "le", true],
    ["草场承包3万绒片左右", "3万绒片", "万绒片", "approx", true],
    ["组织演出300把以上", "300把", "把", "ge", true],
    ["充电桩3200枪以上", "3200枪", "枪", "ge", undefined],
    ["床位500床以上", "500床", "床", "ge", undefined],
    ["培训1000名职工以上", "1000名", "名", "ge", undefined],
    ["控制在85万头只以内", "85万头只", "万头只", "le", undefined],
  ])("%s: %s with bound %s", (text, printed, unit, bound, unknown) => {
    const [found] = findQuantities(text, { bareChineseNumerals: false });
    expect([found?.text, found?.unit, found?.bound, found?.unknownUnit]).toEqual([printed, unit, bound, unknown]);
  });

  test.each([
    "完成5并保持在以上水平",
    "共有3200人参加左右两岸整治",
    "一般群众以上",
    "创建20家省级以上园区",
    "引进500名本科以上人才",
    "引进500本科以上人才",
    "治理300条中型以上冲沟",
    "12345热线以内部流转",
    "增长6.1%农业以上",
    "达到3万农村低收入人口以上",
  ])("%s has no such noun", (text) => {
    const found = findQuantities(text, { bareChineseNumerals: false });
    expect(found.filter(({ unknownUnit, bound }) => unknownUnit === true || bound !== undefined)).toEqual([]);
  });
});

test.each([null, undefined, 5, {}])("%j is no text", (text) => {
  expect(() => findQuantities(text as never)).toThrow(
    expect.objectContaining({ code: "QUANTITY_TEXT_INVALID", path: "text" }),
  );
});
