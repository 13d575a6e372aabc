import type { PredicateMove } from "../lexicon/predicates.js";

/** What has been read between `at` and the figure. */
export interface PredicateReading {
  readonly at: number;
  readonly predicate: PredicateMove | undefined;
  readonly perYear: boolean;
  readonly cumulative: boolean;
  readonly respectively: boolean;
  readonly base: string | undefined;
  readonly modality: string | undefined;
  /** 经济增长预期目标为8%: behind 目标 a word like 增长 is a noun. */
  readonly planned: boolean;
}

/** Nothing read yet before a figure that starts at `end`. */
export const nothingRead = (end: number): PredicateReading => ({
  at: end,
  predicate: undefined,
  perYear: false,
  cumulative: false,
  respectively: false,
  base: undefined,
  modality: undefined,
  planned: false,
});

/** The reading with what one more token says; all are made by one literal, and so have one shape. */
export const readOn = (reading: PredicateReading, token: Partial<PredicateReading>): PredicateReading =>
  Object.assign(
    {
      at: reading.at,
      predicate: reading.predicate,
      perYear: reading.perYear,
      cumulative: reading.cumulative,
      respectively: reading.respectively,
      base: reading.base,
      modality: reading.modality,
      planned: reading.planned,
    },
    token,
  );
