import { createEvaluator, populationFinder, type RankingInput, type RankingPolicy } from "@liaocheng/ranking-evaluator";

/** Ranks next to each other that give one colour. */
export interface RankBand {
  readonly from: number;
  readonly to: number;
  /** Colour's id; null is none. */
  readonly color: string | null;
}

/** Longer rankings are not drawn rank by rank. */
const LONGEST = 400;

/** The last place of the ranking a row is in: what the row states, else as far as its ranking is known. */
export function lastPlace(rows: readonly RankingInput[], index: number, policy: RankingPolicy): number {
  const row = rows[index];
  if (row === undefined) return 1;
  if (typeof row.total === "number") return Math.max(row.total, row.rank ?? 1);
  const populationOf = populationFinder(policy);
  const group = rows.filter(
    ({ unitType, indicator }) =>
      indicator === row.indicator && populationOf(unitType)?.id === populationOf(row.unitType)?.id,
  );
  return Math.max(group.length, row.previousRank ?? 1, ...group.map(({ rank }) => rank ?? 1));
}

/** The colour a row would have at each rank, all else as it is. */
export function rankBands(rows: readonly RankingInput[], index: number, policy: RankingPolicy): readonly RankBand[] {
  const row = rows[index];
  const last = lastPlace(rows, index, policy);
  if (row === undefined || last > LONGEST) return [];
  const evaluator = createEvaluator(policy);
  for (const one of rows) if (one.indicator === row.indicator) evaluator.collect(one);
  const bands: RankBand[] = [];
  for (let rank = 1; rank <= last; rank += 1) {
    const { color } = evaluator.evaluateRow({ ...row, rank });
    const band = bands.at(-1);
    if (band?.color === color) bands[bands.length - 1] = { ...band, to: rank };
    else bands.push({ from: rank, to: rank, color });
  }
  return bands;
}
