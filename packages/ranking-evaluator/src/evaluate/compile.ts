import { conditionsWithin, type Condition, type ConditionInput } from "../policy/condition.js";
import type { StatedInput } from "../policy/input-spec.js";
import { INPUT_BASES } from "../policy/inputs.js";
import { type PolicyPopulation, type PolicyRule, type RankingPolicy } from "../policy/policy.js";
import { NO_COLOR } from "../policy/no-color.js";
import { isMeasure } from "./facts.js";
import { compileCondition, type Test } from "./truth.js";

/** A rule, exemption or escalation with its test. */
export interface Compiled<Source> {
  readonly source: Source;
  readonly test: Test;
  /** Inputs its condition asks about, without doubles. */
  readonly inputs: readonly ConditionInput[];
}

/** A population ready to judge rows. */
export interface CompiledPopulation {
  readonly source: PolicyPopulation;
  readonly rules: readonly Compiled<PolicyRule>[];
  readonly exemptions: readonly Compiled<PolicyPopulation["exemptions"][number]>[];
  readonly escalations: readonly Compiled<PolicyPopulation["escalations"][number]>[];
  /** Stated inputs any condition depends on. */
  readonly bases: ReadonlySet<StatedInput>;
  /** Figures alone decide: no flags, measures, history or dates; such judgements can be remembered. */
  readonly remembers: boolean;
}

/** Compiles the conditions of a population once, for any number of rows. */
export function compilePopulation(source: PolicyPopulation): CompiledPopulation {
  const compile = <Source extends { when: Condition }>(list: readonly Source[]): Compiled<Source>[] =>
    list.map((entry) => ({ source: entry, test: compileCondition(entry.when), inputs: inputsWithin(entry.when) }));
  const conditions = [...source.rules, ...source.exemptions, ...source.escalations].map(({ when }) => when);
  const inputs = conditions.flatMap(inputsWithin);
  const bases = new Set(inputs.flatMap((input) => (isMeasure(input) ? [] : INPUT_BASES[input])));
  return {
    source,
    rules: compile(source.rules),
    exemptions: compile(source.exemptions),
    escalations: compile(source.escalations),
    bases,
    remembers:
      [...bases].every((base) => base === "rank" || base === "previousRank" || base === "total") &&
      !inputs.some(isMeasure) &&
      conditions.flatMap((condition) => [...conditionsWithin(condition)]).every(onlyFigures),
  };
}

/** Inputs a condition asks about, without doubles. */
function inputsWithin(condition: Condition): ConditionInput[] {
  const inputs = [...conditionsWithin(condition)].flatMap((part) => ("input" in part ? [part.input] : []));
  return [...new Set(inputs)];
}

const onlyFigures = (condition: Condition): boolean =>
  !("flag" in condition || "previousColor" in condition || "streak" in condition || "count" in condition);

/** Compares colours by the order in which they win a conflict, the winner first. */
export function prioritySorter(policy: RankingPolicy): (one: string, other: string) => number {
  const order = policy.priority ?? policy.scale.filter((color) => color !== NO_COLOR).reverse();
  const places = new Map(order.map((color, place) => [color, place]));
  const placeOf = (color: string): number => places.get(color) ?? order.length;
  return (one, other) => placeOf(one) - placeOf(other);
}

/** Place of a colour on the scale, 0 is best; `undefined` when no colour has no place there. */
export function scaleFinder(policy: RankingPolicy): (color: string | null) => number | undefined {
  const places = new Map(policy.scale.map((color, place) => [color === NO_COLOR ? null : color, place]));
  return (color) => places.get(color);
}
