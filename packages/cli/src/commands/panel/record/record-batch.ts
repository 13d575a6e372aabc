/** Rows of a table, with what they share said once: a field that a row lacks is that of `shared`. */
export interface RowBatch {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A table's rows that share nothing. */
export const batchOf = (rows: readonly object[]): RowBatch => ({
  shared: {},
  rows: rows as readonly Readonly<Record<string, unknown>>[],
});
