import { describe, expect, test } from "vitest";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "./compare-reports.js";
import {
  ceilingCases,
  floorCases,
  incomparableCases,
  openCases,
  toleranceCases,
  unitCases,
  type VerdictCase,
} from "./verdict.cases.js";

const GROUPS: Readonly<Record<string, readonly VerdictCase[]>> = {
  "what is to be reached is met from the target upwards": floorCases,
  "左右 tolerates a little short of what is to be reached": toleranceCases,
  "what is to be kept low is met up to the target, with 左右 a little over": ceilingCases,
  "open and rough results prove only what they prove": openCases,
  "units are compared exactly": unitCases,
  "another measure gives no verdict": incomparableCases,
};

describe.each(Object.entries(GROUPS))("%s", (_claim, cases) => {
  test.each(cases.map((entry) => ({ ...entry })))("$target → $result: $verdict", (entry) => {
    const { rows } = compareReports(planningReport({ tasks: entry.target }), reviewingReport(entry.result));
    const [row] = rows;
    expect(rows).toHaveLength(1);
    expect({ verdict: row?.verdict, code: row?.reason.code }).toEqual({ verdict: entry.verdict, code: entry.code });
    if (entry.gap !== undefined) expect([row?.gap?.value, row?.gap?.unit]).toEqual(entry.gap);
    if (entry.completion !== undefined) expect(row?.completion).toBe(entry.completion);
  });
});

test("a rate never has a completion, however it is printed", () => {
  for (const { target, result } of [...floorCases, ...ceilingCases].filter((entry) => entry.target.includes("%"))) {
    const { rows } = compareReports(planningReport({ tasks: target }), reviewingReport(result));
    expect(rows[0]?.completion).toBeUndefined();
  }
});

test("the reach of 左右 is the caller's to set", () => {
  const verdict = (points: number) =>
    compareReports(planningReport({ tasks: "地区生产总值增长5%左右" }), reviewingReport("地区生产总值增长4.6%"), {
      tolerance: { points },
    }).rows[0]?.verdict;
  expect([verdict(0.3), verdict(0.4)]).toEqual(["missed", "met"]);
});
