import type { PlacedGlyphs } from "./placed-glyphs.js";

/** What comes back at the same place of this share of the pages, over or under their text, is no part of it. */
const PAGE_SHARE = 0.6;
const FEWEST_PAGES = 3;
/** A page where the same words stand this often, each across other text, is stamped with them. */
const FEWEST_STAMPS = 3;
const SAME_PLACE_POINTS = 6;
/** Against the type of the body. */
const LARGER = 1.25;
const LONGEST = 40;

/** Watermarks of a document: text set aslant, and level text that comes back page by page across the lines or in larger type. */
export function watermarks(pages: readonly (readonly PlacedGlyphs[])[]): ReadonlySet<PlacedGlyphs> {
  const found = new Set<PlacedGlyphs>();
  for (const glyphs of pages) for (const piece of glyphs) if (piece.direction === "aslant") found.add(piece);
  const body = bodySize(pages);
  const candidates = pages.map((glyphs) => glyphs.filter((piece) => isCandidate(piece, body, glyphs)));
  const onPages = new Map<string, number>();
  for (const page of candidates)
    for (const key of new Set(page.map(placeKey))) onPages.set(key, (onPages.get(key) ?? 0) + 1);
  const needed = Math.max(FEWEST_PAGES, pages.length * PAGE_SHARE);
  for (const page of candidates) {
    const stamps = new Map<string, number>();
    for (const { text } of page) stamps.set(text, (stamps.get(text) ?? 0) + 1);
    for (const piece of page)
      if ((onPages.get(placeKey(piece)) ?? 0) >= needed || (stamps.get(piece.text) ?? 0) >= FEWEST_STAMPS)
        found.add(piece);
  }
  return found;
}

function isCandidate(piece: PlacedGlyphs, body: number, glyphs: readonly PlacedGlyphs[]): boolean {
  if (piece.direction === "aslant" || piece.text.trim().length < 2 || piece.text.length > LONGEST) return false;
  if (piece.size < body * LARGER) return false;
  return glyphs.some((other) => other !== piece && other.size < piece.size * 0.9 && crosses(piece, other));
}

/** Whether other text lies within the height and the width of a large one. */
function crosses(large: PlacedGlyphs, other: PlacedGlyphs): boolean {
  return (
    other.y > large.y - large.size &&
    other.y - other.size < large.y &&
    other.x < large.x + large.length &&
    other.x + other.length > large.x
  );
}

function placeKey({ text, x, y }: PlacedGlyphs): string {
  return `${text} ${Math.round(x / SAME_PLACE_POINTS)} ${Math.round(y / SAME_PLACE_POINTS)}`;
}

function bodySize(pages: readonly (readonly PlacedGlyphs[])[]): number {
  const weights = new Map<number, number>();
  for (const glyphs of pages)
    for (const { size, text } of glyphs) {
      const rounded = Math.round(size * 2) / 2;
      weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
    }
  let best = 0;
  for (const [size, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = size;
  return best;
}
