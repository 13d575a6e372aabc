import type { PredicateMove } from "../lexicon/predicates.js";
import { timeEndingAt, type TimeExpression } from "../sentence/times.js";
import { baseMark } from "./base-phrase.js";
import { wordPattern } from "../pattern/word-pattern.js";

const MORE_OR_LESS = wordPattern(/[多少]\p{Script=Han}{0,2}$/u);
const LONGEST = 3;
/** 预期目标比去年多10万人: by how much a goal differs is no difference of what it is for. */
const GOAL = /目标|任务|计划|预算|指标/u;

/**
 * 比2000年｜多｜297名, 比上年｜少招｜20人: the difference to a year, with the deed or without.
 *
 * `at` is where these words begin, behind the year; undefined when no year that is compared with stands before them.
 */
export function differenceToYear(
  text: string,
  times: readonly TimeExpression[],
  from: number,
  end: number,
): { readonly at: number; readonly predicate: PredicateMove } | undefined {
  const found = MORE_OR_LESS.execIn(text, Math.max(from, end - LONGEST), end);
  if (found === null) return undefined;
  const at = end - found[0].length;
  const base = timeEndingAt(times, at, from);
  const mark = base === undefined ? undefined : baseMark(text, from, base.start);
  if (mark === undefined || GOAL.test(text.slice(from, mark))) return undefined;
  return { at, predicate: found[0].startsWith("多") ? "up" : "down" };
}
