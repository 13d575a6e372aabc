import type { InputProblem } from "./report-input.js";

/** A row of a collection; one that cannot be read says why. */
export interface CorpusRow {
  /** From 1, as the file counts: lines of text tables, rows of others. */
  readonly number: number;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly refused?: InputProblem;
}

/** A collection of reports, read piece by piece as often as asked. */
export interface CorpusTable {
  readonly columns: () => Promise<readonly string[]>;
  readonly count: () => Promise<number>;
  readonly rows: () => AsyncIterable<CorpusRow>;
}
