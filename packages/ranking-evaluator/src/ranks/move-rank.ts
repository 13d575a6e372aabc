import type { RankingPolicy } from "../policy/policy.js";
import { populationFinder } from "../population.js";
import type { RankingInput } from "../row.js";

/**
 * Moves one unit to another rank, to see what would be: those it passes in the same ranking make room, a place each.
 *
 * Units share a ranking when they are of one population and indicator. Ties stay ties. Ranks of units that the rows do
 * not hold cannot be known; nothing else changes.
 *
 * @param rows - Ranking rows.
 * @param index - Which row moves, from 0.
 * @param rank - Its new rank, from 1.
 * @param policy - Says which types are one population.
 * @returns Fresh rows where ranks change, the same rows elsewhere; all the same when the row has no rank.
 * @example
 * const rows = [1, 2, 3].map((rank) => ({ unit: `县${rank}`, unitType: "县", indicator: "用电量", rank }));
 * moveRank(rows, 2, 1, liaochengPolicy).map(({ rank }) => rank); // => [2, 3, 1]
 * @since 0.1.0
 */
export function moveRank(
  rows: readonly RankingInput[],
  index: number,
  rank: number,
  policy: RankingPolicy,
): readonly RankingInput[] {
  const moved = rows[index];
  const from = moved?.rank;
  if (moved === undefined || typeof from !== "number" || from === rank) return rows;
  const populationOf = populationFinder(policy);
  const groupOf = ({ unitType, indicator }: RankingInput): string =>
    [populationOf(unitType)?.id ?? unitType, indicator].join("\n");
  const group = groupOf(moved);
  return rows.map((row, place) => {
    if (place === index) return { ...row, rank };
    if (typeof row.rank !== "number" || row.indicator !== moved.indicator || groupOf(row) !== group) return row;
    const without = row.rank > from ? row.rank - 1 : row.rank;
    const shifted = without >= rank ? without + 1 : without;
    return shifted === row.rank ? row : { ...row, rank: shifted };
  });
}
