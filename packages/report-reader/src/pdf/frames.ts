import type { PageLine } from "./text-run.js";

/** The margins of a column of text, in points. */
export interface Margins {
  readonly start: number;
  readonly end: number;
}

/** How the body of a document is set. */
export interface Setting {
  readonly size: number;
  /** Usual distance of two base lines. */
  readonly pitch: number;
  marginsOf(line: PageLine): Margins;
}

/** A line this much of the widest is one that the text fills. */
const WIDE = 0.8;
/** In type sizes: pages of one column are wider than this, so shorter lines alone do not show the margin. */
const NARROWEST = 18;
/** In type sizes: a page whose text starts this far from where it does elsewhere is laid out differently. */
const OTHER_LAYOUT = 4;

/** Measures the body: the type size most text is set in, its lines' distance and the margins of each column. */
export function measureSetting(lines: readonly PageLine[]): Setting {
  const size = commonest(lines.map((line) => [half(line.size), line.end - line.start]));
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * 0.08);
  const pitch = commonest(
    body.flatMap((line, index) => {
      const before = body[index - 1];
      const distance = before === undefined || !sameFrame(before, line) ? 0 : line.y - before.y;
      return distance > 0 && distance < size * 4 ? [[half(distance), 1] as const] : [];
    }),
  );
  const margins = measureMargins(body, size);
  return {
    size,
    pitch: pitch === 0 ? size * 1.5 : pitch,
    marginsOf(line) {
      const { start, end } = margins.get(pageKey(line)) ?? margins.get(sideKey(line)) ?? line;
      return { start, end: line.column === 0 ? Math.max(end, start + NARROWEST * size) : end };
    },
  };
}

/**
 * Margins by column of left-hand and of right-hand pages, which may mirror each other. A page of its own layout keeps its own,
 * but a page where every line happens to be indented does not: its lines start where indented lines of other pages do.
 */
function measureMargins(body: readonly PageLine[], size: number): ReadonlyMap<string, Margins> {
  const widest = new Map<number, number>();
  for (const line of body) widest.set(line.column, Math.max(widest.get(line.column) ?? 0, line.end - line.start));
  const pages = new Map<string, { side: string; starts: number[]; ends: number[] }>();
  for (const line of body) {
    if (line.end - line.start < (widest.get(line.column) ?? 0) * WIDE) continue;
    const page = pages.get(pageKey(line)) ?? { side: sideKey(line), starts: [], ends: [] };
    page.starts.push(line.start);
    page.ends.push(line.end);
    pages.set(pageKey(line), page);
  }
  const margins = new Map<string, Margins>();
  for (const side of new Set(Array.from(pages.values(), (page) => page.side))) {
    const ofSide = Array.from(pages.values()).filter((page) => page.side === side);
    margins.set(side, {
      start: commonest(ofSide.map(({ starts }) => [half(least(starts)), starts.length])),
      end: most(ofSide.flatMap(({ ends }) => ends)),
    });
  }
  for (const [key, { side, starts, ends }] of pages) {
    const own = { start: least(starts), end: most(ends) };
    const shift = (own.start - (margins.get(side)?.start ?? own.start)) / size;
    if (shift < -0.5 || shift > OTHER_LAYOUT) margins.set(key, own);
  }
  return margins;
}

export function sameFrame(one: PageLine, other: PageLine): boolean {
  return one.page === other.page && one.column === other.column;
}

function pageKey(line: PageLine): string {
  return `page ${line.page} ${line.column}`;
}

function sideKey(line: PageLine): string {
  return `side ${line.page % 2} ${line.column}`;
}

function half(points: number): number {
  return Math.round(points * 2) / 2;
}

/** The value that weighs most; 0 for none. */
function commonest(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

/** The end that lines keep to: a stray one beyond it, such as hanging punctuation, does not move the margin. */
function most(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) * 0.8)] ?? 0;
}
