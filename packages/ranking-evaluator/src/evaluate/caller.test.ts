import { expect, test } from "vitest";
import type { RankingPolicy } from "../policy/policy.js";
import { evaluate } from "./evaluate.js";

test.each([
  ["liaocheng", "policy", "policy 应为对象，却是文本"],
  [null, "policy", "policy 应为对象，却是空值"],
  [{ id: "x" }, "policy.populations", "policy 缺少 populations"],
])("a policy that is %j is refused with its key", (policy, path, message) => {
  expect(() => evaluate([], policy as unknown as RankingPolicy)).toThrow(
    expect.objectContaining({ code: "POLICY_INVALID", path, message }),
  );
});
