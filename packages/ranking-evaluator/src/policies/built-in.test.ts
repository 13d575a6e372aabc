import { expect, test } from "vitest";
import { checkPolicy } from "../check/check-policy.js";
import { evaluate } from "../evaluate/evaluate.js";
import { builtInPolicies, findPolicy } from "./built-in.js";
import { POLICY_CASES } from "./cases.js";

test.each(POLICY_CASES)("$policy: $row is $color", ({ policy, row, color, actions }) => {
  const rows = [{ unit: "甲", unitType: "项目", indicator: "x", ...row }];
  const [verdict] = evaluate(rows, findPolicy(policy), { asOf: "2025-06-01" });
  expect(verdict).toMatchObject({ color, ...(actions && { actions }) });
});

test("every policy has cases for every colour it gives, except those tested at length elsewhere", () => {
  for (const { id, colors } of builtInPolicies()) {
    if (id === "liaocheng" || id === "weekly-reminders") continue;
    const given = new Set(POLICY_CASES.filter(({ policy }) => policy === id).map(({ color }) => color));
    expect([...given]).toEqual(expect.arrayContaining(colors.map((color) => color.id)));
  }
});

test("no rule of a built-in policy is unreachable, and every check is complete", () => {
  for (const policy of builtInPolicies())
    for (const { unreachable, complete } of checkPolicy(policy, { total: 16 }).populations)
      expect({ unreachable, complete }).toEqual({ unreachable: [], complete: true });
});
