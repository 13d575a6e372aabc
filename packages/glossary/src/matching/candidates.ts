import type { Automaton } from "./automaton.js";
import { endAfter, endBefore, findStarts } from "./find-occurrences.js";

/** Whether a pattern may count at a place; asked before it competes with others. */
export type MayStand = (pattern: number, start: number, end: number) => boolean;

/**
 * Places where a pattern may stand, by start; each holds the longest allowed pattern first and steps down to shorter
 * ones. Parallel lists, because there may be as many as the text has characters.
 */
export interface Candidates {
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: number[];
  readonly states: number[];
  /** Makes a candidate hold its next shorter allowed pattern; false when there is none. */
  readonly stepDown: (index: number) => boolean;
  readonly lengthOf: (index: number) => number;
  readonly patternOf: (index: number) => number;
}

/** Reads a text and gathers the places where allowed patterns stand. */
export function gatherCandidates(automaton: Automaton, text: string, mayStand: MayStand): Candidates {
  const { patternOf, patternLength, shorterState } = automaton;
  const found = findStarts(automaton, text);
  const starts: number[] = [];
  const ends: number[] = [];
  const states: number[] = [];
  const lengthAt = (state: number): number => patternLength[patternOf[state] as number] as number;

  const settle = (start: number, firstState: number, firstEnd: number): [state: number, end: number] | undefined => {
    let state = firstState;
    let end = firstEnd;
    while (state !== 0) {
      if (mayStand(patternOf[state] as number, start, end)) return [state, end];
      const shorter = shorterState[state] as number;
      if (shorter !== 0) end = endBefore(automaton, text, end, lengthAt(state) - lengthAt(shorter));
      state = shorter;
    }
    return undefined;
  };

  for (let index = found.offsets.length - 1; index >= 0; index -= 1) {
    const start = found.offsets[index] as number;
    const state = found.states[index] as number;
    const settled = settle(start, state, endAfter(automaton, text, start, lengthAt(state)));
    if (settled === undefined) continue;
    starts.push(start);
    states.push(settled[0]);
    ends.push(settled[1]);
  }

  const stepDown = (index: number): boolean => {
    const state = states[index] as number;
    const shorter = shorterState[state] as number;
    if (shorter === 0) return false;
    const end = endBefore(automaton, text, ends[index] as number, lengthAt(state) - lengthAt(shorter));
    const settled = settle(starts[index] as number, shorter, end);
    if (settled === undefined) return false;
    states[index] = settled[0];
    ends[index] = settled[1];
    return true;
  };
  return {
    count: starts.length,
    starts,
    ends,
    states,
    stepDown,
    lengthOf: (index) => lengthAt(states[index] as number),
    patternOf: (index) => patternOf[states[index] as number] as number,
  };
}
