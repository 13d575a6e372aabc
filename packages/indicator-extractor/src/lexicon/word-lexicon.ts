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

interface TrieNode<T> {
  entry: WordEntry<T> | undefined;
  readonly next: Map<number, TrieNode<T>>;
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

const emptyNode = <T>(): TrieNode<T> => ({ entry: undefined, next: new Map() });

/** Builds a lexicon from groups of words, separated by blanks, that share a value; a word named twice keeps its first value. */
export function createWordLexicon<T>(groups: readonly (readonly [words: string, value: T])[]): WordLexicon<T> {
  const forward = emptyNode<T>();
  const backward = emptyNode<T>();
  const first = nextEdge();
  const last = nextEdge();
  for (const [words, value] of groups) {
    for (const text of words.split(" ")) {
      if (text === "") continue;
      insert(forward, text, [...text.split("")], value);
      insert(backward, text, [...text.split("").reverse()], value);
      markEdge(text.charCodeAt(0), first);
      markEdge(text.charCodeAt(text.length - 1), last);
    }
  }
  return {
    endingAt(text, end, from) {
      if (end <= from || !isEdge(last, text.charCodeAt(end - 1))) return undefined;
      let node: TrieNode<T> | undefined = backward;
      let longest: WordEntry<T> | undefined;
      for (let at = end - 1; at >= from; at--) {
        node = node.next.get(text.charCodeAt(at));
        if (node === undefined) break;
        if (node.entry !== undefined) longest = node.entry;
      }
      return longest;
    },
    startingAt(text, start, to) {
      if (start >= to || !isEdge(first, text.charCodeAt(start))) return undefined;
      let node: TrieNode<T> | undefined = forward;
      let longest: WordEntry<T> | undefined;
      for (let at = start; at < to; at++) {
        node = node.next.get(text.charCodeAt(at));
        if (node === undefined) break;
        if (node.entry !== undefined) longest = node.entry;
      }
      return longest;
    },
  };
}

function markEdge(code: number, edge: number): void {
  EDGES[code] = (EDGES[code] ?? 0) | edge;
}

function insert<T>(root: TrieNode<T>, text: string, units: readonly string[], value: T): void {
  let node = root;
  for (const unit of units) {
    const code = unit.charCodeAt(0);
    let next = node.next.get(code);
    if (next === undefined) {
      next = emptyNode<T>();
      node.next.set(code, next);
    }
    node = next;
  }
  node.entry ??= { text, value };
}
