/**
 * A list that a bulletin or digest prints behind its tables: praise, the negative list, overdue items.
 *
 * @since 0.1.0
 */
export interface BulletinList {
  readonly heading: string;
  readonly headers: readonly string[];
  /** Cells fitting the headers; a list without rows is not printed. */
  readonly rows: readonly (readonly string[])[];
}

/** Lists that have something to say. */
export const filledLists = (lists: readonly BulletinList[] = []): readonly BulletinList[] =>
  lists.filter(({ rows }) => rows.length > 0);
