import { type Automaton, FOREIGN, followEdge, PASSED_OVER } from "./automaton.js";

/** How many quotes, blanks or note marks in a row a term may hold; more break it. */
export const MAX_PASSED_OVER = 8;

/** Every place where a pattern starts, with the state of the longest one; from the end of the text on. */
export interface Starts {
  readonly offsets: readonly number[];
  readonly states: readonly number[];
}

/**
 * Reads a text once, from its end, and notes where patterns start.
 *
 * @param text - Any text; surrogates, control characters and broken pairs are units like others.
 */
export function findStarts(automaton: Automaton, text: string): Starts {
  const { classOfUnit, rootNext, fallback, longestState } = automaton;
  const offsets: number[] = [];
  const states: number[] = [];
  let state = 0;
  let passedOver = 0;
  for (let offset = text.length - 1; offset >= 0; offset -= 1) {
    const unitClass = classOfUnit[text.charCodeAt(offset)] as number;
    if (unitClass === FOREIGN) {
      state = 0;
      continue;
    }
    if (unitClass === PASSED_OVER) {
      passedOver += 1;
      if (passedOver > MAX_PASSED_OVER) state = 0;
      continue;
    }
    passedOver = 0;
    let next = -1;
    while (state !== 0) {
      next = followEdge(automaton, state, unitClass);
      if (next >= 0) break;
      state = fallback[state] as number;
    }
    state = next >= 0 ? next : (rootNext[unitClass] as number);
    const longest = longestState[state] as number;
    if (longest !== 0) {
      offsets.push(offset);
      states.push(longest);
    }
  }
  return { offsets, states };
}

/** One past the last of so many counted units from an offset on. */
export function endAfter({ classOfUnit }: Automaton, text: string, start: number, length: number): number {
  let offset = start;
  for (let counted = 0; counted < length; offset += 1) {
    if (classOfUnit[text.charCodeAt(offset)] !== PASSED_OVER) counted += 1;
  }
  return offset;
}

/** The end of the same stretch with so many counted units less; behind a counted unit, as `endAfter` gives it. */
export function endBefore({ classOfUnit }: Automaton, text: string, end: number, less: number): number {
  let offset = end;
  for (let counted = 0; counted < less;) {
    offset -= 1;
    if (classOfUnit[text.charCodeAt(offset)] !== PASSED_OVER) counted += 1;
  }
  while (classOfUnit[text.charCodeAt(offset - 1)] === PASSED_OVER) offset -= 1;
  return offset;
}
