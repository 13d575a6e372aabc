import type { Comparison, Condition } from "../policy/condition.js";
import { figureOf, type Facts } from "./facts.js";

/** Whether a condition holds; `undefined` when an input it depends on is missing. */
type Truth = boolean | undefined;

/** Tests a condition on one row. */
export type Test = (facts: Facts) => Truth;

/** Turns a condition into a test; logic is three-valued, so a missing input never makes a rule match. */
export function compileCondition(condition: Condition): Test {
  if ("all" in condition) return compileAll(condition.all.map(compileCondition), false);
  if ("any" in condition) return compileAll(condition.any.map(compileCondition), true);
  if ("not" in condition) {
    const test = compileCondition(condition.not);
    return (facts) => {
      const truth = test(facts);
      return truth === undefined ? undefined : !truth;
    };
  }
  if ("missing" in condition) return (facts) => Number.isNaN(figureOf(facts, condition.missing));
  if ("flag" in condition) return (facts) => facts.row.flags?.includes(condition.flag) ?? false;
  if ("previousColor" in condition)
    return ({ history }) => (history.length === 0 ? undefined : condition.previousColor.includes(history[0] ?? ""));
  if ("streak" in condition) return ({ history }) => streakOf(history, condition.streak) >= condition.atLeast;
  if ("count" in condition) {
    return ({ history }) => countOf(history, condition.count, condition.within) >= condition.atLeast;
  }
  return compileComparison(condition);
}

/** How many of the latest periods had one of the colours, in a row or not. */
const countOf = (history: readonly (string | null)[], colors: readonly string[], within = history.length): number =>
  history.slice(0, within).filter((color) => color !== null && colors.includes(color)).length;

/** How many periods in a row, counted from the latest, had one of the colours. */
export function streakOf(history: readonly (string | null)[], colors: readonly string[]): number {
  const end = history.findIndex((color) => color === null || !colors.includes(color));
  return end < 0 ? history.length : end;
}

/** `decisive` false: every test must hold; true: one is enough. */
function compileAll(tests: readonly Test[], decisive: boolean): Test {
  return (facts) => {
    let result: Truth = !decisive;
    for (const test of tests) {
      const truth = test(facts);
      if (truth === decisive) return decisive;
      if (truth === undefined) result = undefined;
    }
    return result;
  };
}

function compileComparison({ input, atLeast, above, atMost, below }: Comparison): Test {
  const low = Math.max(atLeast ?? -Infinity, above ?? -Infinity);
  const high = Math.min(atMost ?? Infinity, below ?? Infinity);
  const lowOpen = above === low;
  const highOpen = below === high;
  return (facts) => {
    const value = figureOf(facts, input);
    if (Number.isNaN(value)) return undefined;
    return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
  };
}
