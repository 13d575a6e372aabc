import type { ConditionInput } from "../policy/condition.js";
import type { InputName, StatedInput } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import type { RankingInput } from "../row.js";

/** The value of every input; NaN stands for absent, and only inside the evaluator. */
export type Figures = Record<InputName, number>;

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
}

/** Reads the figures of a row; derived ones are absent when one they need is. */
export function figuresOf(
  row: RankingInput,
  policy: Pick<RankingPolicy, "ties" | "expectedProgress">,
  higherIsBetter: boolean,
  group: GroupFacts,
  daysToDeadline: number,
): Figures {
  const figures: Figures = {
    rank: row.rank ?? NaN,
    previousRank: row.previousRank ?? NaN,
    total: row.total ?? group.total ?? NaN,
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
    rankFromBottom: NaN,
    placesWon: NaN,
    placesLost: NaN,
    completion: NaN,
    gap: NaN,
    overMean: NaN,
    valueChange: NaN,
    behind: NaN,
    daysOverdue: NaN,
    levelDrop: NaN,
  };
  derive(figures, higherIsBetter);
  return figures;
}

/** The figures with one stated input changed. */
export function withFigure(figures: Figures, input: StatedInput, value: number, higherIsBetter: boolean): Figures {
  const changed = { ...figures, [input]: value };
  derive(changed, higherIsBetter);
  return changed;
}

/** The value of an input or measure; NaN when the row has none. */
export function figureOf(facts: Facts, input: ConditionInput): number {
  if (!isMeasure(input)) return facts.figures[input];
  return facts.row.measures?.[measureName(input)] ?? NaN;
}

export const isMeasure = (input: ConditionInput): input is `measures.${string}` => input.startsWith("measures.");

export const measureName = (input: `measures.${string}`): string => input.slice("measures.".length);

function derive(figures: Figures, higherIsBetter: boolean): void {
  const sign = higherIsBetter ? 1 : -1;
  figures.rankFromBottom = figures.total - (figures.rank + figures.tied - 1) + 1;
  figures.placesWon = figures.previousRank - figures.rank;
  figures.placesLost = figures.rank - figures.previousRank;
  figures.completion = exact((figures.value / figures.target) * 100);
  figures.gap = exact(sign * (figures.value - figures.target));
  figures.overMean = exact(sign * (figures.value - figures.mean));
  figures.valueChange = exact(sign * (figures.value - figures.previousValue));
  figures.behind = exact(figures.expectedProgress - figures.progress);
  figures.daysOverdue = -figures.daysToDeadline;
  figures.levelDrop = figures.level - figures.previousLevel;
}

/**
 * Drops what binary fractions add: 91.7 − 61.7 is 30, not 30.000000000000007, and 30 is still 30以内.
 * A target of nothing has no completion.
 */
function exact(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : NaN;
}
