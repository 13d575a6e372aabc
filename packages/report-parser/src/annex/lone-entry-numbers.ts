import { type Marker, readMarker } from "../heading/marker.js";
import type { OutlineBlock } from "../heading/outline-block.js";

const LONGEST_NUMBER = 8;
const BARE_NUMBER = /^(?:注\s?)?[0-9０-９]{1,3}[.．、：:]?$/u;
const DIGITS = /[0-9０-９]{1,3}/u;
/** 3.5G+工业互联网, 6.15分钟生活圈: the term itself begins with a figure. */
const FIGURE_TERM = /^(?<number>\d{1,3})[.．、](?=\d)/u;

/**
 * Joins the numbers that stand alone on a line (1., ①, [1]) with the line below, and reads the numbers before terms that
 * begin with a figure.
 */
export function joinEntryNumbers(text: string, blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const joined: OutlineBlock[] = [];
  let last = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as OutlineBlock;
    const marker = loneNumber(text, block) ?? figureTermNumber(text, block, last);
    if (marker?.ordinal !== undefined) last = marker.ordinal;
    else if (block.marker?.ordinal !== undefined) last = block.marker.ordinal;
    const next = blocks[index + 1];
    if (!marker) joined.push(block);
    else if (marker.end < block.end) joined.push({ ...block, kind: "heading", marker });
    else if (next && next.kind !== "furniture" && next.kind !== "annex" && !next.marker && !loneNumber(text, next)) {
      const { end, lastLine } = next;
      joined.push({ ...block, kind: "heading", marker: { ...marker, end: next.start }, end, lastLine });
      index++;
    } else joined.push(block);
  }
  return joined;
}

function loneNumber(text: string, { start, end, kind }: OutlineBlock): Marker | undefined {
  if (kind === "furniture" || end - start > LONGEST_NUMBER) return undefined;
  const line = text.slice(start, end);
  const marker = readMarker(text, start, end);
  if (marker && marker.end >= end && marker.ordinal !== undefined) return marker;
  if (!BARE_NUMBER.test(line)) return undefined;
  const digits = DIGITS.exec(line)?.[0].normalize("NFKC") ?? "";
  return { form: "arabic", ordinal: Number(digits), end, printedEnd: end };
}

function figureTermNumber(text: string, { start, end, marker }: OutlineBlock, last: number): Marker | undefined {
  if (marker) return undefined;
  const found = FIGURE_TERM.exec(text.slice(start, Math.min(end, start + LONGEST_NUMBER)));
  if (!found || Number(found.groups?.["number"]) !== last + 1) return undefined;
  const after = start + found[0].length;
  return { form: "arabic", ordinal: last + 1, end: after, printedEnd: after };
}
