import { computed, signal } from "@preact/signals";
import { builtInPolicies, liaochengPolicy, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import { route, setParams } from "../../../state/route.js";

/** The policies that come with the page, Liaocheng's first. */
export const POLICIES: readonly RankingPolicy[] = builtInPolicies();

/** How the reader's own policy is called in addresses. */
export const OWN = "own";

/** A policy the reader brought; this page alone knows it. */
export const ownPolicy = signal<RankingPolicy | undefined>(undefined);

/** The id of the policy in force, or `OWN`. */
export const chosenPolicyId = computed<string>(() => {
  const id = route.value.params["policy"];
  if (id === OWN && ownPolicy.value !== undefined) return OWN;
  return POLICIES.find((policy) => policy.id === id)?.id ?? liaochengPolicy.id;
});

/** The policy in force. */
export const chosenPolicy = computed<RankingPolicy>(() => {
  const id = chosenPolicyId.value;
  const own = id === OWN ? ownPolicy.value : undefined;
  return own ?? POLICIES.find((policy) => policy.id === id) ?? liaochengPolicy;
});

export function choosePolicy(id: string): void {
  setParams({ policy: id === liaochengPolicy.id ? undefined : id, color: undefined });
}
