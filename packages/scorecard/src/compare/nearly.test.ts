import { describe, expect, test } from "vitest";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "./compare-reports.js";

const verdictOf = (target: string, result: string, nearly?: { points?: number; share?: number }) =>
  compareReports(planningReport({ tasks: target }), reviewingReport(result), { nearly }).rows.map(
    ({ verdict, reason }) => [verdict, reason.code, reason.nearly],
  )[0];

describe("基本完成 is a verdict of the policy alone", () => {
  test("without one a miss is a miss", () => {
    expect(verdictOf("新建幼儿园20所", "新建幼儿园19所")).toEqual(["missed", "short", undefined]);
  });

  test.each([
    ["新建幼儿园20所", "新建幼儿园19所", "nearly"],
    ["新建幼儿园20所", "新建幼儿园18所", "missed"],
    ["新建幼儿园20所", "新建幼儿园21所", "met"],
    ["煤炭消费控制在100万吨以内", "煤炭消费104万吨", "nearly"],
    ["煤炭消费控制在100万吨以内", "煤炭消费106万吨", "missed"],
    ["地区生产总值增长6%", "地区生产总值增长5.8%", "nearly"],
    ["地区生产总值增长6%", "地区生产总值增长5.6%", "missed"],
    ["单位生产总值能耗下降3%以上", "单位生产总值能耗下降2.8%", "nearly"],
  ])("%s → %s: %s", (target, result, verdict) => {
    expect(verdictOf(target, result, { points: 0.3, share: 0.05 })?.[0]).toBe(verdict);
  });

  test("how far it reaches is told in the unit of the gap", () => {
    expect(verdictOf("新建幼儿园20所", "新建幼儿园19所", { share: 0.05 })).toEqual(["nearly", "short", 1]);
  });

  test("what cannot be meant is refused", () => {
    expect(() => verdictOf("新建幼儿园20所", "新建幼儿园19所", { share: -1 })).toThrow(/nearly\.share/u);
  });
});
