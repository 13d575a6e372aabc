import type { PolicyPopulation, RankingPolicy } from "./policy/policy.js";

/**
 * Name of a population without what never matters: brackets, blanks, punctuation, full or half width, case.
 *
 * @example
 * normalizePopulation("县（市、区）"); // => "县市区"
 * @since 0.1.0
 */
export function normalizePopulation(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}*]/gu, "")
    .toLowerCase();
}

/**
 * Builds the lookup from a unit's type as printed to the population of the policy.
 *
 * @param policy - A parsed policy.
 * @returns Finds by id, name or alias; a policy with one population that lists the alias `*` takes every type.
 * @example
 * populationFinder(liaochengPolicy)("县(市、区)")?.id; // => "counties"
 * populationFinder(liaochengPolicy)("乡镇"); // => undefined
 * @since 0.1.0
 */
export function populationFinder(policy: RankingPolicy): (unitType: string) => PolicyPopulation | undefined {
  const known = new Map<string, PolicyPopulation>();
  for (const population of policy.populations)
    for (const name of [population.id, population.name, ...population.aliases])
      known.set(normalizePopulation(name), population);
  const found = new Map<string, PolicyPopulation | undefined>();
  return (unitType) => {
    if (found.has(unitType)) return found.get(unitType);
    const population = known.get(normalizePopulation(unitType)) ?? known.get("*");
    if (found.size < MOST_REMEMBERED) found.set(unitType, population);
    return population;
  };
}

const MOST_REMEMBERED = 1000;
