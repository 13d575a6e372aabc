import { joinedBy, NOTHING, type TracedText } from "../traced/traced-text.js";
import type { Block, TableBlock, TableCell } from "./block.js";
import { inOneLine, pairedLines } from "./cell-lines.js";

/** A cell with more lines than this, or a longer one, belongs to a table that only lays out the page. */
const MOST_LINES_IN_DATA_CELL = 8;
const LONGEST_DATA_CELL = 600;
const MOST_SPANNED = 100;
/** In a row wider than this no cell spans columns. */
const WIDEST_ROW = 1000;
/** A merged cell with a longer text, or one that states figures, is read once. */
const LONGEST_LABEL = 40;
/** Rows of a table of data that hold a table of their own are this few; a table that lays out a page has little else. */
const NESTED_SHARE = 0.5;

/** Cell that goes on into rows below, with what it says there. */
interface Hanging {
  readonly rows: number;
  readonly label: TracedText;
}

/** The rows of a table of data as lines; a table inside a cell follows the row it stands in. */
export function tableLines(
  table: TableBlock,
  linesOf: (blocks: readonly Block[]) => readonly TracedText[],
): TracedText[] {
  const hanging: (Hanging | undefined)[] = [];
  const width = table.rows.reduce((most, row) => Math.max(most, columnsSpanned(row)), 0);
  return table.rows.flatMap((row) => {
    const columns = columnsOfRow(row, hanging, (cell) => linesOf(cell.blocks.filter(({ kind }) => kind === "line")));
    const nested = row.flatMap((cell) => linesOf(cell.blocks.filter(({ kind }) => kind === "table")));
    const rows = pairedLines(columns) ?? [columns.map(inOneLine)];
    return [...rows.map((cells) => rowLine(cells, width)).filter(({ text }) => text.trim() !== ""), ...nested];
  });
}

/** The lines of each column of a row; a column still covered by a cell of an earlier row repeats its label. */
function columnsOfRow(
  row: readonly TableCell[],
  hanging: (Hanging | undefined)[],
  linesOf: (cell: TableCell) => readonly TracedText[],
): (readonly TracedText[])[] {
  const columns: (readonly TracedText[])[] = [];
  const takeCovered = (): void => {
    for (let cover = hanging[columns.length]; cover !== undefined; cover = hanging[columns.length]) {
      hanging[columns.length] = cover.rows > 1 ? { ...cover, rows: cover.rows - 1 } : undefined;
      columns.push([cover.label]);
    }
  };
  for (const cell of row) {
    takeCovered();
    const lines = linesOf(cell);
    const rows = Math.min(cell.rows, MOST_SPANNED) - 1;
    const spanned = columns.length > WIDEST_ROW ? 1 : Math.min(cell.columns, MOST_SPANNED);
    for (let column = 0; column < spanned; column += 1) {
      if (rows > 0) hanging[columns.length] = { rows, label: column === 0 ? labelOf(lines) : NOTHING };
      columns.push(column === 0 ? lines : []);
    }
  }
  takeCovered();
  return columns;
}

function labelOf(lines: readonly TracedText[]): TracedText {
  const label = inOneLine(lines);
  return label.text.length > LONGEST_LABEL || /\p{Nd}/u.test(label.text) ? NOTHING : label;
}

/** A row is as wide as its table, empty cells included, so that its columns can be told; a line of one cell is none. */
function rowLine(cells: readonly TracedText[], width: number): TracedText {
  const filled = cells.filter(({ text }) => text !== "").length;
  if (filled < 2) return joinedBy(cells.slice(0, cells.findLastIndex(({ text }) => text !== "") + 1), "\t");
  const empty = Array.from({ length: Math.max(0, width - cells.length) }, () => NOTHING);
  return joinedBy([...cells, ...empty], "\t");
}

const columnsSpanned = (row: readonly TableCell[]): number =>
  row.reduce((sum, { columns }) => sum + (sum > WIDEST_ROW ? 1 : Math.min(columns, MOST_SPANNED)), 0);

export function isLayoutTable(table: TableBlock): boolean {
  if (table.rows.every((row) => row.length <= 1)) return true;
  let nested = 0;
  for (const row of table.rows) {
    if (row.some(({ blocks }) => isTooLong(blocks))) return true;
    if (row.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"))) nested += 1;
  }
  return nested > 0 && (nested > table.rows.length * NESTED_SHARE || table.rows.length < 3);
}

function isTooLong(blocks: readonly Block[]): boolean {
  return (
    blocks.length > MOST_LINES_IN_DATA_CELL ||
    blocks.some((block) =>
      block.kind === "line" ? block.text.text.length > LONGEST_DATA_CELL : block.rows.length > MOST_LINES_IN_DATA_CELL,
    )
  );
}
