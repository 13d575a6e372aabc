import { addNode, addStep, NO_NODE, stepFrom } from "./step-table.js";

/** A word of a lexicon and what it means. */
export interface WordEntry<T> {
  readonly text: string;
  readonly value: T;
}

/** Longest-match lookup of words at the end, or at the start, of a stretch of text; one step a character. */
export interface WordLexicon<T> {
  /** The longest word that ends at `end` and starts no earlier than `from`. */
  endingAt(text: string, end: number, from: number): WordEntry<T> | undefined;
  /** The longest word that starts at `start` and ends no later than `to`. */
  startingAt(text: string, start: number, to: number): WordEntry<T> | undefined;
}

/**
 * Which lexicons have a word that begins, or ends, with a code unit: a bit for each way of each lexicon. Most look-ups fail
 * here, at the price of one look at a table that all of them share; lexicons beyond the sixteenth share bits, which costs
 * them time and nothing else.
 */
const EDGES = new Uint32Array(0x10000);
const EDGE_BITS = 32;
let edges = 0;

const nextEdge = (): number => 1 << (edges++ % EDGE_BITS);
const isEdge = (edge: number, code: number): boolean => ((EDGES[code] ?? 0) & edge) !== 0;

/** Builds a lexicon from groups of words, separated by blanks, that share a value; a word named twice keeps its first value. */
export function createWordLexicon<T>(groups: readonly (readonly [words: string, value: T])[]): WordLexicon<T> {
  const forward = addNode();
  const backward = addNode();
  const first = nextEdge();
  const last = nextEdge();
  const entries = new Map<number, WordEntry<T>>();
  for (const [words, value] of groups) {
    for (const text of words.split(" ")) {
      if (text === "") continue;
      const entry = { text, value };
      const units = text.split("").map((unit) => unit.charCodeAt(0));
      insert(entries, forward, units, entry);
      insert(entries, backward, units.reverse(), entry);
      markEdge(text.charCodeAt(0), first);
      markEdge(text.charCodeAt(text.length - 1), last);
    }
  }
  const entryAt = byNode(entries, forward);
  return {
    endingAt(text, end, from) {
      if (end <= from || !isEdge(last, text.charCodeAt(end - 1))) return undefined;
      let longest: WordEntry<T> | undefined;
      let node = backward;
      for (let at = end - 1; at >= from; at--) {
        node = stepFrom(node, text.charCodeAt(at));
        if (node === NO_NODE) break;
        longest = entryAt[node - forward] ?? longest;
      }
      return longest;
    },
    startingAt(text, start, to) {
      if (start >= to || !isEdge(first, text.charCodeAt(start))) return undefined;
      let longest: WordEntry<T> | undefined;
      let node = forward;
      for (let at = start; at < to; at++) {
        node = stepFrom(node, text.charCodeAt(at));
        if (node === NO_NODE) break;
        longest = entryAt[node - forward] ?? longest;
      }
      return longest;
    },
  };
}

function markEdge(code: number, edge: number): void {
  EDGES[code] = (EDGES[code] ?? 0) | edge;
}

function insert<T>(
  entries: Map<number, WordEntry<T>>,
  root: number,
  units: readonly number[],
  entry: WordEntry<T>,
): void {
  const node = units.reduce((node, code) => addStep(node, code), root);
  if (!entries.has(node)) entries.set(node, entry);
}

/** Words by the node they end in, counted from the first node of their lexicon. */
function byNode<T>(entries: ReadonlyMap<number, WordEntry<T>>, first: number): (WordEntry<T> | undefined)[] {
  const list: (WordEntry<T> | undefined)[] = [];
  const last = Math.max(first, ...entries.keys());
  for (let node = first; node <= last; node++) list.push(entries.get(node));
  return list;
}
