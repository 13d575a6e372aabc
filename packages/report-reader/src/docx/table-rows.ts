import type { Block, TableCell } from "../blocks/block.js";
import { childNamed, childrenNamed, elementsOf, type MarkupElement } from "../markup/markup-tree.js";
import type { InlineContext } from "./inline-text.js";
import { numberOf } from "./word-attribute.js";

/** Elements that stand around what they hold without a meaning of their own here. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:sdtContent",
  "wx:sect",
  "wx:sub-section",
]);

/** How a cell takes part in a merge down its column. */
type Merge = "none" | "begins" | "continues";

interface GridCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly merge: Merge;
}

/** The rows of a Word table; a cell merged downwards spans the rows it covers. */
export function tableRows(
  table: MarkupElement,
  context: InlineContext,
  blocksOf: (cell: MarkupElement) => readonly Block[],
): TableCell[][] {
  const grid: GridCell[][] = [];
  for (const row of wrapped(table, "w:tr")) {
    const properties = childNamed(row, "w:trPr");
    if (childNamed(properties, "w:del") !== undefined) {
      context.count("changes");
      context.drop(row, "deleted");
      continue;
    }
    const indent = numberOf(properties, "w:gridBefore") ?? 0;
    const cells: GridCell[] =
      indent > 0 ? [{ cell: { blocks: [], columns: indent, rows: 1 }, column: 0, merge: "none" }] : [];
    let column = indent;
    for (const element of wrapped(row, "w:tc")) {
      const merge = mergeOf(element);
      const columns = Math.max(1, numberOf(childNamed(element, "w:tcPr"), "w:gridSpan") ?? 1);
      cells.push({ cell: { blocks: blocksOf(element), columns, rows: 1 }, column, merge });
      column += columns;
    }
    grid.push(cells);
  }
  return withSpans(grid);
}

function mergeOf(cell: MarkupElement): Merge {
  const properties = childNamed(cell, "w:tcPr");
  const merge = childNamed(properties, "w:vMerge") ?? childNamed(properties, "w:vmerge");
  if (merge === undefined) return "none";
  return merge.attributes.get("w:val") === "restart" ? "begins" : "continues";
}

/** Merged cells span the rows they cover; a cell that continues one is left to it unless it says something itself. */
function withSpans(grid: readonly GridCell[][]): TableCell[][] {
  const covered = rowsCovered(grid);
  const open = new Map<number, number>();
  return grid.map((cells) =>
    cells.flatMap((placed) => {
      const { cell, column, merge } = placed;
      const left = open.get(column) ?? 0;
      open.set(column, Math.max(0, left - 1));
      if (merge === "continues" && left > 0) return [];
      const rows = merge === "begins" ? (covered.get(placed) ?? 1) : 1;
      open.set(column, rows - 1);
      return [{ ...cell, rows }];
    }),
  );
}

/** How many rows each cell that begins a merge covers, counted from below. */
function rowsCovered(grid: readonly GridCell[][]): ReadonlyMap<GridCell, number> {
  const covered = new Map<GridCell, number>();
  let below = new Map<number, number>();
  for (const cells of [...grid].reverse()) {
    const here = new Map<number, number>();
    for (const placed of cells) {
      const rows = (below.get(placed.column) ?? 0) + 1;
      if (placed.merge === "begins") covered.set(placed, rows);
      if (placed.merge === "continues" && isEmpty(placed.cell)) here.set(placed.column, rows);
    }
    below = here;
  }
  return covered;
}

function isEmpty(cell: TableCell): boolean {
  return cell.blocks.every((block) => block.kind === "line" && block.text.text.trim() === "");
}

/** Rows or cells, also inside the wrappers of content controls and changes. */
function wrapped(parent: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    if (child.name === "w:sdt")
      return childrenNamed(child, "w:sdtContent").flatMap((content) => wrapped(content, name));
    return WRAPPERS.has(child.name) ? wrapped(child, name) : [];
  });
}
