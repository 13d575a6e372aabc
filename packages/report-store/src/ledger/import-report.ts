import type { LedgerPromise } from "@liaocheng/report-model";
import type { Connection } from "../connection/connection.js";
import { differences, type FieldChange } from "../reconcile/differences.js";
import { leadingWording, type Wording } from "../reconcile/overlay.js";
import { pairCommitments } from "../reconcile/pairing.js";
import { StoreError } from "../store-error.js";
import { claimLedger } from "./identity.js";
import { addReport } from "./add-report.js";
import type { ReportToImport } from "./report.js";
import { ledgerPromise, wordedPromises, type WordedPromise } from "./tables.js";

/**
 * What an import did.
 *
 * @since 0.1.0
 */
export interface ImportOutcome {
  /** Of the paper in its series and year, from 1. */
  readonly version: number;
  readonly added: readonly LedgerPromise[];
  /** Promises held before, with what changed; those that are gone or came back among them. */
  readonly changed: readonly { readonly promise: LedgerPromise; readonly changes: readonly FieldChange[] }[];
  /** How many were held before and say the same. */
  readonly unchanged: number;
}

/**
 * Takes a paper into the ledger: promises held before keep their ids, new ones get the next numbers, those that a corrected
 * paper no longer has are marked as gone. Changes go into the history.
 *
 * @throws {StoreError} `REPORT_…`; nothing is written then.
 */
export function importReport(connection: Connection, report: ReportToImport): ImportOutcome {
  if (report.promises.length === 0) throw new StoreError("REPORT_EMPTY", { file: report.file });
  return connection.transaction(() => {
    claimLedger(connection, report);
    const { id: reportId, version } = addReport(connection, report);
    const before = wordedPromises(connection, report.year);
    const wordings = before.map(({ wordings }) => wordingFor(report.series, wordings).commitment);
    const pairs = pairCommitments(wordings, report.promises);
    const known = new Map([...pairs].map(([later, earlier]) => [earlier, later]));
    const tables = writer(connection, reportId, report);
    for (const [place, promise] of before.entries()) {
      const later = known.get(place);
      if (later !== undefined) tables.putWording(promise.id, later);
      else if (promise.wordings.some(({ series, gone }) => series === report.series && !gone))
        tables.markGone(promise.id);
    }
    const fresh = report.promises.flatMap((_promise, later) => (pairs.has(later) ? [] : [tables.addPromise(later)]));
    const after = wordedPromises(connection, report.year);
    return { version, ...summarize(before, after, new Set(fresh), tables.putChange) };
  });
}

const wordingFor = (series: string, wordings: readonly Wording[]): Wording =>
  wordings.find((wording) => wording.series === series) ?? leadingWording(wordings);

interface Writer {
  readonly putWording: (promise: string, later: number) => void;
  readonly markGone: (promise: string) => void;
  /** Gives the id. */
  readonly addPromise: (later: number) => string;
  readonly putChange: (promise: string, change: FieldChange) => void;
}

function writer(connection: Connection, reportId: number, { year, series, promises }: ReportToImport): Writer {
  const putWording = (promise: string, later: number): void => {
    connection.run(
      `INSERT INTO wordings VALUES (?, ?, ?, ?, 0)
       ON CONFLICT DO UPDATE SET report = excluded.report, commitment = excluded.commitment, gone = 0`,
      promise,
      series,
      reportId,
      JSON.stringify(promises[later]),
    );
  };
  let number = Number(connection.all("SELECT max(number) AS n FROM promises WHERE year = ?", year)[0]?.["n"] ?? 0);
  return {
    putWording,
    markGone: (promise) => {
      connection.run("UPDATE wordings SET gone = 1 WHERE promise = ? AND series = ?", promise, series);
    },
    addPromise: (later) => {
      number += 1;
      const id = `${String(year)}-${String(number).padStart(3, "0")}`;
      connection.run("INSERT INTO promises VALUES (?, ?, ?)", id, year, number);
      putWording(id, later);
      return id;
    },
    putChange: (promise, { field, before = null, after = null }) => {
      connection.run("INSERT INTO changes VALUES (NULL, ?, ?, ?, ?, ?)", promise, reportId, field, before, after);
    },
  };
}

function summarize(
  before: readonly WordedPromise[],
  after: readonly WordedPromise[],
  fresh: ReadonlySet<string>,
  putChange: Writer["putChange"],
): Omit<ImportOutcome, "version"> {
  const held = new Map(before.map((promise) => [promise.id, ledgerPromise(promise)]));
  const added: LedgerPromise[] = [];
  const changed: { promise: LedgerPromise; changes: FieldChange[] }[] = [];
  for (const promise of after.map(ledgerPromise)) {
    const old = held.get(promise.id);
    if (fresh.has(promise.id)) added.push(promise);
    if (old === undefined) continue;
    const changes = changesOf(old, promise);
    for (const change of changes) putChange(promise.id, change);
    if (changes.length > 0) changed.push({ promise, changes });
  }
  return { added, changed, unchanged: before.length - changed.length };
}

function changesOf(before: LedgerPromise, after: LedgerPromise): FieldChange[] {
  if (!before.gone && after.gone) return [{ field: "gone", before: before.commitment.text }];
  const returned: FieldChange[] =
    before.gone && !after.gone ? [{ field: "returned", after: after.commitment.text }] : [];
  return [...returned, ...differences(before.commitment, after.commitment)];
}
