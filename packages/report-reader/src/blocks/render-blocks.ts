import type { Block, TableBlock, TableCell } from "./block.js";
import { joinWrapped } from "./join-wrapped.js";

/** A cell with more lines than this, or a longer one, belongs to a table that only lays out the page. */
const MOST_LINES_IN_DATA_CELL = 8;
const LONGEST_DATA_CELL = 600;
const MOST_SPANNED = 100;

/** One line a paragraph, one line a table row with its cells parted by tabs; no blank lines, a line end at the end. */
export function renderBlocks(blocks: readonly Block[]): string {
  const lines: string[] = [];
  appendBlocks(blocks, lines);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function appendBlocks(blocks: readonly Block[], lines: string[]): void {
  for (const block of blocks) {
    if (block.kind === "table") appendTable(block, lines);
    else if (block.text.trim() !== "") lines.push(block.text.trim());
  }
}

function appendTable(table: TableBlock, lines: string[]): void {
  if (isLayout(table)) {
    for (const row of table.rows) for (const cell of row) appendBlocks(cell.blocks, lines);
    return;
  }
  const hanging: number[] = [];
  for (const row of table.rows) {
    const line = tableRow(row, hanging);
    if (line.trim() !== "") lines.push(line);
  }
}

/** The cells of a row in their columns; a column still covered by a cell of an earlier row stays empty. */
function tableRow(row: readonly TableCell[], hanging: number[]): string {
  const printed: string[] = [];
  const skipCovered = (): void => {
    for (let covered = hanging[printed.length] ?? 0; covered > 0; covered = hanging[printed.length] ?? 0) {
      hanging[printed.length] = covered - 1;
      printed.push("");
    }
  };
  for (const cell of row) {
    skipCovered();
    const text = cellText(cell);
    for (let column = 0; column < Math.min(cell.columns, MOST_SPANNED); column += 1) {
      hanging[printed.length] = Math.min(cell.rows, MOST_SPANNED) - 1;
      printed.push(column === 0 ? text : "");
    }
  }
  skipCovered();
  while (printed.at(-1) === "") printed.pop();
  return printed.join("\t");
}

function cellText(cell: TableCell): string {
  const lines: string[] = [];
  appendBlocks(cell.blocks, lines);
  return joinWrapped(lines).replaceAll("\t", " ");
}

function isLayout(table: TableBlock): boolean {
  if (table.rows.every((row) => row.length <= 1)) return true;
  return table.rows.some((row) =>
    row.some(
      ({ blocks }) =>
        blocks.length > MOST_LINES_IN_DATA_CELL ||
        blocks.some((block) => block.kind === "table" || block.text.length > LONGEST_DATA_CELL),
    ),
  );
}
