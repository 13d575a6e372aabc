import type { DigestBody } from "../record/digest.js";
import { batchOf, type RowBatch } from "../record/record-batch.js";
import type { TableName } from "./columns.js";

/** Rows that a report gives to a table. */
export function rowsFor(table: TableName, { records, report, terms }: DigestBody): RowBatch {
  switch (table) {
    case "indicators":
      return records;
    case "reports":
      return batchOf(report === undefined ? [] : [report]);
    case "terms":
      return batchOf(terms);
  }
}
