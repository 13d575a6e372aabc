/** A field of each row of a table, in the order of the rows. */
export type FieldValues = readonly unknown[];

/**
 * Rows of a table, field by field: ten thousand reports give a million rows, and so many objects would be made only to be taken apart
 * again by whoever writes them. A value that is undefined or null is that of `shared`.
 */
export interface RowBatch {
  /** How many rows there are. */
  readonly count: number;
  /** What the rows have in common. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, FieldValues>>;
}

/** A table's rows that share nothing. */
export function batchOf(rows: readonly object[]): RowBatch {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const fields = Object.fromEntries(
    Array.from(names, (name) => [name, rows.map((row) => (row as Readonly<Record<string, unknown>>)[name])]),
  );
  return { count: rows.length, shared: {}, fields };
}

/** One field of one row; undefined where it is not known. */
export const valueAt = ({ shared, fields }: RowBatch, name: string, at: number): unknown =>
  fields[name]?.[at] ?? shared[name];
