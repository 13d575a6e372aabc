import { createHash } from "node:crypto";

/** What a check code says: which figure of a promise the row is of (0 of none), and the last entry known when it went out. */
export interface CheckedRow {
  readonly id: string;
  readonly figure: number;
  /** Number of the last entry of the promise; 0 when there was none. */
  readonly last: number;
}

/**
 * The code that goes out with a row and comes back with it, so that an id that was changed, moved, or is of another ledger is
 * noticed: 1-12-3fa9c1.
 *
 * @param uid - Of the ledger.
 */
export function checkCode(uid: string, { id, figure, last }: CheckedRow): string {
  const sum = createHash("sha256").update([uid, id, figure, last].join("|")).digest("hex").slice(0, 6);
  return `${String(figure)}-${String(last)}-${sum}`;
}

/** Reads a code back; `undefined` when it is not the one that went out with this id from this ledger. */
export function readCheckCode(uid: string, id: string, code: string): CheckedRow | undefined {
  const [, figure, last] = /^(\d{1,4})-(\d{1,12})-[\da-f]{6}$/u.exec(code) ?? [];
  if (figure === undefined || last === undefined) return undefined;
  const row = { id, figure: Number(figure), last: Number(last) };
  return checkCode(uid, row) === code ? row : undefined;
}
