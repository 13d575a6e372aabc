import type { RankingInput } from "@liaocheng/ranking-evaluator";

/** What tells a row from all others: a sheet with doubles is not judged. */
export function rowKey({ unitType, unit, indicator }: Pick<RankingInput, "unitType" | "unit" | "indicator">): string {
  return [unitType, unit, indicator].join("\n");
}
