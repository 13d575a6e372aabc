import { describe, expect, it, test } from "vitest";
import { parseReport } from "../index.js";
import { anchorCases } from "./cases/index.js";

const read = (text: string) => parseReport(text).report;
const spell = (text: string): string => {
  const { documentKind, region, reviewYear, planYear } = read(text);
  return [documentKind, region, reviewYear, planYear].map((field) => String(field ?? "-")).join(" | ");
};

describe("region, kind and years", () => {
  it.each(anchorCases)("%s", (text, says) => {
    expect(spell(text)).toBe(says);
  });
});

/** Kinds that read one year in their title and mean it so whatever follows. */
const isReport = (says: string): boolean => /^(?:work-report|press-digest)/u.test(says);

describe("years stay or become absent, never others", () => {
  const reports = anchorCases.filter(([, says]) => isReport(says));
  const years = (text: string) => [read(text).reviewYear, read(text).planYear];
  const compatible = (less: string, [review, plan]: readonly (number | undefined)[]) => {
    const [reviewLeft, planLeft] = years(less);
    expect([reviewLeft ?? review, planLeft ?? plan], less).toEqual([review, plan]);
  };
  it.each(reports)("without its first lines: %s", (text) => {
    const whole = years(text);
    if (whole[1] === undefined) return;
    const lines = text.split("\n");
    for (let from = 1; from < lines.length; from++) compatible(lines.slice(from).join("\n"), whole);
  });
  it.each(reports)("on one line: %s", (text) => {
    const whole = years(text);
    if (whole[1] === undefined) return;
    compatible(text.replaceAll("\n", " "), whole);
    compatible(text.replaceAll("\n", "\r\n\r\n"), whole);
    compatible(
      text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      whole,
    );
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

test.each(anchorCases)("evidence lies inside the text: %s", (text) => {
  for (const { start, end, source } of read(text).evidence ?? []) {
    if (start === undefined || end === undefined) continue;
    expect(start, source).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

test.each([
  [
    "青石县2018年国民经济和社会发展统计公报\n2018年，主要指标从上半年开始逐月回升，前三季度稳定。\n全年财政收入9亿元。",
    undefined,
  ],
  ["青石县2018年上半年经济运行情况\n上半年，全县财政收入9亿元。", [1, 6]],
  ["青石县2018年1-9月经济运行情况\n增速比上半年加快。", [1, 9]],
])("the part of a year told: %s", (text, months) => {
  expect(read(text).reviewMonths).toEqual(months);
});
