/** What a cell of an exported table may hold. */
type Cell = string | number | undefined;

/** One column of an exported table. */
export interface Column<Row> {
  readonly header: string;
  readonly value: (row: Row) => Cell;
}

/** Rows as CSV (RFC 4180), with the byte order mark that Excel needs for Chinese. */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ value }) => value(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A leading =, +, - or @ would make spreadsheets compute: figures are safe, words get an apostrophe. */
function csvCell(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = /^[=+\-@\t\r＝＋－＠]/u.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
