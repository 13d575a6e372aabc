import type { Stretch } from "../stretch.js";

/** A clause with the mark behind it; `mark` is empty at the end of a sentence that prints none. */
export interface CutClause extends Stretch {
  readonly mark: string;
}

const OPENING = "（(“‘《【[［";
const CLOSING = "）)”’》】]］";
const MARKS = "，；：。！？,;:!?.．";

/** How far a bracket is looked after; behind that it counts as never closed. */
const LONGEST_BRACKET = 240;

/** Cuts at ，；：。 where no bracket or quotation is open; linear, as each bracket is closed once or never. */
export function cutClauses(text: string, { start, end }: Stretch): CutClause[] {
  const clauses: CutClause[] = [];
  let from = start;
  let closes = -1;
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (at > closes && OPENING.includes(char)) closes = closingOf(text, at, end);
    if (at <= closes || !MARKS.includes(char)) continue;
    if (isInNumber(text, at)) continue;
    clauses.push({ start: from, end: at, mark: char });
    from = at + 1;
  }
  if (from < end) clauses.push({ start: from, end, mark: "" });
  return clauses;
}

/** Where the bracket closes, or −1 (nothing to skip) when it never does. */
export function closingOf(text: string, open: number, end: number): number {
  const last = Math.min(end, open + LONGEST_BRACKET);
  let depth = 0;
  for (let at = open; at < last; at += 1) {
    const char = text.charAt(at);
    if (OPENING.includes(char)) depth += 1;
    else if (CLOSING.includes(char)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

const DIGIT = /\d/u;

/** 12,000 and 10:30 are no ends of clauses, nor are the points of 1.2 and of 1.新建. */
function isInNumber(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === "." || char === "．") return /[\dA-Za-z\uFF10-\uFF19]/u.test(text.charAt(at - 1));
  return ",:：".includes(char) && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}
