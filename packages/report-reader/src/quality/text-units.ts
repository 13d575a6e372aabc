import type { ReadPlace } from "../read-place.js";

/** A part of a text that a warning can name: a page where pages are known, else a line. */
export interface TextUnit {
  readonly start: number;
  readonly end: number;
  readonly zh: string;
  readonly en: string;
}

/** The pages of a text, or its lines, counted from 1. */
export function textUnits(text: string, places: readonly ReadPlace[]): Iterable<TextUnit> {
  return places.some(({ page }) => page !== undefined) ? pagesOf(places) : linesOf(text);
}

function pagesOf(places: readonly ReadPlace[]): TextUnit[] {
  const units: TextUnit[] = [];
  let open: { start: number; end: number; page: number } | undefined;
  const settle = (): void => {
    if (open !== undefined) units.push({ ...open, zh: `第${open.page}页`, en: `page ${open.page}` });
  };
  for (const { start, end, page } of places) {
    if (page === undefined) continue;
    if (open?.page === page) open.end = end;
    else {
      settle();
      open = { start, end, page };
    }
  }
  settle();
  return units;
}

function* linesOf(text: string): Generator<TextUnit> {
  let start = 0;
  let number = 1;
  for (let end = text.indexOf("\n"); start < text.length; end = text.indexOf("\n", start)) {
    const stop = end < 0 ? text.length : end;
    if (stop > start) yield { start, end: stop, zh: `第${number}段`, en: `paragraph ${number}` };
    start = stop + 1;
    number += 1;
  }
}
