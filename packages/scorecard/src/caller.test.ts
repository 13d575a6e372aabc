import { expect, test } from "vitest";
import { commitments, compareReports, diffFigures } from "./index.js";

test.each([undefined, null, 5, {}])("%j is no report", (report) => {
  const refused = (path: string) => expect.objectContaining({ code: "SCORECARD_REPORT_INVALID", path });
  expect(() => compareReports(report as never, "")).toThrow(refused("previous"));
  expect(() => compareReports("", report as never)).toThrow(refused("current"));
  expect(() => diffFigures("", report as never)).toThrow(refused("after"));
  expect(() => commitments(report as never)).toThrow(refused("report"));
});

test("a city's units are read in reports that come as text", () => {
  const plan = "政府工作报告\n一、2022年工作回顾\n二、2023年工作安排\n折合存栏达到85万羊单位。";
  const result = "政府工作报告\n一、2023年工作回顾\n折合存栏达到86万羊单位。\n二、2024年工作安排\n";
  const units = [{ unit: "羊单位" }];
  const rows = compareReports(plan, result, { units }).rows;
  expect(rows.map(({ verdict, target }) => [verdict, target.quantity.unit])).toEqual([["met", "万羊单位"]]);
  expect(
    commitments(plan, { units }).flatMap(({ indicators }) => indicators.map(({ quantity }) => quantity.unit)),
  ).toEqual(["万羊单位"]);
});
