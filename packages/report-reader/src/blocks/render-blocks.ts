import { concat, joinedBy, made, NOTHING, trim, type TracedText } from "../traced/traced-text.js";
import type { Block } from "./block.js";
import { isLayoutTable, tableLines } from "./table-lines.js";

/** One line a paragraph, one line a table row with its cells parted by tabs; no blank lines, a line end at the end. */
export function renderBlocks(blocks: readonly Block[]): TracedText {
  const lines = linesOfBlocks(blocks);
  return lines.length === 0 ? NOTHING : concat([joinedBy(lines, "\n"), made("\n")]);
}

function linesOfBlocks(blocks: readonly Block[]): TracedText[] {
  const lines: TracedText[] = [];
  for (const block of blocks) {
    if (block.kind === "line") {
      const line = trim(block.text);
      if (line.text !== "") lines.push(line);
    } else if (isLayoutTable(block)) {
      for (const row of block.rows) for (const cell of row) lines.push(...linesOfBlocks(cell.blocks));
    } else lines.push(...tableLines(block, linesOfBlocks));
  }
  return lines;
}
