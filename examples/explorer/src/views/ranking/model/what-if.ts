import { evaluate, moveRank, type RankingInput, type RankingPolicy, type Verdict } from "@liaocheng/ranking-evaluator";

/** What a unit can be imagined to have otherwise. */
export type Lever = "rank" | "value" | "progress" | "level";

/** One figure of one row, otherwise than it is. */
export interface WhatIf {
  /** Index of the row in the sheet. */
  readonly index: number;
  readonly lever: Lever;
  readonly to: number;
}

/** A row whose colour or rank is not what it is in the sheet. */
export interface SupposedChange {
  readonly index: number;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** The figure of a row that decides its colour: its rank, else what its nearest other colour asks of it. */
export function leverOf(row: RankingInput, { toBetter, toWorse }: Verdict): Lever | undefined {
  if (typeof row.rank === "number") return "rank";
  const input = (toBetter ?? toWorse)?.input;
  return input === "value" || input === "progress" || input === "level" ? input : undefined;
}

/** All verdicts as they would be; with ranks, the units passed make room. */
export function suppose(
  rows: readonly RankingInput[],
  { index, lever, to }: WhatIf,
  policy: RankingPolicy,
  asOf: string,
): readonly Verdict[] {
  const supposed =
    lever === "rank"
      ? moveRank(rows, index, to, policy)
      : rows.map((row, place) => (place === index ? { ...row, [lever]: to } : row));
  return evaluate(supposed, policy, { asOf });
}

/** The rows that would change, those with another colour first, then in the order of the sheet. */
export function changesBetween(before: readonly Verdict[], after: readonly Verdict[]): readonly SupposedChange[] {
  const changes = before.flatMap((verdict, index): SupposedChange[] => {
    const supposed = after[index];
    if (supposed === undefined) return [];
    return supposed.color === verdict.color && supposed.rank === verdict.rank
      ? []
      : [{ index, before: verdict, after: supposed }];
  });
  const recoloured = ({ before: one, after: other }: SupposedChange): number => Number(one.color === other.color);
  return changes.sort((one, other) => recoloured(one) - recoloured(other) || one.index - other.index);
}
