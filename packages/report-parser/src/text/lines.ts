import { isBlank, skipBlank, trimBlank } from "./characters.js";

/**
 * The lines of a text that are not blank, as parallel arrays.
 *
 * `start` and `end` cut the line without the blank space around it; `number` and `origin` are the line number and the
 * offset of its first column as positions count them (lines end at \n). A lone \r, a form feed and U+2028 also break
 * content without starting a new numbered line.
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

/** Finds the lines of a text. */
export function scanLines(text: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const number: number[] = [];
  const origin: number[] = [];
  let lineNumber = 1;
  let from = 0;
  let innerBreak = nextInnerBreak(text, 0);

  const add = (low: number, high: number): void => {
    const first = skipBlank(text, low, high);
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

function nextInnerBreak(text: string, from: number): number {
  INNER_BREAKS.lastIndex = from;
  return INNER_BREAKS.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
