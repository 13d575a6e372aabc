import type { Compiled, CompiledPopulation } from "./compile.js";
import type { Facts } from "./facts.js";
import type { PolicyPopulation, PolicyRule } from "../policy/policy.js";

type Exemption = PolicyPopulation["exemptions"][number];
type Escalation = PolicyPopulation["escalations"][number];

/** What the rules of a population decide, before it is put into words. */
export interface Decision {
  readonly color: string | null;
  readonly exemption?: Exemption;
  /** Rules that hold, in the order in which they win. */
  readonly matched: readonly Compiled<PolicyRule>[];
  readonly unjudged: readonly Compiled<PolicyRule>[];
  readonly escalations: readonly Escalation[];
}

/** Applies exemptions, rules, priority and escalations, in this order. */
export function decide(
  population: CompiledPopulation,
  facts: Facts,
  byPriority: (one: string, other: string) => number,
): Decision {
  const exemption = population.exemptions.find(({ test }) => test(facts) === true)?.source;
  if (exemption) return { color: null, exemption, matched: [], unjudged: [], escalations: [] };
  const matched: Compiled<PolicyRule>[] = [];
  const unjudged: Compiled<PolicyRule>[] = [];
  for (const rule of population.rules) {
    const truth = rule.test(facts);
    if (truth === true) matched.push(rule);
    else if (truth === undefined) unjudged.push(rule);
  }
  matched.sort((one, other) => byPriority(one.source.color, other.source.color));
  const ruled = matched[0]?.source.color ?? null;
  if (population.escalations.length === 0) return { color: ruled, matched, unjudged, escalations: [] };
  const withThisPeriod = { ...facts, history: [ruled, ...facts.history] };
  const escalations = population.escalations
    .filter(({ test }) => test(withThisPeriod) === true)
    .map(({ source }) => source);
  const escalated = escalations.find(({ color }) => color !== undefined)?.color;
  return { color: escalated ?? ruled, matched, unjudged, escalations };
}
