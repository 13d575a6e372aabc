import type { TracedText } from "../traced/traced-text.js";

/** What a document consists of once its markup is gone: lines of text and tables. */
export type Block = LineBlock | TableBlock;

interface LineBlock {
  readonly kind: "line";
  readonly text: TracedText;
}

export interface TableBlock {
  readonly kind: "table";
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  readonly blocks: readonly Block[];
  /** Columns it spans, 1 or more. */
  readonly columns: number;
  /** Rows it spans, 1 or more. */
  readonly rows: number;
}
