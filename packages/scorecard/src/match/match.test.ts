import { describe, expect, test } from "vitest";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "../compare/compare-reports.js";
import { noTargetCases, otherCases, sameCases } from "./match.cases.js";

const resultsOf = (target: string, results: string) =>
  compareReports(planningReport({ tasks: target }), reviewingReport(results)).rows.map(
    ({ result }) => result?.quantity.text,
  );

describe("the same thing is found under another name", () => {
  test.each(sameCases.map((entry) => ({ ...entry })))("$target → $result", ({ target, result }) => {
    const [found] = resultsOf(target, result);
    expect(found).toBeDefined();
  });
});

describe("another thing is not taken for it", () => {
  test.each(otherCases.map((entry) => ({ ...entry })))("$target ≠ $result", ({ target, result }) => {
    expect(resultsOf(target, result)).toEqual([undefined]);
  });
});

describe("what promises nothing is no target", () => {
  test.each(noTargetCases)("%s", (tasks) => {
    expect(compareReports(planningReport({ tasks }), reviewingReport("稳中有进")).rows).toEqual([]);
  });
});

describe("each result serves one target", () => {
  test("two targets of one name get the two results in order of their values", () => {
    expect(resultsOf("出口增长6%，进口增长4%", "进口增长5%，出口增长7%")).toEqual(["7%", "5%"]);
  });

  test("a second target of the same thing does not borrow the result of the first", () => {
    expect(resultsOf("培训人才3万人次。培训人才5000人次", "培训人才3.2万人次")).toEqual(["3.2万人次", undefined]);
  });

  test("a main target goes before a task, wherever it stands", () => {
    const { rows } = compareReports(
      planningReport({ targets: "城镇新增就业4万人", tasks: "带动城镇新增就业1万人" }),
      reviewingReport("城镇新增就业4.2万人"),
    );
    expect(rows.map(({ headline, result }) => [headline, result?.quantity.text])).toEqual([
      [true, "4.2万人"],
      [false, undefined],
    ]);
  });
});
