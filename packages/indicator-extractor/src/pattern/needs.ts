import { parsePattern, type PatternNode } from "./parse-pattern.js";

/** Characters, by code unit; undefined stands for any. */
export type Characters = ReadonlySet<number> | undefined;

/** What a text must hold for a pattern to match it, as far as the pattern itself tells. */
export interface Needs {
  /** The text holds one of these. */
  readonly some: Characters;
  /** It begins with one of these. */
  readonly first: Characters;
  /** It ends with one of these. */
  readonly last: Characters;
}

/** What a part of a pattern matches. */
interface Reach {
  readonly some: Characters;
  /** What a match begins, and ends, with; of one that may be empty, the part beside it counts too. */
  readonly first: Characters;
  readonly last: Characters;
  readonly mayBeEmpty: boolean;
  /** Every match begins where the text does, ends where it does. */
  readonly fromStart: boolean;
  readonly toEnd: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const EMPTY: Reach = {
  some: undefined,
  first: NONE,
  last: NONE,
  mayBeEmpty: true,
  fromStart: false,
  toEnd: false,
};

/** Works out of a pattern's own source what a text must hold; patterns that heed neither case nor lines differently tell nothing. */
export function needsOf({ source, flags }: RegExp): Needs {
  if (/[imsvy]/u.test(flags)) return { some: undefined, first: undefined, last: undefined };
  const reach = reachOf(parsePattern(source));
  return {
    some: reach.some,
    first: reach.fromStart && !reach.mayBeEmpty ? reach.first : undefined,
    last: reach.toEnd && !reach.mayBeEmpty ? reach.last : undefined,
  };
}

function reachOf(node: PatternNode): Reach {
  switch (node.type) {
    case "characters":
      return { ...EMPTY, some: node.set, first: node.set, last: node.set, mayBeEmpty: false };
    case "start":
      return { ...EMPTY, fromStart: true };
    case "end":
      return { ...EMPTY, toEnd: true };
    case "look":
      // What is looked for stands in the text, though not in the match.
      return { ...EMPTY, some: node.isNegative ? undefined : reachOf(node.body).some };
    case "unknown":
      return { ...EMPTY, first: undefined, last: undefined };
    case "repeat": {
      const body = reachOf(node.body);
      return node.least > 0 ? body : { ...EMPTY, first: body.first, last: body.last };
    }
    case "sequence":
      return node.parts.map(reachOf).reduce(inTurn, EMPTY);
    case "choice":
      return node.parts.map(reachOf).reduce(either);
  }
}

const union = (a: Characters, b: Characters): Characters =>
  a === undefined || b === undefined ? undefined : new Set([...a, ...b]);

/** The set of fewer characters: fewer texts hold one. */
const rarer = (a: Characters, b: Characters): Characters =>
  a === undefined || (b !== undefined && b.size < a.size) ? b : a;

const inTurn = (a: Reach, b: Reach): Reach => ({
  some: rarer(a.some, b.some),
  first: a.mayBeEmpty ? union(a.first, b.first) : a.first,
  last: b.mayBeEmpty ? union(a.last, b.last) : b.last,
  mayBeEmpty: a.mayBeEmpty && b.mayBeEmpty,
  fromStart: a.fromStart || (b.fromStart && a.mayBeEmpty && a.first === NONE),
  toEnd: b.toEnd || (a.toEnd && b.mayBeEmpty && b.last === NONE),
});

const either = (a: Reach, b: Reach): Reach => ({
  some: union(a.some, b.some),
  first: union(a.first, b.first),
  last: union(a.last, b.last),
  mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
  fromStart: a.fromStart && b.fromStart,
  toEnd: a.toEnd && b.toEnd,
});
