import type { PredicateMove } from "../lexicon/predicates.js";
import { timeEndingAt, type TimeExpression } from "../sentence/times.js";
import { baseMark, basePhrase } from "./base-phrase.js";
import { wordPattern } from "../pattern/word-pattern.js";

const MORE_OR_LESS = wordPattern(/(?:[多少]\p{Script=Han}{0,2}|[高低快慢]出?[约近了]?)$/u);
const LESS = "少低慢";
const LONGEST = 3;
/** 预期目标比去年多10万人: by how much a goal differs is no difference of what it is for. */
const GOAL = /目标|任务|计划|预算|指标/u;

/**
 * 比2000年｜多｜297名, 比上年｜少招｜20人, 比去年同期｜低｜0.1个百分点: the difference to a year, with the deed or without.
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
  const mark = base === undefined ? basePhrase(text, from, at, true) : baseMark(text, from, base.start);
  if (mark === undefined || GOAL.test(text.slice(from, mark))) return undefined;
  return { at, predicate: LESS.includes(found[0].charAt(0)) ? "down" : "up" };
}
