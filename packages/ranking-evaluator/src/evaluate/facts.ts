import type { ConditionInput } from "../policy/condition.js";
import type { Figures, StatedInput } from "../policy/input-spec.js";
import { derive, INPUT_NAMES } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import type { RankingInput } from "../row.js";

/** What conditions are tested on. */
export interface Facts {
  readonly figures: Figures;
  readonly row: Pick<RankingInput, "measures" | "flags">;
  /** Colours of earlier periods, latest first; escalations see this period's in front. */
  readonly history: readonly (string | null)[];
  readonly higherIsBetter: boolean;
}

/** What the rows of the same population and indicator tell about each other. */
export interface GroupFacts {
  readonly mean?: number | undefined;
  /** Number of rows, when these form a whole ranking and none states how many were ranked. */
  readonly total?: number | undefined;
  /** Ranks of rows that left the population before it was ranked: places behind them close up. */
  readonly excluded?: readonly number[] | undefined;
}

/** Reads the figures of a row; derived ones are absent when one they need is. */
export function figuresOf(
  row: RankingInput,
  policy: Pick<RankingPolicy, "ties" | "expectedProgress">,
  higherIsBetter: boolean,
  group: GroupFacts,
  daysToDeadline: number,
): Figures {
  const stated: Record<StatedInput, number> = {
    rank: closedUp(row.rank ?? NaN, group.excluded),
    previousRank: row.previousRank ?? NaN,
    total: (row.total ?? group.total ?? NaN) - (group.excluded?.length ?? 0),
    tied: policy.ties === "include-at-cut" ? (row.tied ?? 1) : 1,
    value: row.value ?? NaN,
    previousValue: row.previousValue ?? NaN,
    target: row.target ?? NaN,
    mean: row.mean ?? group.mean ?? NaN,
    progress: row.progress ?? NaN,
    expectedProgress: row.expectedProgress ?? policy.expectedProgress ?? NaN,
    daysToDeadline,
    level: row.level ?? NaN,
    previousLevel: row.previousLevel ?? NaN,
  };
  const figures = { ...NO_FIGURES, ...stated };
  derive(figures, higherIsBetter ? 1 : -1);
  return figures;
}

/** A place without those that are left out before it. */
const closedUp = (rank: number, excluded: readonly number[] = []): number =>
  rank - excluded.filter((left) => left < rank).length;

const NO_FIGURES = Object.fromEntries(INPUT_NAMES.map((name) => [name, NaN])) as Figures;

/** The figures with one stated input changed. */
export function withFigure(figures: Figures, input: StatedInput, value: number, higherIsBetter: boolean): Figures {
  const changed = { ...figures, [input]: value };
  derive(changed, higherIsBetter ? 1 : -1);
  return changed;
}

/** The value of an input or measure; NaN when the row has none. */
export function figureOf(facts: Facts, input: ConditionInput): number {
  if (!isMeasure(input)) return facts.figures[input];
  return facts.row.measures?.[measureName(input)] ?? NaN;
}

export const isMeasure = (input: ConditionInput): input is `measures.${string}` => input.startsWith("measures.");

export const measureName = (input: `measures.${string}`): string => input.slice("measures.".length);
