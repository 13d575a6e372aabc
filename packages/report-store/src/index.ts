export type { PromiseChange } from "./ledger/history.js";
export type { LedgerIdentity } from "./ledger/identity.js";
export type { ImportOutcome } from "./ledger/import-report.js";
export type { StoredEntry } from "./ledger/progress.js";
export type { ReportToImport, StoredReport } from "./ledger/report.js";
export type { ChangedField, FieldChange } from "./reconcile/differences.js";
export type { RegisterBodies, RegisterEntry, RegisterName } from "./registers/entries.js";
export { openStore, type Store, type StoreOptions } from "./store.js";
export { StoreError, type StoreErrorCode, type StoreErrorDetail } from "./store-error.js";
