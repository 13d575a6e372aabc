import type { RankingMemory } from "@liaocheng/ranking-evaluator";
import type { PeriodColor } from "@liaocheng/report-model";

/** Colours of earlier periods, wherever they are kept. */
export interface KeptColors {
  /** What counts for judging a period: those before it; without one, all. */
  readonly memory: (period: string | undefined) => RankingMemory;
  /** Keeps the colours of a period; those of the same table are replaced. */
  readonly keep: (fresh: readonly PeriodColor[]) => Promise<void>;
}
