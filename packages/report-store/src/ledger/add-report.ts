import type { Connection } from "../connection/connection.js";
import { StoreError } from "../store-error.js";
import type { ReportToImport, StoredReport } from "./report.js";
import { storedReports } from "./reports.js";

/**
 * Adds a paper as the next version of its series and year.
 *
 * @throws {StoreError} `REPORT_KNOWN` for the text that counts already; `REPORT_OLDER` for a text that was corrected since, for
 * one delivered before the one held, and for a year before those held unless that is allowed.
 */
export function addReport(connection: Connection, report: ReportToImport): { id: number; version: number } {
  const { year, series } = report;
  const held = storedReports(connection);
  const versions = held.filter((one) => one.year === year && one.series === series);
  refuseKnown(report, versions);
  refuseOlder(report, versions, held);
  const version = versions.length + 1;
  connection.run(
    "INSERT INTO reports VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    year,
    series,
    version,
    report.title ?? null,
    report.delivered ?? null,
    report.file,
    report.sha256,
    report.text,
    report.imported,
  );
  return { id: Number(connection.all("SELECT max(id) AS id FROM reports")[0]?.["id"]), version };
}

function refuseKnown({ sha256, file, year }: ReportToImport, versions: readonly StoredReport[]): void {
  const same = versions.find((one) => one.sha256 === sha256);
  if (same === undefined) return;
  if (same === versions.at(-1)) {
    throw new StoreError("REPORT_KNOWN", {
      file,
      year,
      version: same.version,
      imported: same.imported,
    });
  }
  throw new StoreError("REPORT_OLDER", {
    file,
    year,
    version: same.version,
    newest: versions.length,
  });
}

function refuseOlder(
  { delivered, year, file, allowOlder = false }: ReportToImport,
  versions: readonly StoredReport[],
  held: readonly StoredReport[],
): void {
  const last = versions.at(-1);
  if (last?.delivered !== undefined && delivered !== undefined && delivered < last.delivered) {
    throw new StoreError("REPORT_OLDER", {
      file,
      year,
      delivered,
      held: last.delivered,
    });
  }
  const newest = Math.max(...held.map((one) => one.year));
  if (held.length > 0 && !held.some((one) => one.year === year) && year < newest && !allowOlder) {
    throw new StoreError("REPORT_OLDER", {
      file,
      year,
      newestYear: newest,
    });
  }
}
