import type { PageLine } from "./text-run.js";

/** Lines within this share of a page's widest fill it. */
const FILLS = 0.9;
/** So many lines, and this share of a page's, show how wide it is set. */
const FEWEST_FILLED = 3;
const LEAST_FILLED = 0.2;
/** A narrower page needs so many lines, most of them filled: lists are of short lines too. */
const FEWEST_NARROW = 8;
const PROSE_SHARE = 0.6;
/** Widths that differ less than this are one layout. */
const SAME_LAYOUT = 1.2;

/** How wide the lines of a page are set: most pages alike, annexes across or in a narrower frame otherwise. */
export interface PageLayout {
  /** Empty for the usual one. */
  readonly name: string;
  readonly width: number;
}

/** The layout of each page of one column of lines; pages that show none are set as usual. */
export function pageLayouts(lines: readonly PageLine[]): (page: number) => PageLayout {
  const pages = new Map<number, number[]>();
  for (const { page, start, end } of lines) {
    const known = pages.get(page);
    if (known === undefined) pages.set(page, [end - start]);
    else known.push(end - start);
  }
  const shown = Array.from(pages, ([page, widths]) => ({ page, widths, ...filled(widths) }));
  const usual = usualWidth(shown);
  const layouts = new Map<number, PageLayout>();
  for (const { page, widths, width, count } of shown) {
    const isWider = width > usual * SAME_LAYOUT;
    const isNarrower =
      width > 0 &&
      width * SAME_LAYOUT < usual &&
      widths.length >= FEWEST_NARROW &&
      count >= widths.length * PROSE_SHARE;
    // Widths in steps, so that pages of one layout share their margins.
    const step = Math.round(Math.log(width / usual) / Math.log(SAME_LAYOUT));
    if (isWider || isNarrower) layouts.set(page, { name: String(step), width });
  }
  return (page) => layouts.get(page) ?? { name: "", width: usual };
}

/** The largest width that enough lines of a page have, and how many; 0 for none. */
function filled(widths: readonly number[]): { readonly width: number; readonly count: number } {
  const sorted = [...widths].sort((one, other) => other - one);
  const enough = Math.max(FEWEST_FILLED, widths.length * LEAST_FILLED);
  for (const width of sorted) {
    const count = sorted.filter((other) => other <= width && other >= width * FILLS).length;
    if (count >= enough) return { width, count };
  }
  return { width: 0, count: 0 };
}

/** The width of the pages that have most lines; the widest line where no page shows any. */
function usualWidth(
  shown: readonly { readonly widths: readonly number[]; readonly width: number; readonly count: number }[],
): number {
  const known = shown.filter(({ width }) => width > 0);
  if (known.length === 0) return shown.reduce((most, { widths }) => Math.max(most, ...widths), 0);
  let best = { width: 0, lines: 0 };
  for (const { width } of known) {
    const lines = known.reduce(
      (sum, other) =>
        sum + (other.width <= width * 1.01 && other.width * SAME_LAYOUT > width ? other.widths.length : 0),
      0,
    );
    if (lines > best.lines || (lines === best.lines && width > best.width)) best = { width, lines };
  }
  return best.width;
}
