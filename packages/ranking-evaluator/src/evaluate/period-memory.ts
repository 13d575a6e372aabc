import type { PeriodColor } from "@liaocheng/report-model";
import { memoryKey, type RankingMemory } from "./memory.js";
import { rankingPeriod } from "./period.js";
import type { Verdict } from "./verdict.js";

/**
 * The colours of a period, to be kept: what was judged or decided by people. Units that took no part are left out.
 *
 * @param period - As `rankingPeriod` reads it.
 * @throws {RankingError} `TEXT_INVALID` for what is no period.
 * @example
 * const verdicts = evaluate([{ unit: "东阿县", unitType: "县（市、区）", indicator: "用电量", rank: 2 }]);
 * periodColors(verdicts, "2023年1月");
 * // => [{ period: "2023-01", unit: "东阿县", unitType: "县（市、区）", indicator: "用电量", color: "blue" }]
 * @since 0.1.0
 */
export function periodColors(verdicts: readonly Verdict[], period: string): PeriodColor[] {
  const { id } = rankingPeriod(period);
  return verdicts
    .filter(({ status }) => status === "judged" || status === "overridden")
    .map(({ unit, unitType, indicator, color }) => ({ period: id, unit, unitType, indicator, color }));
}

/**
 * Adds the colours of a period to those kept: the same table again changes nothing, a corrected one replaces what was kept of
 * its indicators and populations in that period.
 *
 * @param kept - Colours of all periods so far; not changed.
 * @param fresh - Colours of one period.
 * @returns The colours to keep.
 * @example
 * const january = { period: "2023-01", unit: "甲", unitType: "县", indicator: "用电量", color: "red" };
 * keepColors([january], [{ ...january, color: "yellow" }]).map(({ color }) => color); // => ["yellow"]
 * @since 0.1.0
 */
export function keepColors(kept: readonly PeriodColor[], fresh: readonly PeriodColor[]): PeriodColor[] {
  const table = ({ period, unitType, indicator }: PeriodColor): string => JSON.stringify([period, unitType, indicator]);
  const replaced = new Set(fresh.map(table));
  return [...kept.filter((one) => !replaced.has(table(one))), ...fresh];
}

/**
 * The memory for judging a period: colours of the periods of the same sort before it, the latest first. Without a period, of all.
 *
 * @param kept - Colours of all periods, in any order.
 * @param period - The period to be judged; its own colours and later ones do not count.
 * @throws {RankingError} `TEXT_INVALID` for what is no period.
 * @example
 * const of = (period, color) => ({ period, unit: "甲", unitType: "县", indicator: "用电量", color });
 * memoryBefore([of("2023-01", "red"), of("2023-03", "blue"), of("2023-02", "yellow")], "2023年3月");
 * // => { "甲｜用电量": ["yellow", "red"] }
 * @since 0.1.0
 */
export function memoryBefore(kept: readonly PeriodColor[], period?: string): RankingMemory {
  const judged = period === undefined ? undefined : rankingPeriod(period);
  const memory = new Map<string, (string | null)[]>();
  const placed = kept
    .map((color) => ({ color, period: rankingPeriod(color.period) }))
    .filter(({ period: own }) => judged === undefined || (own.kind === judged.kind && own.order < judged.order))
    .sort((one, other) => other.period.order - one.period.order);
  for (const { color } of placed) {
    const key = memoryKey(color);
    memory.set(key, [...(memory.get(key) ?? []), color.color]);
  }
  return Object.fromEntries(memory);
}
