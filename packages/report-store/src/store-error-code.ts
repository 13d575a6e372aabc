/**
 * Why a store refused.
 *
 * `STORE_LOCKED`: another program is writing and did not finish in time. `STORE_DAMAGED`: the file is broken or no SQLite
 * file. `STORE_FOREIGN`: a SQLite file of another program. `STORE_NEWER`: written by a later version of this package.
 * `STORE_UNREADABLE`: the file cannot be opened. `STORE_UNWRITABLE`: it may not be written, or the disk is full.
 * `REPORT_KNOWN`: this very text is what the ledger already holds. `REPORT_OLDER`: a later text is held already.
 * `REPORT_ELSEWHERE`: a report of another region. `REPORT_WITHOUT_REGION`: a report that does not tell its region, for a
 * ledger that has one. `REPORT_EMPTY`: no promise in it. `PROMISE_UNKNOWN`: no promise of that id. `FIGURE_UNKNOWN`: the
 * promise has no figure of that number. `ENTRY_INVALID`: an entry that the schema does not take. `ENTRY_KNOWN`: the same
 * entry is held already. `ENTRY_UNKNOWN`: no entry of that number. `OPTION_INVALID`: an argument that cannot be meant.
 *
 * @since 0.1.0
 */
export type StoreErrorCode =
  | "STORE_LOCKED"
  | "STORE_DAMAGED"
  | "STORE_FOREIGN"
  | "STORE_NEWER"
  | "STORE_UNREADABLE"
  | "STORE_UNWRITABLE"
  | "REPORT_KNOWN"
  | "REPORT_OLDER"
  | "REPORT_ELSEWHERE"
  | "REPORT_WITHOUT_REGION"
  | "REPORT_EMPTY"
  | "PROMISE_UNKNOWN"
  | "FIGURE_UNKNOWN"
  | "ENTRY_INVALID"
  | "ENTRY_KNOWN"
  | "ENTRY_UNKNOWN"
  | "OPTION_INVALID";

/** What a message about the refusal may name: years, regions, ids. */
export type StoreErrorDetail = Readonly<Record<string, string | number>>;
