import type { Commitment } from "@liaocheng/report-model";

/**
 * A paper and the promises read from it.
 *
 * @since 0.1.0
 */
export interface ReportToImport {
  /** Year planned. */
  readonly year: number;
  /** Which papers it belongs to: `report`, or `tasks` for an allocation of the same promises (任务分解表, 分工). */
  readonly series: string;
  readonly title?: string | undefined;
  readonly region?: string | undefined;
  readonly adcode?: string | undefined;
  /** ISO date. */
  readonly delivered?: string | undefined;
  /** Name of the file, for people. */
  readonly file: string;
  /** Of the text; two papers of one sum are the same. */
  readonly sha256: string;
  /** What spans of the promises count in. */
  readonly text: string;
  /** In the order of the text. */
  readonly promises: readonly Commitment[];
  /** Clock time of the import. */
  readonly imported: string;
  /** Takes a report of an earlier year than those held, as history. */
  readonly allowOlder?: boolean;
}

/**
 * A paper that the ledger holds, in one of its versions.
 *
 * @since 0.1.0
 */
export interface StoredReport {
  readonly year: number;
  readonly series: string;
  /** From 1; the greatest counts. */
  readonly version: number;
  readonly title?: string;
  readonly delivered?: string;
  readonly file: string;
  readonly sha256: string;
  readonly imported: string;
}
