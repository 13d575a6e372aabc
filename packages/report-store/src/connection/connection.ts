import Database from "libsql";
import { StoreError } from "../store-error.js";
import { storeErrorOf } from "./engine-error.js";

/** What a column may hold. */
type Value = string | number | null;

/** One row, by the names of its columns. */
export type Row = Readonly<Record<string, Value>>;

/** An open SQLite file. Every function throws a `StoreError` and nothing else. */
export interface Connection {
  /** All rows of a query. */
  readonly all: (sql: string, ...values: readonly Value[]) => Row[];
  /** Runs a statement. */
  readonly run: (sql: string, ...values: readonly Value[]) => void;
  /** Runs statements without values. */
  readonly execute: (sql: string) => void;
  /** All of the work or none of it. Nobody else writes meanwhile; others go on reading what was before. */
  readonly transaction: <Result>(work: () => Result) => Result;
  /** Reads what was there at one moment, whoever writes meanwhile; the work must not write. */
  readonly snapshot: <Result>(work: () => Result) => Result;
  /** Leaves one file that holds everything. */
  readonly close: () => void;
}

/**
 * Opens a SQLite file, which comes into being when it is missing.
 *
 * A write-ahead log lets others read while one writes; what was being written when a process died is dropped by whoever
 * opens the file next.
 *
 * @param path - The file.
 * @param patience - Milliseconds to wait for another writer.
 */
export function openConnection(path: string, patience: number): Connection {
  const known = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw error instanceof StoreError ? error : storeErrorOf(error, path);
    }
  };
  const engine = known(() => {
    const opened = new Database(path, { timeout: patience });
    opened.exec("PRAGMA foreign_keys = ON");
    return opened;
  });
  let inTransaction = false;
  let logged = false;
  const all = (sql: string, ...values: readonly Value[]): Row[] =>
    known(() => engine.prepare(sql).all(...values) as Row[]);
  const execute = (sql: string): void => {
    known(() => engine.exec(sql));
  };
  const within = <Result>(opening: string, work: () => Result): Result => {
    if (inTransaction) return work();
    execute(opening);
    inTransaction = true;
    try {
      const result = work();
      execute("COMMIT");
      return result;
    } catch (error) {
      rollBack(engine);
      throw error;
    } finally {
      inTransaction = false;
    }
  };
  return {
    all,
    run: (sql, ...values) => {
      known(() => engine.prepare(sql).run(...values));
    },
    execute,
    transaction: (work) => {
      if (!logged && !inTransaction) execute("PRAGMA journal_mode = WAL");
      logged = true;
      return within("BEGIN IMMEDIATE", work);
    },
    snapshot: (work) => within("BEGIN", work),
    close: () => {
      foldLog(engine);
      engine.close();
    },
  };
}

/** A statement that failed may have rolled back already. */
function rollBack(engine: Database.Database): void {
  try {
    engine.exec("ROLLBACK");
  } catch {
    // nothing was open
  }
}

/**
 * Brings the log into the file and drops it, unless others still use it: the last of them does. So a copy of the file at
 * rest is a whole backup.
 */
function foldLog(engine: Database.Database): void {
  try {
    engine.exec("PRAGMA busy_timeout = 0");
    engine.prepare("SELECT count(*) FROM sqlite_master").all();
    engine.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
    engine.prepare("PRAGMA journal_mode = DELETE").all();
  } catch {
    // others are at it, or the file may only be read
  }
}
