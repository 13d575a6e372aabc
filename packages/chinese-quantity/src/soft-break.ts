import { BLANK } from "./char-class.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** The ideographic blank: no other lies behind it. */
const LAST_BLANK = 0x3000;
/** A line shorter than this ends because it is a heading or a list item, not because the page was full. */
const FULL_LINE = 18;

/** First index at or after `from` that holds no blank. */
export function skipBlanks(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && BLANK[text.charCodeAt(i)] === 1) i++;
  return i;
}

/** Index behind the line break at `from` when it only wraps a long line (no blank line, no indent follows); else `from`. */
export function skipWrap(text: string, from: number, end: number): number {
  let i = from;
  if (text.charCodeAt(i) === CARRIAGE_RETURN) i++;
  if (i >= end || text.charCodeAt(i) !== LINE_FEED) return from;
  const next = text.charCodeAt(i + 1);
  if (i + 1 >= end || next === LINE_FEED || next === CARRIAGE_RETURN || BLANK[next] === 1) return from;
  for (let k = from - 1; k >= from - FULL_LINE; k--) {
    if (k < 0 || text.charCodeAt(k) === LINE_FEED) return from;
  }
  return i + 1;
}

/** Blanks, or one line break that only wraps a long line. */
export function skipGap(text: string, from: number, end: number): number {
  // Most often a character follows at once.
  if (text.charCodeAt(from) > LAST_BLANK) return from;
  const i = skipBlanks(text, from, end);
  return skipWrap(text, i, end);
}
