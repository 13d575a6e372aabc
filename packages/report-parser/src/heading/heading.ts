import { isSentenceEnd, skipBlank } from "../text/characters.js";
import type { Marker } from "./marker.js";

/** How a block opens: with a heading that stands alone or runs into text, or with the number of a list item. */
export interface HeadingRead {
  readonly kind: "alone" | "run-in" | "item";
  /** Where the words of the heading begin and end, without number and end mark. */
  readonly textStart: number;
  readonly textEnd: number;
  /** End of the heading as printed, with its end mark; for an item, of its number. */
  readonly leafEnd: number;
  /** The heading closes with a sentence mark. */
  readonly stopped: boolean;
}

const LONGEST_ALONE = 80;
const LONGEST_RUN_IN = 70;
const LONGEST_BEFORE_COLON = 22;
const LONGEST_ITEM = 40;

/** Reads the heading behind a marker; undefined when nothing stands behind it. */
export function readHeading(text: string, marker: Marker, blockEnd: number): HeadingRead | undefined {
  const textStart = marker.end;
  if (textStart >= blockEnd) return undefined;
  const limit = Math.min(blockEnd, textStart + LONGEST_ALONE + 1);
  let quotes = 0;
  let firstClause = -1;
  for (let at = textStart; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    quotes = depthBehind(code, quotes);
    if (quotes > 0) continue;
    if (isComma(code)) firstClause = firstClause < 0 ? at : firstClause;
    else if (isSemicolon(code)) return item(textStart, firstClause < 0 ? at : firstClause, marker);
    else if (isSentenceEnd(code)) return stopped(text, marker, at, blockEnd, firstClause);
    else if (isColon(code) && at - textStart <= LONGEST_BEFORE_COLON && firstClause < 0)
      return beforeColon(text, textStart, at, blockEnd);
  }
  return (
    wholeBlock(text, textStart, limit, blockEnd) ?? item(textStart, itemEnd(textStart, blockEnd, firstClause), marker)
  );
}

/** How many quotation marks and book titles are open behind a character. */
function depthBehind(code: number, depth: number): number {
  if (code === 0x201c || code === 0x300a) return depth + 1;
  return code === 0x201d || code === 0x300b ? Math.max(0, depth - 1) : depth;
}

const isComma = (code: number): boolean => code === 0xff0c || code === 0x2c;
const isSemicolon = (code: number): boolean => code === 0xff1b || code === 0x3b;
const isColon = (code: number): boolean => code === 0xff1a || code === 0x3a;

function beforeColon(text: string, textStart: number, at: number, blockEnd: number): HeadingRead {
  const next = skipBlank(text, at + 1, blockEnd);
  return { kind: next >= blockEnd ? "alone" : "run-in", textStart, textEnd: at, leafEnd: at + 1, stopped: true };
}

/** A block without a mark that is short enough to be a heading. */
function wholeBlock(text: string, textStart: number, limit: number, blockEnd: number): HeadingRead | undefined {
  if (limit !== blockEnd || blockEnd - textStart > LONGEST_ALONE) return undefined;
  if ("，、：".includes(text.charAt(blockEnd - 1))) return undefined;
  return { kind: "alone", textStart, textEnd: blockEnd, leafEnd: blockEnd, stopped: false };
}

const itemEnd = (textStart: number, blockEnd: number, firstClause: number): number =>
  firstClause < 0 ? Math.min(blockEnd, textStart + LONGEST_ITEM) : firstClause;

function stopped(text: string, marker: Marker, at: number, blockEnd: number, firstClause: number): HeadingRead {
  const textStart = marker.end;
  let leafEnd = at + 1;
  while (leafEnd < blockEnd && isSentenceEnd(text.charCodeAt(leafEnd))) leafEnd++;
  const next = skipBlank(text, leafEnd, blockEnd);
  if (at - textStart > LONGEST_RUN_IN) return item(textStart, firstClause < 0 ? at : firstClause, marker);
  return { kind: next >= blockEnd ? "alone" : "run-in", textStart, textEnd: at, leafEnd, stopped: true };
}

function item(textStart: number, textEnd: number, marker: Marker): HeadingRead {
  return {
    kind: "item",
    textStart,
    textEnd: Math.min(textEnd, textStart + LONGEST_ITEM),
    leafEnd: marker.printedEnd,
    stopped: false,
  };
}
