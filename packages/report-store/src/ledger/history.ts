import type { Connection } from "../connection/connection.js";
import type { ChangedField, FieldChange } from "../reconcile/differences.js";

/**
 * A change of a promise, and the version of a paper that brought it.
 *
 * @since 0.1.0
 */
export interface PromiseChange extends FieldChange {
  readonly series: string;
  readonly version: number;
  readonly imported: string;
}

/** What changed of a promise since it was taken in, oldest first. */
export function changesOf(connection: Connection, promise: string): PromiseChange[] {
  return connection
    .all(
      `SELECT c.field, c.old, c.new, r.series, r.version, r.imported
       FROM changes c JOIN reports r ON r.id = c.report WHERE c.promise = ? ORDER BY c.id`,
      promise,
    )
    .map((row) => ({
      field: String(row["field"]) as ChangedField,
      ...(typeof row["old"] === "string" && { before: row["old"] }),
      ...(typeof row["new"] === "string" && { after: row["new"] }),
      series: String(row["series"]),
      version: Number(row["version"]),
      imported: String(row["imported"]),
    }));
}
