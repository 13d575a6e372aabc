import { describe, expect, it, test } from "vitest";
import { parseReport } from "../index.js";
import { anchorCases } from "./anchor.cases.js";

const spell = (text: string): string => {
  const { documentKind, region, reviewYear, planYear } = parseReport(text).report;
  return [documentKind, region, reviewYear, planYear].map((field) => String(field ?? "-")).join(" | ");
};

describe("region, kind and years", () => {
  it.each(anchorCases.map((entry) => ({ ...entry })))("$text", ({ text, says }) => {
    expect(spell(text)).toBe(says);
  });
});

test("the caller outranks the text", () => {
  const { report } = parseReport("政府工作报告\n各位代表：\n2015年工作回顾\n成绩显著。", {
    planYear: 2021,
    region: "青山县",
  });
  expect([report.region, report.reviewYear, report.planYear]).toEqual(["青山县", 2020, 2021]);
  expect(
    report.evidence
      ?.filter(({ source }) => source === "caller")
      .map(({ field }) => field)
      .sort(),
  ).toEqual(["planYear", "region"]);
});

test("the name of a file is asked last", () => {
  const text = "政府工作报告\n各位代表：\n去年成绩很大。";
  expect(parseReport(text, { fileName: "2018年青山县.txt" }).report.planYear).toBe(2018);
  expect(parseReport(text, { fileName: "report.txt" }).report.planYear).toBeUndefined();
});

test("evidence cuts the text", () => {
  const text = anchorCases.map((entry) => entry.text)[4] ?? "";
  for (const { start, end, value } of parseReport(text).report.evidence ?? []) {
    if (start === undefined || end === undefined || typeof value !== "number") continue;
    expect(text.slice(start, end)).toContain(String(value));
  }
});
