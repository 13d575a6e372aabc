import { pageLayouts, type PageLayout } from "./page-layouts.js";
import type { PageLine } from "./text-run.js";

/** The margins of a column of text, in points. */
interface Margins {
  readonly start: number;
  readonly end: number;
}

/** How lines of one type size are set. */
export interface Setting {
  readonly size: number;
  /** Usual distance of two base lines around a line. */
  pitchOf(line: PageLine): number;
  marginsOf(line: PageLine): Margins;
}

/** A line this much of the widest is one that the text fills. */
const WIDE = 0.8;
/** In type sizes: pages of one column are wider than this, so shorter lines alone do not show the margin. */
const NARROWEST = 18;
/** In type sizes: a page whose text starts this far from where it does elsewhere is laid out differently. */
const OTHER_LAYOUT = 4;
/** Sizes this near are one. */
const SAME_SIZE = 0.08;
/** A size with fewer lines, or a smaller share of them, is set as the nearest that has more. */
const FEWEST_LINES = 8;
const LEAST_SHARE = 0.02;
/** A page with fewer distances between lines does not show its pitch. */
const FEWEST_DISTANCES = 4;

/** Measures each type size by itself: its lines' distances, page by page, and the margins of each column. */
export function measureSettings(lines: readonly PageLine[]): (line: PageLine) => Setting {
  const settings: Setting[] = [];
  let left = lines;
  while (left.length > 0) {
    const size = commonest(left.map((line) => [half(line.size), line.end - line.start]));
    const body = left.filter((line) => isOfSize(line, size));
    const enough = body.length >= Math.max(FEWEST_LINES, lines.length * LEAST_SHARE);
    if (settings.length > 0 && !enough) break;
    settings.push(measureSetting(body.length === 0 ? left : body, size));
    left = body.length === 0 ? [] : left.filter((line) => !isOfSize(line, size));
  }
  return (line) =>
    settings.reduce(
      (nearest, setting) =>
        Math.abs(setting.size - line.size) < Math.abs(nearest.size - line.size) ? setting : nearest,
      settings[0] ?? measureSetting(lines, line.size),
    );
}

function isOfSize(line: PageLine, size: number): boolean {
  return Math.abs(line.size - size) <= size * SAME_SIZE;
}

function measureSetting(body: readonly PageLine[], size: number): Setting {
  const pitches = measurePitches(body, size);
  const margins = measureMargins(body, size);
  return {
    size,
    pitchOf: (line) => pitches.get(pageKey(line)) ?? pitches.get("") ?? size * 1.5,
    marginsOf(line) {
      const { start, end } = margins(line) ?? line;
      return { start, end: line.column === 0 ? Math.max(end, start + NARROWEST * size) : end };
    },
  };
}

/** The commonest distance of lines on each page that has enough of them, and in all under the empty key. */
function measurePitches(body: readonly PageLine[], size: number): ReadonlyMap<string, number> {
  const distances = new Map<string, number[]>();
  body.forEach((line, index) => {
    const before = body[index - 1];
    const distance = before === undefined || !sameFrame(before, line) ? 0 : line.y - before.y;
    if (!(distance > 0) || distance >= size * 4) return;
    for (const key of ["", pageKey(line)]) {
      const known = distances.get(key) ?? [];
      known.push(half(distance));
      distances.set(key, known);
    }
  });
  const pitches = new Map<string, number>();
  for (const [key, values] of distances)
    if (key === "" || values.length >= FEWEST_DISTANCES) pitches.set(key, commonest(values.map((value) => [value, 1])));
  return pitches;
}

/**
 * Margins by column of left-hand and of right-hand pages, which may mirror each other, and by how wide pages are set. A page of its own
 * layout keeps its own, but a page where every line happens to be indented does not: its lines start where indented lines of other pages do.
 */
function measureMargins(body: readonly PageLine[], size: number): (line: PageLine) => Margins | undefined {
  const layouts = new Map(
    Array.from(new Set(body.map(({ column }) => column)), (column) => [
      column,
      pageLayouts(body.filter((line) => line.column === column)),
    ]),
  );
  const layoutOf = ({ column, page }: PageLine): PageLayout => layouts.get(column)?.(page) ?? NO_LAYOUT;
  const sideOf = (line: PageLine): string => `side ${line.page % 2} ${line.column} ${layoutOf(line).name}`;
  const pages = new Map<string, { side: string; starts: number[]; ends: number[] }>();
  for (const line of body) {
    if (line.end - line.start < layoutOf(line).width * WIDE) continue;
    const page = pages.get(pageKey(line)) ?? { side: sideOf(line), starts: [], ends: [] };
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
    const narrower = ((margins.get(side)?.end ?? own.end) - own.end) / size;
    if (shift < -0.5 || shift > OTHER_LAYOUT || (narrower > OTHER_LAYOUT && ends.length >= FEWEST_LINES))
      margins.set(key, own);
  }
  return (line) => margins.get(pageKey(line)) ?? margins.get(sideOf(line));
}

const NO_LAYOUT: PageLayout = { name: "", width: 0 };

export function sameFrame(one: PageLine, other: PageLine): boolean {
  return one.page === other.page && one.column === other.column;
}

function pageKey(line: PageLine): string {
  return `page ${line.page} ${line.column}`;
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
