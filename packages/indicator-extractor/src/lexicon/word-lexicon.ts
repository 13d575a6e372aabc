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

const emptyNode = <T>(): TrieNode<T> => ({ entry: undefined, next: new Map() });

/** Builds a lexicon from groups of words, separated by blanks, that share a value; a word named twice keeps its first value. */
export function createWordLexicon<T>(groups: readonly (readonly [words: string, value: T])[]): WordLexicon<T> {
  const forward = emptyNode<T>();
  const backward = emptyNode<T>();
  for (const [words, value] of groups) {
    for (const text of words.split(" ")) {
      if (text === "") continue;
      insert(forward, text, [...text.split("")], value);
      insert(backward, text, [...text.split("").reverse()], value);
    }
  }
  return {
    endingAt(text, end, from) {
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
