import { digitValue, isBlank, isSentenceEnd } from "../text/characters.js";
import type { OutlineBlock } from "./outline-block.js";

const SHORTEST = 4;
const LONGEST = 26;
const SHORTEST_BLOCK = 40;
/** A heading stands over at least so many times its own length. */
const LEAST_TEXT = 3;
/** Openings of sentences that tell instead of heading. */
const NO_HEADING =
  /^(?:我们|我国|我省|我市|同时|[这那但也还]|一年来|五年来|过去|今年|去年|明年|当前|回顾|展望|新的|此外|与此同时|让我们|实现|根据|按照|综合|上述|以上|对此|在此|其中|同志们|各位|大家|为了|因此|必须看到|总的来|一、|全年|年初)/u;

/** The stretch of a run-in heading at the opening of a paragraph. */
export interface RunIn {
  readonly textEnd: number;
  readonly leafEnd: number;
}

/** Reads a short first sentence without figures that may head the rest of the paragraph. */
export function readRunIn(text: string, start: number, end: number): RunIn | undefined {
  if (end - start < SHORTEST_BLOCK) return undefined;
  const limit = Math.min(end, start + LONGEST + 1);
  let commas = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (isSentenceEnd(code)) {
      const length = at - start;
      if (code !== 0x3002 || length < SHORTEST || commas > 1 || end - start < length * LEAST_TEXT) return undefined;
      return NO_HEADING.test(text.slice(start, at)) ? undefined : { textEnd: at, leafEnd: at + 1 };
    }
    if (digitValue(code) >= 0 || code === 0xff1a || code === 0xff1b || code === 0x25) return undefined;
    if (code === 0xff0c) commas++;
  }
  return undefined;
}

const LEAST_SHARE = 1 / 3;

/**
 * Marks the paragraphs that open with a run-in heading: at least two, and a third of the paragraphs, under one heading.
 *
 * A short opening sentence now and then tells a story (中国是一个社会主义国家。); headings come in series.
 */
export function markRunIns(text: string, body: readonly OutlineBlock[]): void {
  let found: OutlineBlock[] = [];
  let paragraphs = 0;
  const settle = (): void => {
    if (found.length > 1 && found.length >= paragraphs * LEAST_SHARE) for (const block of found) block.kind = "run-in";
    found = [];
    paragraphs = 0;
  };
  let inSection = false;
  for (const block of body) {
    if (block.kind === "heading" || block.kind === "unnumbered") {
      if (block.depth === 0) continue;
      settle();
      inSection = true;
    } else if (block.kind === "prose" && inSection) {
      paragraphs++;
      if (readRunIn(text, block.start, block.end)) found.push(block);
    }
  }
  settle();
}

const SHORTEST_INNER = 5;
const LONGEST_INNER = 16;

/** True when a sentence is as short and plain as a heading inside a paragraph: 提升产业链条竞争力。 */
export function isInnerHeading(text: string, start: number, end: number): boolean {
  const length = end - 1 - start;
  if (length < SHORTEST_INNER || length > LONGEST_INNER || text.charCodeAt(end - 1) !== 0x3002) return false;
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (code !== 0x201c && code !== 0x201d && code !== 0x3001 && code !== 0xb7 && !isBlank(code)) return false;
  }
  return !NO_HEADING.test(text.slice(start, end));
}
