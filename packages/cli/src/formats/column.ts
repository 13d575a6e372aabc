/** What a cell of a table, CSV file or workbook may hold. */
export type Cell = string | number | boolean | undefined;

/** One column of a tabular result, the same for tables, CSV and workbooks. */
export interface Column<Row> {
  readonly header: string;
  readonly value: (row: Row) => Cell;
  /** Numbers stand right. Default left. */
  readonly align?: "left" | "right";
  /** Widest the column gets, in half-width characters; longer cells are wrapped. Tables and workbooks only. */
  readonly width?: number;
  /** Colours the printed cell; terminals only. */
  readonly paint?: (text: string, row: Row) => string;
}
