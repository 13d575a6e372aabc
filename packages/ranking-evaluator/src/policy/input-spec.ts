/**
 * An input that a row states, not one derived from others.
 *
 * @since 0.1.0
 */
export type StatedInput =
  | "rank"
  | "previousRank"
  | "total"
  | "tied"
  | "value"
  | "previousValue"
  | "target"
  | "mean"
  | "progress"
  | "expectedProgress"
  | "daysToDeadline"
  | "level"
  | "previousLevel";

/** An input computed from stated ones. */
export type DerivedInput =
  | "rankFromBottom"
  | "percentile"
  | "percentileFromBottom"
  | "placesWon"
  | "placesLost"
  | "completion"
  | "gap"
  | "overMean"
  | "valueChange"
  | "behind"
  | "daysOverdue"
  | "levelDrop";

/**
 * What a condition may ask of a row.
 *
 * @since 0.1.0
 */
export type InputName = StatedInput | DerivedInput;

/** The value of every input; NaN stands for absent, and only inside the evaluator. */
export type Figures = Record<InputName, number>;

/** Says what an input is in a row that has it. */
type Describe = (figures: Figures, words: { readonly baseline: string }, higherIsBetter: boolean) => string;

/** How a unit can move an input: by whole steps, and which way is better. */
export interface Lever {
  readonly whole: boolean;
  readonly rises: (higherIsBetter: boolean) => boolean;
}

/** Which values of a stated input are worth trying when a policy is checked. */
export type CasesOf =
  | { readonly try: "places"; readonly absentToo?: true }
  | { readonly try: "around-bounds" }
  | { readonly try: "these"; readonly values: (expectedProgress: number | undefined) => readonly number[] }
  | { readonly try: "nothing" };

/** Where a stated input must stand for this one to reach a bound; `sign` is −1 where lower values are better. */
export type Inverse = (bound: number, figures: Figures, sign: number) => number;

/** Everything the evaluator knows of an input: the one table that an input is described in. */
export interface InputSpec {
  /** Chinese name, as messages and the JSON Schema give it. */
  readonly title: string;
  /** How a unit can move it; absent where it cannot. */
  readonly lever?: Lever;
  /** Stated inputs through which a bound on this one can be reached, and where they must stand. */
  readonly inverses: Readonly<Partial<Record<StatedInput, Inverse>>>;
  readonly describe: Describe;
}

/** A stated input. */
export interface StatedSpec extends InputSpec {
  readonly cases: CasesOf;
}

/** An input computed from stated ones; absent when one of these is. */
export interface DerivedSpec extends InputSpec {
  readonly bases: readonly StatedInput[];
  /** `sign` is −1 where lower values are better. */
  readonly derive: (figures: Figures, sign: number) => number;
}
