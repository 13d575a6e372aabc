import { isBlank, skipBlank, trimBlank } from "./characters.js";

/**
 * The lines of a text that are not blank, as parallel arrays.
 *
 * `start` and `end` cut the line without the blank space around it and the signs of Markdown before it; `number` and `origin` are the line number and the
 * offset of its first column as positions count them (lines end at \n). A lone \r, a form feed, U+2028 and the indent of a
 * paragraph inside a very long line also break content without starting a new numbered line.
 */
export interface Lines {
  readonly start: number[];
  readonly end: number[];
  readonly number: number[];
  readonly origin: number[];
  /** Line number and first offset of the line the text ends in. */
  readonly lastNumber: number;
  readonly lastOrigin: number;
}

const INNER_BREAKS = /[\r\f\u2028\u2029]/gu;

/** Finds the lines of a text; `starts` are further places, in order, where one begins. */
export function scanLines(text: string, starts: readonly number[] = []): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const number: number[] = [];
  const origin: number[] = [];
  let lineNumber = 1;
  let from = 0;
  let innerBreak = nextInnerBreak(text, 0);

  let nextStart = 0;
  const add = (low: number, high: number): void => {
    let begin = low;
    for (; (starts[nextStart] ?? Infinity) < high; nextStart++) {
      const at = starts[nextStart] as number;
      if (at <= begin) continue;
      addLine(begin, at);
      begin = at;
    }
    if (high - low > LONGEST_LINE) {
      for (let at = indentAfter(text, begin, high); at < high; at = indentAfter(text, begin, high)) {
        addLine(begin, at);
        begin = at;
      }
    }
    addLine(begin, high);
  };
  const addLine = (low: number, high: number): void => {
    const first = skipSigns(text, skipBlank(text, low, high), high);
    if (first === high) return;
    start.push(first);
    end.push(trimBlank(text, first, high));
    number.push(lineNumber);
    origin.push(from);
  };

  for (;;) {
    const newline = text.indexOf("\n", from);
    const high = newline < 0 ? text.length : newline;
    let low = from;
    while (innerBreak < high) {
      add(low, innerBreak);
      low = innerBreak + 1;
      innerBreak = nextInnerBreak(text, low);
    }
    if (high > low && !(high === low + 1 && isBlank(text.charCodeAt(low)))) add(low, high);
    if (newline < 0) break;
    from = newline + 1;
    lineNumber++;
  }
  return { start, end, number, origin, lastNumber: lineNumber, lastOrigin: from };
}

/** Longer lines may hold several paragraphs: pages saved without line breaks keep the indents of their paragraphs. */
const LONGEST_LINE = 400;
const INDENT = "\u3000\u3000";

/** Where the next indented paragraph begins behind the text at `from`; `end` when there is none. */
function indentAfter(text: string, from: number, end: number): number {
  const begin = skipBlank(text, from, end);
  // In the line alone: a search in the text would run to the next indent or the end, once for every long line.
  const at = text.slice(begin, end).indexOf(INDENT);
  return at < 0 ? end : begin + at;
}

/** A page number in dashes: - 12 -. */
const PAGE_NUMBER = /^-[ \t]{0,3}\d{1,4}[ \t]{0,3}-\s*$/u;
const LIST_SIGNS = "-*+>";
const LONGEST_PAGE_NUMBER = 14;

/** Offset behind the signs that Markdown sets before a line: ## of a heading, - of a list, > of a quotation; `start` when there are none. */
function skipSigns(text: string, start: number, end: number): number {
  const isSign = LIST_SIGNS.includes(text.charAt(start)) && isBlank(text.charCodeAt(start + 1));
  if (start >= end || !isSign) return skipHashes(text, start, end);
  if (end - start <= LONGEST_PAGE_NUMBER && PAGE_NUMBER.test(text.slice(start, end))) return start;
  const next = skipBlank(text, start + 1, end);
  return next === end ? start : next;
}

/** Whether a sign of a list stands before a line. */
export const isListed = (text: string, { start, origin }: Lines, line: number): boolean =>
  /^\s*[-*+]\s*$/u.test(text.slice(origin[line], start[line]));

const HASH = 0x23;
const MOST_HASHES = 6;

/** Offset behind the ## of a Markdown heading and the blanks after it; `start` when there is none. */
function skipHashes(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= MOST_HASHES && text.charCodeAt(at) === HASH) at++;
  if (at === start || at - start > MOST_HASHES || at === end || !isBlank(text.charCodeAt(at))) return start;
  const next = skipBlank(text, at, end);
  return next === end ? start : next;
}

function nextInnerBreak(text: string, from: number): number {
  INNER_BREAKS.lastIndex = from;
  return INNER_BREAKS.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
