import { sequenceOpeners } from "../annex/entry-sequence.js";
import { readEntry } from "../annex/glossary-entry.js";
import type { MarkerForm } from "./marker.js";
import type { OutlineBlock } from "./outline-block.js";

const LEAST_ENTRIES = 2;
const NOTE_FORMS: ReadonlySet<MarkerForm> = new Set(["bracket", "circled", "arabic", "parenArabic"]);
const FAREWELL = /^(?:各位代表|同志们|代表同志们|各位委员)|谢谢|[！!]$/u;
const LONGEST_LOOK = 80;
/** Blocks between the farewell and the notes: a signature, a rule. */
const BLOCKS_FROM_FAREWELL = 3;

/**
 * Finds the notes that follow the closing words without a heading: [1]“双增双节”：….
 *
 * Numbers in square brackets are notes wherever they end a report; other numbers only behind its farewell.
 *
 * @returns Index of the first note, −1 without any.
 */
export function findHeadlessNotes(text: string, blocks: readonly OutlineBlock[], from: number, to: number): number {
  for (let index = Math.max(from, 1); index < to; index++) {
    const marker = blocks[index]?.marker;
    if (marker?.ordinal !== 1 || !NOTE_FORMS.has(marker.form)) continue;
    if (marker.form !== "bracket" && !isBehindFarewell(text, blocks, index)) continue;
    return readAsNotes(text, blocks.slice(index, to), marker.form) ? index : -1;
  }
  return -1;
}

function isBehindFarewell(text: string, blocks: readonly OutlineBlock[], index: number): boolean {
  let seen = 0;
  for (let before = index - 1; before >= 0 && seen < BLOCKS_FROM_FAREWELL; before--) {
    const block = blocks[before] as OutlineBlock;
    if (block.kind === "furniture") continue;
    seen++;
    if (block.marker) return false;
    const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LOOK));
    const ending = text.slice(Math.max(block.start, block.end - LONGEST_LOOK), block.end);
    if (FAREWELL.test(opening) || FAREWELL.test(ending)) return true;
  }
  return false;
}

function readAsNotes(text: string, blocks: readonly OutlineBlock[], form: MarkerForm): boolean {
  const openers = sequenceOpeners(blocks, form);
  if (openers.length < LEAST_ENTRIES) return false;
  return openers.every((index, at) => {
    const { start, end, marker } = blocks[index] as OutlineBlock;
    const { cut, term } = readEntry(text.slice(marker?.end ?? start, end));
    const goesOn = (openers[at + 1] ?? blocks.length) > index + 1;
    return cut === "none" ? goesOn && term.length <= LONGEST_LOOK : cut !== "comma" || term.endsWith("”");
  });
}
