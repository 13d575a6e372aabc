import { expect, test } from "vitest";
import { extractIndicators } from "../extract-indicators.js";

const HEAD = "一、2025年工作回顾\n一年来成绩显著。\n";

test.each([
  ["a yearly average of one year", `${HEAD}二、2026年重点工作\n居民收入年均增长6%。`, "yearly-rate-of-one-year"],
  ["a result dated after the report", "一、2025年工作回顾\n2031年粮食产量达到90万吨，超过预期。", undefined],
])("%s never leaves as it stands", (_what, text, contradiction) => {
  const { indicators, diagnostics } = extractIndicators(text);
  const found = diagnostics.filter(({ ruleId }) => ruleId === "frame").map(({ data }) => data?.["contradiction"]);
  expect(found).toEqual(contradiction === undefined ? [] : [contradiction]);
  for (const { status, period } of indicators)
    expect(status === "actual" && Number(period?.slice(-4)) > 2026).toBe(false);
  if (contradiction !== undefined) expect(indicators.map(({ period }) => period)).toEqual([undefined]);
});

test("a yearly average inside a part on several years takes them all", () => {
  const { indicators, diagnostics } = extractIndicators(
    "一、过去五年工作回顾\n2025年，财政收入达到30亿元，年均增长7%。\n二、2026年重点工作\n抓好农业。",
  );
  expect(indicators.map(({ period }) => period)).toEqual(["2025", "2021/2025"]);
  expect(diagnostics).toEqual([]);
});
