import { foldSpelling } from "../spelling/fold.js";
import { HOUSEHOLD_TERMS } from "./data/household-terms.js";
import { POLICY_TERMS } from "./data/policy-terms.js";

/**
 * How far a term is known: `household` terms need no explanation anywhere and are left out; `policy` terms mean the
 * same all over the country, yet not to everybody, and rank behind a report's own coinages.
 * @since 0.1.0
 */
export type Reach = "household" | "policy";

/**
 * A term known beyond the report, and where that can be read.
 *
 * @since 0.1.0
 */
export interface KnownTerm {
  readonly term: string;
  readonly reach: Reach;
  readonly source: string;
}

/**
 * Terms known all over the country, each with its source; a city can replace or extend the list.
 *
 * @example
 * nationallyKnownTerms.find(({ term }) => term === "一带一路")?.reach; // => "household"
 * @since 0.1.0
 */
export const nationallyKnownTerms: readonly KnownTerm[] = [
  ...HOUSEHOLD_TERMS.map(([term, source]): KnownTerm => ({ term, reach: "household", source })),
  ...POLICY_TERMS.map(([term, source]): KnownTerm => ({ term, reach: "policy", source })),
];

/** 十四五, 八五: every reader counts five-year plans. */
const PLAN_PERIOD = /^(?:[一二三四六七八九]五|二?十[一二三四五六七八九]?五)(?:时期|规划|计划)?$/u;

/** Prepares a question: how far is a folded spelling known? */
export function reachOf(known: readonly KnownTerm[]): (folded: string) => Reach | undefined {
  const reaches = new Map(known.map(({ term, reach }) => [foldSpelling(term), reach]));
  return (folded) => (PLAN_PERIOD.test(folded) ? "household" : reaches.get(folded));
}
