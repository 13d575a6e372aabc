import { foldUnit } from "../spelling/fold.js";
import { growTrie, type Trie } from "./trie.js";

/** Class of units that no pattern holds. */
export const FOREIGN = 0;
/** Class of units that may stand inside a term and are passed over: quotes, blank space. */
export const PASSED_OVER = 1;

/**
 * An Aho–Corasick automaton over folded UTF-16 code units that reads texts from the end.
 *
 * It holds the patterns reversed, so that the state reached at a unit knows the longest pattern that *starts* there:
 * leftmost-longest matching needs no look-ahead and no second reading. Units map to dense classes by one table;
 * the root's transitions are a table, those of other states sorted lists, as most states have a single one.
 */
export interface Automaton {
  readonly classOfUnit: Uint16Array;
  readonly rootNext: Int32Array;
  readonly firstEdge: Int32Array;
  readonly edgeClass: Uint16Array;
  readonly edgeTarget: Int32Array;
  readonly fallback: Int32Array;
  /** Pattern that the state spells; −1 for none. */
  readonly patternOf: Int32Array;
  /** State of the longest pattern that starts at the unit which led here: the state itself or a shorter one; 0 for none. */
  readonly longestState: Int32Array;
  /** State of the next shorter pattern that starts at the same unit; 0 for none. */
  readonly shorterState: Int32Array;
  /** Length of each pattern in counted units. */
  readonly patternLength: Int32Array;
}

interface Alphabet {
  readonly classOfUnit: Uint16Array;
  readonly size: number;
}

let foldedUnits: Uint16Array | undefined;

/** What every UTF-16 code unit folds to, worked out once. */
function foldTable(): Uint16Array {
  foldedUnits ??= Uint16Array.from({ length: 65_536 }, (_, unit) => foldUnit(unit));
  return foldedUnits;
}

function gatherAlphabet(patterns: readonly string[]): Alphabet {
  const classOfFolded = new Map<number, number>();
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index += 1) {
      const unit = pattern.charCodeAt(index);
      if (!classOfFolded.has(unit)) classOfFolded.set(unit, classOfFolded.size + 2);
    }
  }
  const classOfUnit = new Uint16Array(65_536);
  const table = foldTable();
  for (let unit = 0; unit < classOfUnit.length; unit += 1) {
    const folded = table[unit] as number;
    classOfUnit[unit] = folded === 0 ? PASSED_OVER : (classOfFolded.get(folded) ?? FOREIGN);
  }
  return { classOfUnit, size: classOfFolded.size + 2 };
}

/** Finds a transition by halving; −1 when the state has none for the class. */
export function followEdge(
  automaton: Pick<Automaton, "firstEdge" | "edgeClass" | "edgeTarget">,
  state: number,
  unitClass: number,
): number {
  const { firstEdge, edgeClass, edgeTarget } = automaton;
  let low = firstEdge[state] as number;
  let high = (firstEdge[state + 1] as number) - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edgeClass[middle] as number) < unitClass) low = middle + 1;
    else high = middle;
  }
  return low === high && edgeClass[low] === unitClass ? (edgeTarget[low] as number) : -1;
}

function packEdges(trie: Trie): Pick<Automaton, "firstEdge" | "edgeClass" | "edgeTarget"> {
  const firstEdge = new Int32Array(trie.children.length + 1);
  const edgeClass = new Uint16Array(trie.children.length - 1);
  const edgeTarget = new Int32Array(trie.children.length - 1);
  let edge = 0;
  trie.children.forEach((children, state) => {
    firstEdge[state] = edge;
    for (const [unitClass, target] of [...children].sort((left, right) => left[0] - right[0])) {
      edgeClass[edge] = unitClass;
      edgeTarget[edge] = target;
      edge += 1;
    }
  });
  firstEdge[trie.children.length] = edge;
  return { firstEdge, edgeClass, edgeTarget };
}

/**
 * Builds the automaton of a list of patterns, in time proportional to their joint length.
 *
 * @param patterns - Folded spellings, distinct and not empty.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const alphabet = gatherAlphabet(patterns);
  const trie = growTrie(patterns, alphabet.classOfUnit);
  const states = trie.children.length;
  const packed = packEdges(trie);
  const rootNext = new Int32Array(alphabet.size);
  for (const [unitClass, target] of trie.children[0] ?? []) rootNext[unitClass] = target;

  const fallback = new Int32Array(states);
  const patternOf = Int32Array.from(trie.pattern);
  const longestState = new Int32Array(states);
  const shorterState = new Int32Array(states);
  for (const state of trie.breadthFirst) {
    const suffix = fallback[state] as number;
    const shorter = longestState[suffix] as number;
    shorterState[state] = shorter;
    longestState[state] = (patternOf[state] as number) >= 0 ? state : shorter;
    for (const [unitClass, target] of trie.children[state] ?? []) {
      if (state === 0) continue;
      let candidate = suffix;
      let next = candidate === 0 ? (rootNext[unitClass] as number) : followEdge(packed, candidate, unitClass);
      while (next < 0) {
        candidate = fallback[candidate] as number;
        next = candidate === 0 ? (rootNext[unitClass] as number) : followEdge(packed, candidate, unitClass);
      }
      fallback[target] = next;
    }
  }
  const patternLength = Int32Array.from(patterns, (pattern) => pattern.length);
  return {
    ...packed,
    classOfUnit: alphabet.classOfUnit,
    rootNext,
    fallback,
    patternOf,
    longestState,
    shorterState,
    patternLength,
  };
}
