import { expect, test } from "vitest";
import { findTimeExpressions, fiveYearPlan, resolveTimeExpression } from "./index.js";

const NOW = { currentYear: 2022, currentYearIsOver: true } as const;

test.each([
  ["2022年", "2022年", 2022, 2022],
  ["一九八六年", "一九八六年", 1986, 1986],
  ["2021—2025年", "2021—2025年", 2021, 2025],
  ["1986年到1990年", "1986年到1990年", 1986, 1990],
  ["今年", "今年", 2022, 2022],
  ["明年", "明年", 2023, 2023],
  ["五年来", "五年来", 2018, 2022],
  ["3年内", "3年内", 2023, 2025],
  ["“十四五”以来", "“十四五”以来", 2021, 2022],
  ["“十四五”末", "“十四五”末", 2025, 2025],
] as const)("%s means %s", (text, printed, from, to) => {
  const [found] = findTimeExpressions(text);
  expect(found?.text).toBe(printed);
  expect(found && resolveTimeExpression(found, NOW)).toEqual({ from, to });
});

test("five-year plans are numbered from 1953", () => {
  expect([1, 7, 14].map((n) => fiveYearPlan(n)?.from)).toEqual([1953, 1986, 2021]);
});
