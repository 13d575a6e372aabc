import { type Automaton, FOREIGN, followEdge, PASSED_OVER } from "./automaton.js";

/** How many quotes, blanks or note marks in a row a term may hold; more break it. */
export const MAX_PASSED_OVER = 8;

/** Every place where a pattern starts, with the state that knows all patterns starting there; from the end of the text on. */
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
  const { classOfUnit, rootNext, fallback, longestPattern } = automaton;
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
    if ((longestPattern[state] as number) >= 0) {
      offsets.push(offset);
      states.push(state);
    }
  }
  return { offsets, states };
}

/** One past the last unit of a pattern that starts at an offset and has so many counted units. */
export function endOfOccurrence(automaton: Automaton, text: string, start: number, length: number): number {
  let counted = 0;
  let offset = start;
  while (counted < length) {
    if (automaton.classOfUnit[text.charCodeAt(offset)] !== PASSED_OVER) counted += 1;
    offset += 1;
  }
  return offset;
}
