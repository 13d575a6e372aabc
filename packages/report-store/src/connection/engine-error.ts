import { StoreError, type StoreErrorCode } from "../store-error.js";

/** What the codes of SQLite mean for a store, by their beginning; the first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode, string])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/u, "STORE_LOCKED", "another program is writing to the store"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/u, "STORE_DAMAGED", "the file is damaged or no SQLite file"],
  [/^SQLITE_(?:READONLY|FULL|PERM)/u, "STORE_UNWRITABLE", "the store cannot be written"],
  [/^SQLITE_(?:CANTOPEN|IOERR|AUTH)/u, "STORE_UNREADABLE", "the store cannot be opened"],
];

/** Failures to open come without a code; the number behind them is SQLite's, 14 of a path that cannot be opened. */
const OPENING = /unable to open/iu;

/** Says in our words what the engine refused; a defect of ours stays what it is. */
export function storeErrorOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const [, meaning, message] = MEANINGS.find(([pattern]) => pattern.test(code)) ?? [];
  if (meaning !== undefined && message !== undefined)
    return new StoreError(meaning, message, { path }, { cause: error });
  if (OPENING.test(error.message))
    return new StoreError("STORE_UNREADABLE", "the store cannot be opened", { path }, { cause: error });
  return error;
}
