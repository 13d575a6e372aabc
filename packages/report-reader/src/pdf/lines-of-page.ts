import { pageLine, type PageLine, type TextRun } from "./text-run.js";

/** Base lines closer than this share of the type size are one line; raised note marks lie within it. */
const SAME_LINE = 0.5;
/** A gap this wide, in type sizes, may part two columns. */
const COLUMN_GAP = 1.2;
const FEWEST_LINES_IN_COLUMNS = 10;
const BIN_POINTS = 2;
const WIDEST_STRIP_POINTS = 300;

/** The lines of a page in reading order: top to bottom, in pages of two columns the left one before the right. */
export function linesOfPage(runs: readonly TextRun[], page: number): PageLine[] {
  const rows = groupByBaseline(runs);
  const gutter = findGutter(rows);
  if (gutter === undefined) return rows.map((row) => pageLine(row, page, 0));
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
    if (before.length > 0) left.push(pageLine(before, page, 1));
    if (after.length > 0) right.push(pageLine(after, page, 2));
  }
  flush();
  return lines;
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

/**
 * The middle of the white strip between two columns; undefined for pages of one.
 *
 * A strip counts when most lines leave it free, hardly any crosses it, and the lines left of it run up to it:
 * the cells of a table leave strips as well, but do not fill their columns.
 */
function findGutter(rows: readonly (readonly TextRun[])[]): number | undefined {
  if (rows.length < FEWEST_LINES_IN_COLUMNS) return undefined;
  const runs = rows.flat();
  const pageStart = runs.reduce((first, { start }) => Math.min(first, start), Infinity);
  const pageEnd = runs.reduce((last, { end }) => Math.max(last, end), -Infinity);
  const free = new Map<number, number>();
  for (const row of rows) {
    const ordered = [...row].sort((left, right) => left.start - right.start);
    ordered.forEach((run, index) => {
      const next = ordered[index + 1];
      const gap = next === undefined ? 0 : next.start - run.end;
      if (next === undefined || gap < COLUMN_GAP * run.size || gap > WIDEST_STRIP_POINTS) return;
      for (let bin = Math.ceil(run.end / BIN_POINTS); bin * BIN_POINTS < next.start; bin += 1)
        free.set(bin, (free.get(bin) ?? 0) + 1);
    });
  }
  let best: { at: number; count: number } | undefined;
  for (const [bin, count] of free) {
    const at = bin * BIN_POINTS;
    const middle = (at - pageStart) / (pageEnd - pageStart);
    if (middle > 0.35 && middle < 0.65 && count > (best?.count ?? 0)) best = { at, count };
  }
  if (best === undefined || best.count < rows.length * 0.55) return undefined;
  const { at } = best;
  const crossing = rows.filter((row) => row.some(({ start, end }) => start < at && end > at)).length;
  if (crossing > rows.length * 0.25) return undefined;
  const leftEnds = rows.map((row) => row.reduce((last, { end }) => (end <= at ? Math.max(last, end) : last), -1));
  const filled = leftEnds.filter((end) => end >= pageStart + (at - pageStart) * 0.85).length;
  return filled >= leftEnds.filter((end) => end >= 0).length * 0.6 ? at : undefined;
}
