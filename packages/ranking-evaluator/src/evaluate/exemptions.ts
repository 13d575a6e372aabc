import type { ConditionInput } from "../policy/condition.js";
import type { PolicyPopulation, RankingPolicy } from "../policy/policy.js";
import { populationFinder } from "../population.js";
import type { RankingInput } from "../row.js";
import { figureOf, figuresOf, type Facts } from "./facts.js";
import { compileCondition, type Test } from "./truth.js";

/** Why a row is exempt by what it says itself, before any ranking; `undefined` when it is not. */
export function exemptionFinder(policy: RankingPolicy): (row: RankingInput) => string | undefined {
  const populationOf = populationFinder(policy);
  const tests = new Map<PolicyPopulation, readonly { readonly label: string; readonly test: Test }[]>(
    policy.populations.map((population) => [
      population,
      population.exemptions.map(({ label, when }) => ({ label, test: compileCondition(when) })),
    ]),
  );
  return (row) => {
    if (row.exempt) return row.exempt;
    const population = populationOf(row.unitType);
    const own = population && tests.get(population);
    if (own === undefined || own.length === 0) return undefined;
    const facts = factsOf(row, policy);
    return own.find(({ test }) => test(facts) === true)?.label;
  };
}

/** An input or measure of a row by itself; `undefined` when it has none. */
export function inputOf(row: RankingInput, input: ConditionInput, policy: RankingPolicy): number | undefined {
  const value = figureOf(factsOf(row, policy), input);
  return Number.isNaN(value) ? undefined : value;
}

function factsOf(row: RankingInput, policy: RankingPolicy): Facts {
  const higherIsBetter = (policy.indicators[row.indicator]?.direction ?? policy.direction) === "higher";
  return { figures: figuresOf(row, policy, higherIsBetter, {}, NaN), row, history: row.history ?? [], higherIsBetter };
}
