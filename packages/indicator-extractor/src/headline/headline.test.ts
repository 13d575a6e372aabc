import { parseReport } from "@liaocheng/report-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractIndicators } from "../extract-indicators.js";
import { findHeadlinePassages } from "./find-headline-passages.js";
import { headlineTargets } from "./headline-targets.js";
import { announcedCases, extentCases, otherTargetCases, type HeadlineCase } from "./headline.cases.js";

const HEAD = "政府工作报告\n——2025年1月8日在平川市第十八届人民代表大会第三次会议上\n各位代表：\n";
const reportOf = ({ part, text }: HeadlineCase) => parseReport(`${HEAD}${part}\n${text}\n`).report;

const GROUPS: Readonly<Record<string, readonly HeadlineCase[]>> = {
  "the year's main targets are found however they are announced": announcedCases,
  "the passage ends where the targets end": extentCases,
  "targets of more years and mere mentions are no headline": otherTargetCases,
};

describe.each(Object.entries(GROUPS))("%s", (_claim, cases) => {
  it.each(cases.map((entry) => ({ ...entry })))("$text", (entry) => {
    const report = reportOf(entry);
    const found = headlineTargets(report, extractIndicators(report).indicators);
    expect(found.map(({ quantity }) => quantity.text)).toEqual(entry.targets);
  });
});

describe("findHeadlinePassages", () => {
  it("gives ordered spans apart from each other, within any text", () => {
    const part = fc.constantFrom(
      "今年主要预期目标是：",
      "增长6%。",
      "一、",
      "\n",
      "“十五五”",
      "赤字率拟按3%安排",
      "——",
      "2025年",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        const spans = findHeadlinePassages(parseReport(text).report);
        return spans.every(
          ({ start, end }, index) => start < end && end <= text.length && (spans[index - 1]?.end ?? 0) <= start,
        );
      }),
      { seed: 20221227 },
    );
  });

  it("finds nothing where nothing is stated", () => {
    expect(findHeadlinePassages(parseReport("").report)).toEqual([]);
  });
});
