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
    if (code === 0x201c || code === 0x300a) quotes++;
    else if (code === 0x201d || code === 0x300b) quotes = Math.max(0, quotes - 1);
    else if (quotes > 0) continue;
    else if (code === 0xff0c || code === 0x2c) firstClause = firstClause < 0 ? at : firstClause;
    else if (code === 0xff1b || code === 0x3b) return item(textStart, firstClause < 0 ? at : firstClause, marker);
    else if (isSentenceEnd(code)) return stopped(text, marker, at, blockEnd, firstClause);
    else if ((code === 0xff1a || code === 0x3a) && at - textStart <= LONGEST_BEFORE_COLON && firstClause < 0) {
      const next = skipBlank(text, at + 1, blockEnd);
      return { kind: next >= blockEnd ? "alone" : "run-in", textStart, textEnd: at, leafEnd: at + 1, stopped: true };
    }
  }
  if (limit === blockEnd && blockEnd - textStart <= LONGEST_ALONE) {
    const last = text.charAt(blockEnd - 1);
    if (!"，、：".includes(last))
      return { kind: "alone", textStart, textEnd: blockEnd, leafEnd: blockEnd, stopped: false };
  }
  return item(textStart, firstClause < 0 ? Math.min(blockEnd, textStart + 40) : firstClause, marker);
}

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
    textEnd: Math.min(textEnd, textStart + 40),
    leafEnd: marker.printedEnd,
    stopped: false,
  };
}
