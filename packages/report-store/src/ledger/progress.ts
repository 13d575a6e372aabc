import { progressEntrySchema, type ProgressEntry } from "@liaocheng/report-model";
import type { Connection, Row } from "../connection/connection.js";
import { invalidEntry, unknownPromise } from "../refusals.js";
import { StoreError } from "../store-error.js";
import { ledgerPromise, wordedPromises } from "./tables.js";

/**
 * An entry as kept. Entries are added and never changed: of one day the last counts.
 *
 * @since 0.1.0
 */
export interface StoredEntry {
  /** Grows with every entry of the ledger. */
  readonly number: number;
  readonly entry: ProgressEntry;
  readonly recorded: string;
}

/** Entries of a promise, or of all, by day and, of one day, in the order they came. */
export function progressOf(connection: Connection, promise?: string): StoredEntry[] {
  const query = "SELECT id, entry, recorded FROM progress";
  const rows =
    promise === undefined
      ? connection.all(`${query} ORDER BY date, id`)
      : connection.all(`${query} WHERE promise = ? ORDER BY date, id`, promise);
  return rows.map(entryOf);
}

const entryOf = ({ id, entry, recorded }: Row): StoredEntry => ({
  number: Number(id),
  entry: progressEntrySchema.parse(JSON.parse(String(entry))),
  recorded: String(recorded),
});

/**
 * Adds entries, all or none.
 *
 * @throws {StoreError} `PROMISE_UNKNOWN`, `FIGURE_UNKNOWN`, `ENTRY_INVALID`.
 */
export function addProgress(connection: Connection, entries: readonly ProgressEntry[], recorded: string): void {
  connection.transaction(() => {
    const figures = new Map(
      wordedPromises(connection).map((promise) => [promise.id, ledgerPromise(promise).commitment.indicators.length]),
    );
    for (const entry of entries) {
      const { promise, date } = checked(entry, figures);
      connection.run("INSERT INTO progress VALUES (NULL, ?, ?, ?, ?)", promise, date, JSON.stringify(entry), recorded);
    }
  });
}

function checked(entry: ProgressEntry, figures: ReadonlyMap<string, number>): ProgressEntry {
  const parsed = progressEntrySchema.safeParse(entry);
  if (!parsed.success) {
    const isId = typeof entry.promise === "string" && parsed.error.issues[0]?.path[0] === "promise";
    if (isId) throw unknownPromise(entry.promise, [...figures.keys()]);
    throw invalidEntry(progressEntrySchema, entry, parsed.error.issues);
  }
  const { promise, figure, value } = parsed.data;
  const count = figures.get(promise);
  if (count === undefined) throw unknownPromise(promise, [...figures.keys()]);
  if (figure !== undefined && figure > count) throw new StoreError("FIGURE_UNKNOWN", { id: promise, figure, count });
  if (value !== undefined && count === 0) throw new StoreError("FIGURE_UNKNOWN", { id: promise, figure: 1, count });
  return parsed.data;
}
