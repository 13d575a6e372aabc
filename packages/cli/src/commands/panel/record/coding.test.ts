import type { PanelRow } from "@liaocheng/report-model";
import { describe, expect, it, test } from "vitest";
import { codeHardSoft } from "./hard-soft.js";
import { placeOfCode } from "./place.js";
import { toSi } from "./si-unit.js";
import { valueEnds } from "./value-ends.js";

type Words = Pick<PanelRow, "modality" | "bound" | "qualifier">;

describe("how binding a target is worded", () => {
  test.each<[string, Words, string, string | undefined]>([
    ["增长6%", { bound: "eq" }, "plain", undefined],
    ["增长6%以上", { bound: "ge", qualifier: "以上" }, "hard", "以上=hard"],
    ["控制在3%以内", { bound: "le", qualifier: "以内" }, "hard", "以内=hard"],
    ["增长6%左右", { bound: "approx", qualifier: "左右" }, "soft", "左右=soft"],
    ["确保增长6%", { bound: "eq", modality: "确保" }, "hard", "确保=hard"],
    ["力争增长7%", { bound: "eq", modality: "力争" }, "soft", "力争=soft"],
    ["确保完成6%以上", { bound: "ge", qualifier: "以上", modality: "确保完成" }, "hard", "确保完成=hard 以上=hard"],
    ["力争增长7%以上", { bound: "ge", qualifier: "以上", modality: "力争" }, "mixed", "力争=soft 以上=hard"],
    ["计划增长8%", { bound: "eq", modality: "计划" }, "plain", undefined],
  ])("%s", (_text, words, hardSoft, rule) => {
    const code = codeHardSoft({ status: "target", ...words } as PanelRow);
    expect(code).toEqual({ hardSoft, ...(rule === undefined ? {} : { hardSoftRule: rule }) });
  });

  it("is asked of targets only", () => {
    expect(codeHardSoft({ status: "actual", bound: "ge", qualifier: "超过" } as PanelRow)).toBeUndefined();
  });
});

test.each<[string, Pick<PanelRow, "value" | "bound">, object]>([
  [
    "6%",
    { value: 6, bound: "eq" },
    { valueLow: 6, valueHigh: 6, valuePoint: 6, pointRule: "printed", isInterval: false },
  ],
  [
    "6%左右",
    { value: 6, bound: "approx" },
    { valueLow: 6, valueHigh: 6, valuePoint: 6, pointRule: "printed", isInterval: false },
  ],
  ["6%以上", { value: 6, bound: "ge" }, { valueLow: 6, valuePoint: 6, pointRule: "bound", isInterval: false }],
  ["3%以内", { value: 3, bound: "le" }, { valueHigh: 3, valuePoint: 3, pointRule: "bound", isInterval: false }],
  [
    "4.5%—5%",
    { value: [4.5, 5], bound: "eq" },
    { valueLow: 4.5, valueHigh: 5, valuePoint: 4.75, pointRule: "midpoint", isInterval: true },
  ],
  [
    "0.1—0.2",
    { value: [0.1, 0.2], bound: "eq" },
    { valueLow: 0.1, valueHigh: 0.2, valuePoint: 0.15, pointRule: "midpoint", isInterval: true },
  ],
])("ends and point of %s", (_text, row, ends) => {
  expect(valueEnds(row)).toEqual(ends);
});

test.each([
  [3, "t", 3000, "kg"],
  [450_000_000, "斤", 225_000_000, "kg"],
  [30, "亩", 20_000, "m2"],
  [5, "har", 50_000, "m2"],
  [3, "km2", 3_000_000, "m2"],
  [2, "km", 2000, "m"],
  [900_000, "kW", 900_000_000, "W"],
  [1.5, "GW", 1_500_000_000, "W"],
  [1, "kW.h", 3_600_000, "J"],
  [2, "hm", 200, "m"],
  [7, "mg", 0.000_007, "kg"],
  [0.1, "km3", 100_000_000, "m3"],
  [5, "%", 5, "%"],
  [2, "百分点", 2, "百分点"],
  [8, "吨标准煤", 8, "吨标准煤"],
  [4, "CNY", 4, "CNY"],
  [6, "mo", 6, "mo"],
  [6, "d", 6, "d"],
  [3, "人", 3, "人"],
  [3, "", 3, ""],
])("%s %s is %s %s", (value, unit, valueSi, unitSi) => {
  expect(toSi(value, unit)).toEqual({ valueSi, unitSi });
});

test.each([
  ["100000", { adcode: "100000", govLevel: "nation" }],
  ["370000", { adcode: "370000", govLevel: "province", parentAdcode: "100000" }],
  ["371500", { adcode: "371500", govLevel: "prefecture", parentAdcode: "370000" }],
  ["371581", { adcode: "371581", govLevel: "county", parentAdcode: "371500" }],
  ["999999", { adcode: "999999" }],
  [undefined, {}],
])("the place of %s", (adcode, place) => {
  expect(placeOfCode(adcode)).toEqual(place);
});
