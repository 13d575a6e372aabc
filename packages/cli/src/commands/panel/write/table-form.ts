import type { RowBatch } from "../record/record-batch.js";
import type { TableName } from "./columns.js";

export const PANEL_FORMATS = ["jsonl", "csv", "parquet"] as const;
export type PanelFormat = (typeof PANEL_FORMATS)[number];

/** Takes rows and gives the bytes or text of a file, piece by piece. */
export interface TableWriter {
  readonly write: (rows: RowBatch) => Promise<void>;
  /** Ends the file; without it parquet cannot be read. */
  readonly end: () => Promise<void>;
}

export type Sink = (piece: string | Uint8Array) => Promise<void>;

/** How a table is written. */
export interface TableForm {
  readonly table: TableName;
  readonly format: PanelFormat;
  /** Begins csv with a byte order mark, for Excel. */
  readonly bom?: boolean;
}
