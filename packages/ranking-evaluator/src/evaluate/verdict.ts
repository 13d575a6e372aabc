import type { RankingVerdict } from "@liaocheng/report-model";
import type { ConditionInput } from "../policy/condition.js";
import type { StatedInput } from "../policy/input-spec.js";

/**
 * A rule that matched a row.
 *
 * @since 0.1.0
 */
export interface RuleMatch {
  readonly ruleId: string;
  readonly color: string;
  /** 居后3位 */
  readonly label: string;
  /** The numbers that made it match: 第14位，共16位; empty when there are none. */
  readonly evidence: string;
  /** 居后3位（第14位，共16位）→ 红 */
  readonly reason: string;
  /** Whether its colour is the one the row gets. */
  readonly decides: boolean;
}

/**
 * A rule that could not be judged because the row lacks something.
 *
 * @since 0.1.0
 */
export interface UnjudgedRule {
  readonly ruleId: string;
  readonly missing: readonly ConditionInput[];
  /** 缺参评总数，未判“居后3位” */
  readonly message: string;
}

/**
 * The smallest move to another colour, all else unchanged.
 *
 * @since 0.1.0
 */
export interface ColorStep {
  /** What moves: usually the rank. */
  readonly input: StatedInput;
  readonly from: number;
  /** Where the other colour begins; with `beyond`, just past it. */
  readonly to: number;
  /** True when reaching `to` is not enough and it must be passed. */
  readonly beyond: boolean;
  /** Colour reached; null is none. */
  readonly color: string | null;
  /** 提升1位至第13位 → 黄 */
  readonly text: string;
}

/**
 * `judged` by the rules; `not-ranked`: the row has nothing the rules ask about; `unknown-population`: the policy does
 * not cover its type; `exempt` and `overridden` by a stated reason.
 * @since 0.1.0
 */
export type VerdictStatus = "judged" | "not-ranked" | "unknown-population" | "exempt" | "overridden";

/**
 * What the rules say about one set of figures; shared between rows that have the same, hence frozen.
 *
 * @since 0.1.0
 */
export interface Judgement {
  readonly color: string | null;
  readonly reasons: readonly string[];
  readonly status: VerdictStatus;
  /** Two matched rules of the same light disagree, and priority decided. */
  readonly conflict: boolean;
  /** The rules that matched, the deciding one first. */
  readonly matches: readonly RuleMatch[];
  readonly unjudged: readonly UnjudgedRule[];
  /** 排名14，较上期下降3位：居后3位 → 红（下降3—4位 → 黄，被红覆盖） */
  readonly explanation: string;
  /** Colour of each light, for policies that show several. */
  readonly lights?: Readonly<Record<string, string | null>>;
  readonly toBetter?: ColorStep;
  readonly toWorse?: ColorStep;
  readonly actions: readonly string[];
  /** Sum of the marks of the deciding rule and of escalations; absent when none gives any. */
  readonly points?: number;
}

/**
 * A row with its colour, why, and how far it is from the next one. `null` as the printed JSON has it: no such rank, no
 * colour.
 * @since 0.1.0
 */
export interface Verdict extends Omit<RankingVerdict, "reasons">, Judgement {
  /** Id of the population it was judged in. */
  readonly population?: string;
  /** Periods in a row with this colour, this one included; absent without a colour. */
  readonly streak?: number;
  readonly color: string | null;
}
