import type { Dropped } from "../account/text-account.js";
import type { Block, TableCell } from "../blocks/block.js";
import { renderBlocks } from "../blocks/render-blocks.js";
import { childNamed, childrenNamed, textOf, type MarkupElement } from "../markup/markup-tree.js";
import { ReadError } from "../read-error.js";
import { made, splitAt, standingFor, type TracedText } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { shownNumber } from "./number-format.js";
import { openWorkbook, shownText, type Workbook } from "./workbook.js";

/** Names that programs give to sheets of their own. */
const UNNAMED = /^(?:sheet|工作表)\s?\d{0,3}$/iu;
const MOST_COLUMNS = 16_384;
const EMPTY: TableCell = { blocks: [], columns: 1, rows: 1 };

/** The sheets of a workbook as tables, numbers as they are shown; rows, columns and sheets that are hidden are left out. */
export function readXlsx(bytes: Uint8Array, { limits }: TypedReadOptions): TypedReading {
  const workbook = openWorkbook(bytes, limits);
  const budget: Budget = { cells: limits.maxElements };
  const seen: TracedText[] = [];
  const dropped: Dropped[] = [];
  const named = workbook.sheets.length > 1 || workbook.sheets.some(({ name }) => !UNNAMED.test(name));
  const blocks = workbook.sheets.flatMap(({ name, root }): Block[] => [
    ...(named && name !== "" ? [{ kind: "line" as const, text: made(name) }] : []),
    { kind: "table", rows: rowsOf(root, { workbook, budget, seen, dropped }) },
  ]);
  for (const { root } of workbook.hidden) {
    rowsOf(root, { workbook, budget, seen, dropped: [] });
    dropped.push({ from: root.start, fromEnd: root.end, fate: "hidden" });
  }
  const text = renderBlocks(blocks);
  if (seen.length === 0 || text.text === "") throw new ReadError("no-text");
  return { text, warnings: [], seen, dropped, placeOf: (from, fromEnd) => ({ sourceStart: from, sourceEnd: fromEnd }) };
}

/** Cells that may still be made: empty ones before a far column count too. */
interface Budget {
  cells: number;
}

interface SheetContext {
  readonly workbook: Workbook;
  readonly budget: Budget;
  readonly seen: TracedText[];
  readonly dropped: Dropped[];
}

function rowsOf(sheet: MarkupElement, { workbook, budget, seen, dropped }: SheetContext): TableCell[][] {
  const hiddenColumns = childrenNamed(childNamed(sheet, "cols"), "col").filter(isHidden);
  const isHiddenColumn = (column: number): boolean =>
    hiddenColumns.some(
      ({ attributes }) => column + 1 >= Number(attributes.get("min")) && column + 1 <= Number(attributes.get("max")),
    );
  const merges = mergesOf(sheet);
  const rows: TableCell[][] = [];
  for (const row of childrenNamed(childNamed(sheet, "sheetData"), "row")) {
    const cells: TableCell[] = [];
    let column = -1;
    const covered = (at: number): boolean => merges.covered.has(`${String(at)} ${row.attributes.get("r") ?? ""}`);
    for (const cell of childrenNamed(row, "c")) {
      const reference = cell.attributes.get("r") ?? "";
      const own: number = columnOf(reference) ?? column + 1;
      const text = cellText(cell, workbook);
      if (text.text !== "") seen.push(text);
      if (isHidden(row) || isHiddenColumn(own)) {
        dropped.push({ from: cell.start, fromEnd: cell.end, fate: "hidden" });
        column = own;
        continue;
      }
      for (let at = column + 1; at < Math.min(own, MOST_COLUMNS); at += 1)
        if (!covered(at) && !isHiddenColumn(at)) cells.push(EMPTY);
      column = own;
      if (covered(own)) continue;
      const { columns, rows: down } = merges.spans.get(reference) ?? { columns: 1, rows: 1 };
      cells.push({
        blocks: splitAt(text, /\r?\n/gu).map((line) => ({ kind: "line", text: line })),
        columns,
        rows: down,
      });
    }
    budget.cells -= cells.length;
    if (budget.cells < 0) throw new ReadError("too-complex", { pieces: rows.length });
    if (!isHidden(row)) rows.push(cells);
  }
  return rows;
}

function isHidden({ attributes }: MarkupElement): boolean {
  return attributes.get("hidden") === "1" || attributes.get("hidden") === "true";
}

/** What a cell shows; errors and formulas without result show nothing. */
function cellText(cell: MarkupElement, { texts, formats }: Workbook): TracedText {
  const value = childNamed(cell, "v");
  const stored = value === undefined ? "" : textOf(value);
  const shown = (text: string): TracedText => standingFor(text.trim(), cell.start, cell.end);
  switch (cell.attributes.get("t") ?? "n") {
    case "s":
      return shown(texts[Number(stored)] ?? "");
    case "inlineStr":
      return shown(shownText(cell));
    case "str":
    case "d":
      return shown(stored);
    case "b":
      return shown(stored === "1" ? "TRUE" : "FALSE");
    case "e":
      return made("");
    default: {
      const number = Number(stored);
      if (stored.trim() === "" || !Number.isFinite(number)) return made("");
      return shown(shownNumber(number, formats[Number(cell.attributes.get("s") ?? 0)]));
    }
  }
}

interface Merges {
  readonly spans: ReadonlyMap<string, { readonly columns: number; readonly rows: number }>;
  /** Column and row of the cells that another covers from above or from the left. */
  readonly covered: ReadonlySet<string>;
}

const MOST_COVERED = 200_000;

function mergesOf(sheet: MarkupElement): Merges {
  const spans = new Map<string, { columns: number; rows: number }>();
  const covered = new Set<string>();
  for (const { attributes } of childrenNamed(childNamed(sheet, "mergeCells"), "mergeCell")) {
    const [first = "", last = ""] = (attributes.get("ref") ?? "").split(":");
    const [left, right] = [columnOf(first), columnOf(last)];
    const [top, bottom] = [rowOf(first), rowOf(last)];
    if (left === undefined || right === undefined || top === undefined || bottom === undefined) continue;
    spans.set(first, { columns: right - left + 1, rows: bottom - top + 1 });
    for (let row = top; row <= bottom; row += 1)
      for (let at: number = left; at <= right; at += 1) {
        if (row === top && at === left) continue;
        if (covered.size >= MOST_COVERED) return { spans, covered };
        covered.add(`${String(at)} ${String(row)}`);
      }
  }
  return { spans, covered };
}

/** 0-based: AB7 is in column 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(reference: string): number | undefined {
  const digits = /\d{1,7}$/u.exec(reference)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
