/**
 * Weights of one kind of change: a network of one hidden layer (scripts/learn-weights.mjs), learnt from slips put into reports held out of the
 * counts, and from those reports without them.
 */
export interface Weights {
  /** What a change must reach, set on reports held out of both. */
  readonly bar: number;
  /** Of each unit, its weights for the evidence and, last, its constant; below zero a unit says nothing. */
  readonly hidden: readonly (readonly number[])[];
  /** What each unit counts for and, last, a constant. */
  readonly out: readonly number[];
}
