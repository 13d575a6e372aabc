import liaocheng from "../../policies/liaocheng.json";
import { type RankingPolicy } from "../policy/policy.js";
import { parsePolicy } from "../policy/parse-policy.js";

/**
 * Liaocheng's 蓝黄红 rule, the default policy: `policies/liaocheng.json`.
 *
 * Its `assumptions` say how it decides what the text leaves open: red over yellow over blue, ranks 1-2-3-3-5, no movement
 * without a previous rank.
 *
 * @example
 * liaochengPolicy.priority; // => ["red", "yellow", "blue"]
 * @see Report of Liaocheng 2022, annex 4, no. 11.
 * @since 0.1.0
 */
export const liaochengPolicy: RankingPolicy = /* @__PURE__ */ parsePolicy(liaocheng);
