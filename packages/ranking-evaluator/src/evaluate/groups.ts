import type { PolicyPopulation, RankingPolicy } from "../policy/policy.js";
import { exemptionFinder } from "./exemptions.js";
import type { GroupFacts } from "./facts.js";
import type { RankingInput } from "../row.js";

/** Collects what the rows of one population and indicator tell about each other, row by row. */
export interface GroupCollector {
  add(row: RankingInput): void;
  /** Facts of the group a row belongs to. */
  of(row: RankingInput): GroupFacts;
}

interface Group {
  sum: number;
  values: number;
  rows: number;
  /** How many rows hold each rank; dropped once the total cannot be counted. */
  ranks: Map<number, number> | undefined;
  /** Ranks of rows that leave the population before it is ranked. */
  readonly excluded: number[];
  facts?: GroupFacts;
}

const NOTHING: GroupFacts = Object.freeze({});

/** Prepares the first pass over the rows of a ranking. */
export function collectGroups(
  policy: RankingPolicy,
  populationOf: (unitType: string) => PolicyPopulation | undefined,
): GroupCollector {
  const groups = new Map<string, Map<string, Group>>();
  const exempts = exemptionFinder(policy);
  const find = (row: RankingInput): Group | undefined => {
    const population = populationOf(row.unitType);
    return population && groups.get(population.id)?.get(row.indicator);
  };
  return {
    add(row) {
      const population = populationOf(row.unitType);
      if (!population) return;
      let group = groups.get(population.id)?.get(row.indicator);
      if (!group) {
        group = {
          sum: 0,
          values: 0,
          rows: 0,
          excluded: [],
          ranks: population.totalFromRows && new Map<number, number>(),
        };
        const indicators = groups.get(population.id) ?? new Map<string, Group>();
        groups.set(population.id, indicators.set(row.indicator, group));
      }
      addToGroup(group, row);
      if (policy.excludeExempt && typeof row.rank === "number" && exempts(row) !== undefined) {
        group.excluded.push(row.rank);
      }
    },
    of(row) {
      const group = find(row);
      if (!group) return NOTHING;
      group.facts ??= factsOf(group, policy, populationOf(row.unitType)?.totalFromRows?.atLeast ?? Infinity);
      return group.facts;
    },
  };
}

function addToGroup(group: Group, row: RankingInput): void {
  group.rows += 1;
  if (typeof row.value === "number") {
    group.sum += row.value;
    group.values += 1;
  }
  if (typeof row.rank !== "number" || typeof row.total === "number") group.ranks = undefined;
  else group.ranks?.set(row.rank, (group.ranks.get(row.rank) ?? 0) + 1);
}

function factsOf({ sum, values, rows, ranks, excluded }: Group, { ties }: RankingPolicy, atLeast: number): GroupFacts {
  const whole = ranks !== undefined && rows >= atLeast && isWholeRanking(ranks, rows, ties === "dense");
  return {
    ...(values > 0 && { mean: sum / values }),
    ...(whole && { total: rows }),
    ...(excluded.length > 0 && { excluded }),
  };
}

/** Ranks 1, 2, 3, 3, 5: nobody is left out. */
function isWholeRanking(ranks: ReadonlyMap<number, number>, rows: number, dense: boolean): boolean {
  let seen = 0;
  let next = 1;
  while (seen < rows) {
    const holders = ranks.get(next);
    if (holders === undefined) return false;
    seen += holders;
    next += dense ? 1 : holders;
  }
  return true;
}
