import { computed, signal } from "@preact/signals";
import { builtInPolicies, liaochengPolicy, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import { cityInForce } from "../../../state/city-in-force.js";
import { route, setParams } from "../../../state/route.js";

const BUILT_IN = builtInPolicies();

/** The policies of the city file, and those that come with the page, Liaocheng's first; one of the city outranks another of its name. */
export const policies = computed<readonly RankingPolicy[]>(() => {
  const own = cityInForce.value?.policies ?? [];
  return [...own, ...BUILT_IN.filter(({ id }) => !own.some((policy) => policy.id === id))];
});

/** The one that judges unless another is chosen. */
const usual = computed<RankingPolicy>(() => cityInForce.value?.policies[0] ?? liaochengPolicy);

/** How the reader's own policy is called in addresses. */
export const OWN = "own";

/** A policy the reader brought; this page alone knows it. */
export const ownPolicy = signal<RankingPolicy | undefined>(undefined);

/** The id of the policy in force, or `OWN`. */
export const chosenPolicyId = computed<string>(() => {
  const id = route.value.params["policy"];
  if (id === OWN && ownPolicy.value !== undefined) return OWN;
  return policies.value.find((policy) => policy.id === id)?.id ?? usual.value.id;
});

/** The policy in force. */
export const chosenPolicy = computed<RankingPolicy>(() => {
  const id = chosenPolicyId.value;
  const own = id === OWN ? ownPolicy.value : undefined;
  return own ?? policies.value.find((policy) => policy.id === id) ?? usual.value;
});

export function choosePolicy(id: string): void {
  setParams({ policy: id === usual.value.id ? undefined : id, color: undefined });
}
