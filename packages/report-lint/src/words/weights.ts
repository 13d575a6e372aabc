/**
 * Weights of one kind of change: a logistic regression over slips put into reports held out of the counts, and over those reports without
 * them. `bar` is set so that a place in 150 000 characters is taken for a slip of that kind where there is none.
 */
export interface Weights {
  readonly bar: number;
  readonly constant: number;
  readonly single: readonly number[];
  /** Of products: gain·gain, gain·fours, …, fours·fours, …; none where single ones tell as much. */
  readonly products: readonly number[];
}
