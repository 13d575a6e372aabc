import type { ConditionInput, Condition } from "../policy/condition.js";
import { formatFigure } from "../policy/input-words.js";
import { INPUT_TITLES, INPUTS } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import { figureOf, isMeasure, measureName, type Facts } from "./facts.js";
import { compileCondition } from "./truth.js";

/** Says what an input is in this row; only for inputs the row has. */
export function describeInput(input: ConditionInput, facts: Facts, policy: RankingPolicy): string {
  if (isMeasure(input)) {
    const measure = policy.measures[measureName(input)];
    return `${measure?.name ?? input}${formatFigure(figureOf(facts, input))}${measure?.unit ?? ""}`;
  }
  return INPUTS[input].describe(facts.figures, policy, facts.higherIsBetter);
}

/** What made a condition hold, as short sentences without doubles: the leaves that are true, with their numbers. */
export function describeEvidence(condition: Condition, facts: Facts, policy: RankingPolicy): string[] {
  const found = new Set<string>();
  collect(condition, facts, policy, found);
  const sentences = [...found];
  // 第14位 says nothing beside 第14位，共16位
  return sentences.filter((one) => !sentences.some((other) => other !== one && other.startsWith(`${one}，`)));
}

function collect(condition: Condition, facts: Facts, policy: RankingPolicy, found: Set<string>): void {
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    for (const part of parts) if (compileCondition(part)(facts) === true) collect(part, facts, policy, found);
  } else if ("flag" in condition) found.add(policy.flags[condition.flag] ?? condition.flag);
  else if ("missing" in condition) found.add(`没有${inputTitle(condition.missing, policy)}`);
  else if ("previousColor" in condition) found.add(`上期为${colorName(policy, facts.history[0])}`);
  else if ("count" in condition)
    found.add(`累计${condition.atLeast}期以上为${condition.count.map((id) => colorName(policy, id)).join("或")}`);
  else if ("streak" in condition)
    found.add(`已连续${condition.atLeast}期以上为${condition.streak.map((id) => colorName(policy, id)).join("或")}`);
  else if ("not" in condition) {
    if ("input" in condition.not) found.add(describeInput(condition.not.input, facts, policy));
  } else found.add(describeInput(condition.input, facts, policy));
}

/** Chinese name of an input or measure. */
export function inputTitle(input: ConditionInput, policy: RankingPolicy): string {
  if (isMeasure(input)) return policy.measures[measureName(input)]?.name ?? input;
  return INPUT_TITLES[input];
}

/** The word for a colour; no colour is 不标注. */
export function colorName(policy: RankingPolicy, id: string | null | undefined): string {
  return policy.colors.find((color) => color.id === id)?.name ?? "不标注";
}
