import type { RankingInput } from "../row.js";
import type { Verdict } from "./verdict.js";

/**
 * Colours of earlier periods by unit and indicator, the latest first; plain JSON, to be kept between periods.
 *
 * `null` is a period without colour.
 * @since 0.1.0
 */
export type RankingMemory = Readonly<Record<string, readonly (string | null)[]>>;

/**
 * Under which name a unit's colours are kept.
 *
 * @since 0.1.0
 */
export const memoryKey = ({ unit, indicator }: Pick<RankingInput, "unit" | "indicator">): string =>
  `${unit}｜${indicator}`;

/**
 * Adds the verdicts of a period to the memory.
 *
 * Units that took no part keep their colours as they are: a month without ranking neither ends nor prolongs a streak.
 *
 * @param memory - What was kept so far; `{}` at first. It is not changed.
 * @param verdicts - Verdicts of one period.
 * @param options - `keep`: periods kept a unit, 24 by default.
 * @returns The memory to hand to the next `evaluate`.
 * @example
 * const verdicts = evaluate([{ unit: "甲", unitType: "部门", indicator: "进出口", rank: 15, total: 16 }]);
 * rememberColors({ "甲｜进出口": ["yellow"] }, verdicts); // => { "甲｜进出口": ["red", "yellow"] }
 * @since 0.1.0
 */
export function rememberColors(
  memory: RankingMemory,
  verdicts: readonly Verdict[],
  options: { keep?: number } = {},
): RankingMemory {
  const { keep = 24 } = options;
  const next = new Map<string, readonly (string | null)[]>(Object.entries(memory));
  for (const verdict of verdicts) {
    if (verdict.status !== "judged" && verdict.status !== "overridden") continue;
    const key = memoryKey(verdict);
    next.set(key, [verdict.color, ...(next.get(key) ?? [])].slice(0, keep));
  }
  return Object.fromEntries(next);
}
