import { schemaProblem, type CallerProblem } from "@liaocheng/report-model/caller";
import { RankingError } from "../ranking-error.js";
import { contradictions } from "./contradictions.js";
import { policySchema, type RankingPolicy } from "./policy.js";

/**
 * Checks a policy and fills in its defaults.
 *
 * @param source - What a JSON or YAML file holds, or the same written in code.
 * @returns The policy; colours without a place in `scale` never occur.
 * @throws {RankingError} `POLICY_INVALID`, the message naming the place and what is wrong there.
 * @example
 * parsePolicy({ id: "x" }); // => throws POLICY_INVALID
 * parsePolicy(liaochengPolicy).id; // => "liaocheng"
 * @since 0.1.0
 */
export function parsePolicy(source: unknown): RankingPolicy {
  const parsed = policySchema.safeParse(source);
  if (!parsed.success) throw wrong(schemaProblem(policySchema, source, parsed.error.issues), parsed.error);
  const contradiction = contradictions(parsed.data).next();
  if (!contradiction.done) throw wrong(contradiction.value);
  return parsed.data;
}

const wrong = ({ path, nearest, messages }: CallerProblem, cause?: unknown): RankingError =>
  new RankingError(
    "POLICY_INVALID",
    { path, nearest, messages: { zh: `规则有误：${messages.zh}`, en: `the policy is wrong: ${messages.en}` } },
    { cause },
  );
