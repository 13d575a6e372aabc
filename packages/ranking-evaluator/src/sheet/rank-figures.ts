import { exemptionFinder, inputOf } from "../evaluate/exemptions.js";
import type { RankingPolicy } from "../policy/policy.js";
import { rankRows } from "../ranks/rank-rows.js";
import type { RankingInput } from "../row.js";

/**
 * Ranks the rows of a sheet of figures within type and indicator, each indicator in the direction the policy gives it; what
 * the policy excludes is not ranked, and its tie-breakers decide between equal values.
 *
 * @returns Fresh rows with ranks, in the order given.
 * @example
 * const rows = [9, 8, 8].map((value, place) => ({ unit: `县${place}`, unitType: "县", indicator: "用电量", value }));
 * rankFigures(rows, liaochengPolicy).map(({ rank }) => rank); // => [1, 2, 2]
 * @since 0.1.0
 */
export function rankFigures(rows: readonly RankingInput[], policy: RankingPolicy): RankingInput[] {
  const ranked = [...rows];
  const exempts = exemptionFinder(policy);
  const without = policy.excludeExempt ? (row: RankingInput) => exempts(row) !== undefined : () => false;
  const tieBreakers = policy.tieBreakers.map(({ input, direction }) => ({
    of: (row: RankingInput) => inputOf(row, input, policy),
    direction,
  }));
  for (const direction of ["higher", "lower"] as const) {
    const places = rows.flatMap(({ indicator }, place) =>
      (policy.indicators[indicator]?.direction ?? policy.direction) === direction ? [place] : [],
    );
    const own = rankRows(
      places.map((place) => rows[place] as RankingInput),
      { direction, ties: policy.ties, tieBreakers, without },
    );
    own.forEach((row, index) => {
      ranked[places[index] as number] = row;
    });
  }
  return ranked;
}
