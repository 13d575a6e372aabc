import type { LedgerPromise, PeriodColor, ProgressEntry, WeeklyReport } from "@liaocheng/report-model";
import type { MessageLanguage } from "@liaocheng/report-model/caller";
import { openConnection, type Connection } from "./connection/connection.js";
import { changesOf, type PromiseChange } from "./ledger/history.js";
import { identityOf, type LedgerIdentity } from "./ledger/identity.js";
import { importReport, type ImportOutcome } from "./ledger/import-report.js";
import { addProgress, progressOf, type StoredEntry } from "./ledger/progress.js";
import type { ReportToImport, StoredReport } from "./ledger/report.js";
import { reportText, storedReports } from "./ledger/reports.js";
import { ledgerPromise, wordedPromises } from "./ledger/tables.js";
import { keepColors, storedColors } from "./registers/colors.js";
import {
  addEntry,
  registerEntries,
  reviseEntry,
  type RegisterBodies,
  type RegisterEntry,
  type RegisterName,
} from "./registers/entries.js";
import { keepWeekly, weeklyReports } from "./registers/weekly.js";
import { prepareStore } from "./schema/migrate.js";
import { promiseIds, unknownPromise, wrongOption } from "./refusals.js";
import { allSpeaking, speaking } from "./speaking.js";

/**
 * The ledger of one region in one file. Every function does all of its work or none, and throws `StoreError` alone.
 *
 * @since 0.1.0
 */
export interface Store {
  /** Whose ledger it is; `undefined` before the first import. */
  readonly identity: () => LedgerIdentity | undefined;
  /** Papers held, in every version. */
  readonly reports: () => StoredReport[];
  /** The text that spans of a promise of this series and version count in. */
  readonly reportText: (year: number, series: string, version: number) => string | undefined;
  /** Takes a paper in; see `ImportOutcome`. @throws {StoreError} `REPORT_…` */
  readonly importReport: (report: ReportToImport) => ImportOutcome;
  /** Promises of a year, or of all years, by number; those that are gone among them. */
  readonly promises: (year?: number) => LedgerPromise[];
  /** @throws {StoreError} `PROMISE_UNKNOWN` */
  readonly promise: (id: string) => LedgerPromise;
  /** What papers changed of a promise, oldest first. */
  readonly changes: (promise: string) => PromiseChange[];
  /** Adds entries, recorded at a clock time. @throws {StoreError} `PROMISE_UNKNOWN`, `FIGURE_UNKNOWN`, `ENTRY_INVALID` */
  readonly addProgress: (entries: readonly ProgressEntry[], recorded: string) => void;
  /** Entries of a promise, or of all, by day. */
  readonly progress: (promise?: string) => StoredEntry[];
  /** Colours kept of a policy, in every period. */
  readonly colors: (policy: string) => PeriodColor[];
  /** Keeps colours in place of those of the same period, indicator and population. */
  readonly keepColors: (policy: string, colors: readonly PeriodColor[]) => void;
  /** Entries of a register as they are now, by number. */
  readonly entries: <Name extends RegisterName>(register: Name) => RegisterEntry<Name>[];
  /** Adds an entry and gives its number. @throws {StoreError} `ENTRY_INVALID`, `ENTRY_KNOWN`, `PROMISE_UNKNOWN` */
  readonly addEntry: <Name extends RegisterName>(
    register: Name,
    body: RegisterBodies[Name],
    recorded: string,
  ) => number;
  /** Changes an entry; what it said is kept. @throws {StoreError} `ENTRY_UNKNOWN`, `ENTRY_INVALID`, `ENTRY_KNOWN`, `PROMISE_UNKNOWN` */
  readonly reviseEntry: <Name extends RegisterName>(
    register: Name,
    number: number,
    revise: (body: RegisterBodies[Name]) => RegisterBodies[Name],
    recorded: string,
  ) => void;
  /** Reports (双报告) kept of a week, or of all weeks. */
  readonly weeklyReports: (week?: string) => WeeklyReport[];
  /** Keeps reports of a week; of one author the last counts. */
  readonly keepWeekly: (week: string, reports: readonly WeeklyReport[], recorded: string) => void;
  /** Reads several things as they are at one moment, whoever writes meanwhile. */
  readonly reading: <Result>(work: () => Result) => Result;
  /** Does several things as one. */
  readonly writing: <Result>(work: () => Result) => Result;
  /** Leaves one file that holds everything; copying it is a whole backup. */
  readonly close: () => void;
}

/**
 * How to open a store.
 *
 * @since 0.1.0
 */
export interface StoreOptions {
  /** Milliseconds to wait for another writer. Default 5000. */
  readonly patience?: number;
  /** Language of the messages of refusals, Chinese by default; their `messages` have both. */
  readonly language?: MessageLanguage;
}

/**
 * Opens a ledger store, brings its tables up to date, and makes it when the file is missing or empty.
 *
 * Whoever calls decides which file it is, and whether it should be there. A file that is no SQLite file at all but a few
 * bytes long counts as empty: look before opening.
 *
 * @param path - The file, or `:memory:` for one that is gone after `close`.
 * @returns The store; close it.
 * @throws {StoreError} `STORE_…` when it cannot be opened, is damaged, locked, foreign, or of a later version.
 * @example
 * const store = openStore(":memory:");
 * store.promises(); // => []
 * store.identity(); // => undefined
 * store.close();
 * @since 0.1.0
 */
export function openStore(path: string, { patience = 5000, language }: StoreOptions = {}): Store {
  const store = storeOf(speaking(openPrepared, language)(path, patience));
  return language === undefined ? store : allSpeaking(store, language);
}

function openPrepared(path: string, patience: number): Connection {
  if (typeof path !== "string") throw wrongOption("path", "string", path);
  if (typeof patience !== "number") throw wrongOption("patience", "number", patience);
  const connection = openConnection(path, patience);
  try {
    prepareStore(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  return connection;
}

function storeOf(connection: Connection): Store {
  const promises = (year?: number): LedgerPromise[] => wordedPromises(connection, year).map(ledgerPromise);
  return {
    identity: () => identityOf(connection),
    reports: () => storedReports(connection),
    reportText: (year, series, version) => reportText(connection, year, series, version),
    importReport: (report) => importReport(connection, report),
    promises,
    promise: (id) => {
      const found = promises(Number(id.slice(0, 4))).find((promise) => promise.id === id);
      if (found === undefined) throw unknownPromise(id, promiseIds(connection));
      return found;
    },
    changes: (promise) => changesOf(connection, promise),
    addProgress: (entries, recorded) => {
      addProgress(connection, entries, recorded);
    },
    progress: (promise) => progressOf(connection, promise),
    colors: (policy) => storedColors(connection, policy),
    keepColors: (policy, colors) => {
      keepColors(connection, policy, colors);
    },
    entries: (register) => registerEntries(connection, register),
    addEntry: (register, body, recorded) => addEntry(connection, register, body, recorded),
    reviseEntry: (register, number, revise, recorded) => {
      reviseEntry(connection, register, number, revise, recorded);
    },
    weeklyReports: (week) => weeklyReports(connection, week),
    keepWeekly: (week, reports, recorded) => {
      keepWeekly(connection, week, reports, recorded);
    },
    reading: (work) => connection.snapshot(work),
    writing: (work) => connection.transaction(work),
    close: connection.close,
  };
}
