/**
 * Text that a spreadsheet would run when it opens a CSV file: what begins with =, @, a tab or a carriage return, or with a sign
 * that is not that of a plain number. Full-width signs count: spreadsheets in Chinese take them too.
 */
const FORMULA = /^(?:[=@\t\r＝＠]|[+\-＋－](?=.)(?![\d.,]+%?$))/u;

/** A cell of CSV, with an apostrophe before a formula. */
export const harmlessCell = <Cell>(cell: Cell): Cell | string =>
  typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;

/** The text of a cell that may have got an apostrophe here. */
export const givenCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
