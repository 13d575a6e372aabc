import type { StoreErrorCode } from "../store-error-code.js";
import { StoreError } from "../store-error.js";

/** What the codes of SQLite mean for a store, by their beginning; the first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^SQLITE_(?:BUSY|LOCKED)/u, "STORE_LOCKED"],
  [/^SQLITE_(?:CORRUPT|NOTADB)/u, "STORE_DAMAGED"],
  [/^SQLITE_(?:READONLY|FULL|PERM)/u, "STORE_UNWRITABLE"],
  [/^SQLITE_(?:CANTOPEN|IOERR|AUTH)/u, "STORE_UNREADABLE"],
];

/** Failures to open come without a code; the number behind them is SQLite's, 14 of a path that cannot be opened. */
const OPENING = /unable to open/iu;

/** Says in our words what the engine refused; a defect of ours stays what it is. */
export function storeErrorOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const [, meaning] = MEANINGS.find(([pattern]) => pattern.test(code)) ?? [];
  if (meaning !== undefined) return new StoreError(meaning, { path }, { cause: error });
  if (OPENING.test(error.message)) return new StoreError("STORE_UNREADABLE", { path }, { cause: error });
  return error;
}
