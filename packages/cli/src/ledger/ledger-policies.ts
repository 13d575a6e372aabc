import type { City } from "@liaocheng/city";
import { findPolicy, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { CityOptions } from "../city/city-options.js";
import { citiesOf } from "../city/find-city.js";
import type { Context } from "../context.js";
import { loadPolicy } from "../rank/load-policy.js";

/** Policy of the lights unless another is named. */
export const LIGHTS = "ledger-lights";

/** By what a ledger is judged. */
export interface LedgerPolicies {
  readonly lights: RankingPolicy;
  /** Policy of the rankings of the city: the one that `gwr rank` takes unasked. */
  readonly rankings: RankingPolicy;
}

/** Where a ledger lies, and which policy and city file were named for it. */
export interface LedgerPolicyOptions extends CityOptions {
  readonly store: string;
  readonly policy?: string;
}

/**
 * Reads the city file above a ledger and gives the policies it judges by.
 *
 * @throws {CliError} for a city file or a policy that cannot be read or meant.
 */
export async function ledgerPolicies(context: Context, options: LedgerPolicyOptions): Promise<LedgerPolicies> {
  const cityOf = await citiesOf([options.store], options, context);
  const own = cityOf(options.store)?.city.policies;
  return {
    lights: await loadPolicy(options.policy ?? LIGHTS, context, own),
    rankings: await loadPolicy(undefined, context, own),
  };
}

/** The lights of a city: its own policy of that name, else the built-in one. */
export const lightsOf = (city: City | undefined): RankingPolicy =>
  city?.policies.find(({ id }) => id === LIGHTS) ?? findPolicy(LIGHTS);
