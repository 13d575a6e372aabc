import { describe, expect, test } from "vitest";
import { planningReport, reviewingReport } from "../../test/report-text.js";
import { compareReports } from "../compare/compare-reports.js";

interface StatementCase {
  readonly target: string;
  readonly result: string;
  readonly verdict: string;
  readonly code: string;
  readonly gap?: number;
}

const GDP = "地区生产总值增长5.4%";

/** Two growths held against each other. */
const growthCases: readonly StatementCase[] = [
  {
    target: "居民收入增长与经济增长同步",
    result: `${GDP}，居民人均可支配收入增长5.9%`,
    verdict: "met",
    code: "computed",
    gap: 0.5,
  },
  {
    target: "居民收入增长与经济增长基本同步",
    result: `${GDP}，居民人均可支配收入增长5.3%`,
    verdict: "met",
    code: "computed",
    gap: -0.1,
  },
  {
    target: "居民收入增长和经济增长同步",
    result: `${GDP}，居民人均可支配收入增长4.9%`,
    verdict: "undecided",
    code: "to-verify",
    gap: -0.5,
  },
  {
    target: "居民收入增长与经济增长同步",
    result: `${GDP}，居民人均可支配收入增长3.2%`,
    verdict: "missed",
    code: "computed",
    gap: -2.2,
  },
  {
    target: "居民收入增长与经济增长同步",
    result: "居民收入增长快于经济增长",
    verdict: "met",
    code: "worded",
  },
  {
    target: "居民收入增长与经济增长同步",
    result: "城镇居民人均可支配收入增长6%",
    verdict: "undecided",
    code: "to-verify",
  },
  {
    target: "地区生产总值增速高于全国平均水平",
    result: `${GDP}、高于全国0.4个百分点`,
    verdict: "met",
    code: "worded",
  },
  {
    target: "规模以上工业增加值增速高于全省",
    result: "规模以上工业增加值增长4%，低于全省1.1个百分点",
    verdict: "missed",
    code: "worded",
  },
];

/** Claims that words bear out, speak against, or leave open. */
const wordCases: readonly StatementCase[] = [
  { target: "国际收支保持基本平衡", result: "国际收支基本平衡", verdict: "met", code: "worded" },
  { target: "国际收支基本平衡", result: "国际收支不平衡加剧", verdict: "missed", code: "worded" },
  { target: "国际收支基本平衡", result: "国际收支不平衡矛盾还很突出", verdict: "undecided", code: "to-verify" },
  { target: "主要污染物排放继续下降", result: "主要污染物排放量持续减少", verdict: "met", code: "worded" },
  { target: "主要污染物排放总量继续下降", result: "主要污染物排放总量有所上升", verdict: "missed", code: "worded" },
  { target: "主要污染物排放继续下降", result: "主要污染物排放总量增幅减缓", verdict: "missed", code: "worded" },
  { target: "生态环境质量持续改善", result: "生态环境质量稳中向好", verdict: "met", code: "worded" },
  { target: "进出口稳中提质", result: "进出口下滑", verdict: "missed", code: "worded" },
  { target: "物价总水平基本稳定", result: "物价上涨较多", verdict: "undecided", code: "to-verify" },
  { target: "国际收支基本平衡", result: "经济稳步回升", verdict: "not-found", code: "no-result" },
];

describe.each([
  ["two growths are held against each other when both are printed, else words decide", growthCases],
  ["words bear a claim out or speak against it, else people must tell", wordCases],
] as const)("%s", (_claim, cases) => {
  test.each(cases.map((entry) => ({ ...entry })))("$target → $result: $verdict", (entry) => {
    const previous = planningReport({ targets: `地区生产总值增长5%左右；${entry.target}` });
    const { statements } = compareReports(previous, reviewingReport(entry.result));
    expect(statements).toHaveLength(1);
    const [row] = statements;
    expect([row?.verdict, row?.reason.code, row?.gap]).toEqual([entry.verdict, entry.code, entry.gap]);
  });
});

test("target and evidence stand where their spans say", () => {
  const previous = planningReport({
    targets: "地区生产总值增长5%左右；居民收入增长与经济增长同步；国际收支保持基本平衡",
  });
  const current = reviewingReport(`${GDP}，居民人均可支配收入增长5.9%，国际收支基本平衡`);
  const { statements } = compareReports(previous, current);
  expect(statements).toHaveLength(2);
  for (const { target, evidence } of statements) {
    expect(previous.slice(target.start, target.end)).toBe(target.text);
    expect(evidence.length).toBeGreaterThan(0);
    for (const clause of evidence) expect(current.slice(clause.start, clause.end)).toBe(clause.text);
  }
});

test("tasks and clauses with a figure are no targets in words", () => {
  const { statements } = compareReports(
    planningReport({ targets: "地区生产总值增长5%左右，维护社会稳定", tasks: "推动生态环境质量持续改善" }),
    reviewingReport(GDP),
  );
  expect(statements).toEqual([]);
});
