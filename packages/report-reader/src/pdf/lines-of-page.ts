import { sidesAt, type Sides } from "./item-columns.js";
import { turned, type PlacedGlyphs } from "./placed-glyphs.js";
import { pageLine, type PageLine, type TextRun } from "./text-run.js";

/** Base lines closer than this share of the type size are one line; raised note marks lie within it. */
const SAME_LINE = 0.5;
/** A gap this wide, in type sizes, may part two columns. */
const COLUMN_GAP = 1.2;
const FEWEST_LINES_IN_COLUMNS = 10;
const BIN_POINTS = 2;
const WIDEST_STRIP_POINTS = 300;
/** Shares of the lines of a page: that leave the gutter free, and that lie on one side of it where the columns are set off. */
const FREE_SHARE = 0.55;
const ALONE_SHARE = 0.8;
/** Shares of the lines of a column that fill it, and that fill the first of two when it opens with short lines. */
const FILLED_SHARE = 0.6;
const HEADED_SHARE = 0.35;

/** Lines that may cross the strip between two columns: titles, running lines. */
const CROSSING_SHARE = 0.25;
const FEWEST_ROWS_OF_ITEMS = 6;

/** Columns of text that runs another way than the page does count from here. */
const OTHER_DIRECTIONS = 10;
const DIRECTIONS = ["right", "down", "left", "up"] as const;

export function isOtherDirection(line: PageLine): boolean {
  return line.column >= OTHER_DIRECTIONS;
}

/** A page in reading order. */
interface OrderedPage {
  readonly lines: PageLine[];
  /** Whether its lines may be those of two columns of short items, though they are read as rows. */
  readonly mayBeColumns: boolean;
}

/**
 * The lines of a page in reading order. The page is turned to the way most of its text runs, as annexes of wide tables are printed;
 * what runs another way, such as the turned head of a table, follows in lines of its own.
 */
export function linesOfPage(glyphs: readonly PlacedGlyphs[], page: number): OrderedPage {
  const frames = new Map<string, TextRun[]>();
  const weights = new Map<string, number>();
  for (const piece of glyphs) {
    const key = `${piece.vertical ? "columns " : ""}${piece.direction}`;
    const frame = frames.get(key);
    if (frame === undefined) frames.set(key, [turned(piece)]);
    else frame.push(turned(piece));
    weights.set(key, (weights.get(key) ?? 0) + piece.text.length);
  }
  const order = DIRECTIONS.flatMap((direction) => [direction, `columns ${direction}`])
    .filter((key) => frames.has(key))
    .sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
  let mayBeColumns = false;
  const lines = order.flatMap((key, index) => {
    const ordered = linesOfRows(groupByBaseline(frames.get(key) ?? []), page);
    if (key === "right") ({ mayBeColumns } = ordered);
    if (index === 0) return ordered.lines;
    return ordered.lines.map((line) => ({ ...line, column: line.column + OTHER_DIRECTIONS * index }));
  });
  return { lines, mayBeColumns };
}

/** Lines from top to bottom; in pages of two columns the left one before the right. */
export function linesOfRuns(runs: readonly TextRun[], page: number): PageLine[] {
  return linesOfRows(groupByBaseline(runs), page).lines;
}

/** The lines of rows, and whether those read as rows may be two columns of short items. */
function linesOfRows(rows: readonly (readonly TextRun[])[], page: number): OrderedPage {
  const found = findGutter(rows);
  if (typeof found !== "object")
    return { lines: rows.map((row) => pageLine(row, page, 0)), mayBeColumns: found === "unsure" };
  const { at: gutter, ofItems } = found;
  const inColumn = (line: PageLine): PageLine => (ofItems ? { ...line, ofItems: true } : line);
  const lines: PageLine[] = [];
  let left: PageLine[] = [];
  let right: PageLine[] = [];
  const flush = (): void => {
    for (const line of [...left, ...right]) lines.push(line);
    left = [];
    right = [];
  };
  for (const row of rows) {
    if (row.some(({ start, end }) => start < gutter && end > gutter)) {
      flush();
      lines.push(pageLine(row, page, 0));
      continue;
    }
    const before = row.filter(({ end }) => end <= gutter);
    const after = row.filter(({ start }) => start >= gutter);
    if (before.length > 0) left.push(inColumn(pageLine(before, page, 1)));
    if (after.length > 0) right.push(inColumn(pageLine(after, page, 2)));
  }
  flush();
  return { lines, mayBeColumns: false };
}

function groupByBaseline(runs: readonly TextRun[]): TextRun[][] {
  const rows: TextRun[][] = [];
  let row: TextRun[] = [];
  let anchor: TextRun | undefined;
  for (const run of [...runs].sort((left, right) => left.y - right.y || left.start - right.start)) {
    if (anchor === undefined || run.y - anchor.y > SAME_LINE * Math.max(run.size, anchor.size)) {
      row = [];
      rows.push(row);
      anchor = run;
    } else if (run.size > anchor.size) anchor = run;
    row.push(run);
  }
  return rows;
}

/** Where the columns of a page part, and whether they list short items. */
interface Gutter {
  readonly at: number;
  readonly ofItems: boolean;
}

/**
 * The middle of the white strip between two columns; undefined for pages of one, and unsure where nothing tells columns of short items
 * from a table.
 *
 * A strip counts when most lines leave it free, hardly any crosses it, and the lines left of it run up to it:
 * the cells of a table leave strips as well, but do not fill their columns.
 */
function findGutter(rows: readonly (readonly TextRun[])[]): Gutter | "unsure" | undefined {
  if (rows.length < FEWEST_ROWS_OF_ITEMS) return undefined;
  const runs = rows.flat();
  const pageStart = runs.reduce((first, { start }) => Math.min(first, start), Infinity);
  const pageEnd = runs.reduce((last, { end }) => Math.max(last, end), -Infinity);
  const best = freest(rows.flatMap(gapsInside), pageStart, pageEnd);
  let sides: Sides = "cells";
  if (best !== undefined && best.count >= rows.length * FREE_SHARE) {
    const isProse = rows.length >= FEWEST_LINES_IN_COLUMNS && isGutter(best.at, rows, pageStart);
    if (isProse) return { at: best.at, ofItems: false };
    sides = sidesOf(rows, best.end);
    if (sides === "columns") return { at: best.end, ofItems: true };
  }
  const offset = rows.length < FEWEST_LINES_IN_COLUMNS ? undefined : gutterOfOffsetColumns(rows, pageStart, pageEnd);
  if (offset !== undefined) return { at: offset, ofItems: false };
  return sides === "unsure" ? "unsure" : undefined;
}

/** The sides of a strip that few lines cross; running lines and a title do. */
function sidesOf(rows: readonly (readonly TextRun[])[], at: number): Sides {
  const parted = rows.filter((row) => !row.some(({ start, end }) => start < at && end > at));
  return rows.length - parted.length > rows.length * CROSSING_SHARE ? "cells" : sidesAt(parted, at);
}

/** A stretch across a line, in points. */
type Strip = readonly [start: number, end: number];

/** The stretches within a line that are as wide as between columns. */
function gapsInside(row: readonly TextRun[]): Strip[] {
  const ordered = [...row].sort((left, right) => left.start - right.start);
  return ordered.flatMap((run, index) => {
    const next = ordered[index + 1];
    const gap = next === undefined ? 0 : next.start - run.end;
    if (next === undefined || gap < COLUMN_GAP * run.size || gap > WIDEST_STRIP_POINTS) return [];
    return [[run.end, next.start] as const];
  });
}

/** The place near the middle of a page that most strips hold. */
function freest(
  strips: readonly Strip[],
  pageStart: number,
  pageEnd: number,
): { readonly at: number; readonly end: number; readonly count: number } | undefined {
  const free = new Map<number, number>();
  for (const [start, end] of strips)
    for (let bin = Math.ceil(start / BIN_POINTS); bin * BIN_POINTS < end; bin += 1)
      free.set(bin, (free.get(bin) ?? 0) + 1);
  let best: { at: number; count: number } | undefined;
  for (const [bin, count] of free) {
    const at = bin * BIN_POINTS;
    const middle = (at - pageStart) / (pageEnd - pageStart);
    if (middle > 0.35 && middle < 0.65 && count > (best?.count ?? 0)) best = { at, count };
  }
  if (best === undefined) return undefined;
  let end = best.at;
  while (free.get(end / BIN_POINTS + 1) === best.count) end += BIN_POINTS;
  return { ...best, end };
}

function isGutter(at: number, rows: readonly (readonly TextRun[])[], pageStart: number): boolean {
  const crossing = rows.filter((row) => row.some(({ start, end }) => start < at && end > at)).length;
  if (crossing > rows.length * CROSSING_SHARE) return false;
  const left = filledLines(
    rows.map((row) => row.filter(({ end }) => end <= at)),
    pageStart,
    at,
  );
  if (left.filled >= left.lines * FILLED_SHARE) return true;
  const pageEnd = rows.flat().reduce((last, { end }) => Math.max(last, end), at);
  const right = filledLines(
    rows.map((row) => row.filter(({ start }) => start >= at)),
    at,
    pageEnd,
  );
  // Short lines at the head of one column, such as a title and who speaks, are made up for by the other.
  return (
    left.filled >= left.lines * HEADED_SHARE && left.filled + right.filled >= (left.lines + right.lines) * FILLED_SHARE
  );
}

/** How many lines a column has, and how many of them run up to its end. */
function filledLines(
  rows: readonly (readonly TextRun[])[],
  start: number,
  end: number,
): { readonly lines: number; readonly filled: number } {
  const ends = rows.flatMap((row) => (row.length === 0 ? [] : [row.reduce((last, run) => Math.max(last, run.end), 0)]));
  return { lines: ends.length, filled: ends.filter((one) => one >= start + (end - start) * 0.85).length };
}

/** Columns whose lines stand on different heights: each line lies on one side, and many do on either. */
function gutterOfOffsetColumns(
  rows: readonly (readonly TextRun[])[],
  pageStart: number,
  pageEnd: number,
): number | undefined {
  const sides = rows.flatMap((row): Strip[] => {
    const start = row.reduce((first, run) => Math.min(first, run.start), Infinity);
    const end = row.reduce((last, run) => Math.max(last, run.end), -Infinity);
    const isLeft = end < pageStart + (pageEnd - pageStart) * 0.65;
    return isLeft && end > pageStart
      ? [[end, Math.min(pageEnd, end + WIDEST_STRIP_POINTS)]]
      : start > pageStart
        ? [[pageStart, start]]
        : [];
  });
  const best = freest(sides, pageStart, pageEnd);
  if (best === undefined || best.count < rows.length * ALONE_SHARE) return undefined;
  const onLeft = rows.filter((row) => row.every(({ end }) => end <= best.at)).length;
  const onRight = rows.filter((row) => row.every(({ start }) => start >= best.at)).length;
  const enough = Math.min(onLeft, onRight) >= Math.max(FEWEST_LINES_IN_COLUMNS / 2, rows.length * 0.25);
  return enough && isGutter(best.at, rows, pageStart) ? best.at : undefined;
}
