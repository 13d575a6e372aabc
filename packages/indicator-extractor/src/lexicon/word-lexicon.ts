/** A word of a lexicon and what it means. */
export interface WordEntry<T> {
  readonly text: string;
  readonly value: T;
}

/** Longest-match lookup of words at the end, or at the start, of a stretch of text; one map access and a few comparisons each. */
export interface WordLexicon<T> {
  /** The longest word that ends at `end` and starts no earlier than `from`. */
  endingAt(text: string, end: number, from: number): WordEntry<T> | undefined;
  /** The longest word that starts at `start` and ends no later than `to`. */
  startingAt(text: string, start: number, to: number): WordEntry<T> | undefined;
}

/** Builds a lexicon from groups of words that share a value; a word named twice keeps its first value. */
export function createWordLexicon<T>(groups: readonly (readonly [words: string, value: T])[]): WordLexicon<T> {
  const byLast = new Map<number, WordEntry<T>[]>();
  const byFirst = new Map<number, WordEntry<T>[]>();
  const seen = new Set<string>();
  for (const [words, value] of groups) {
    for (const text of words.split(/\s+/u)) {
      if (text === "" || seen.has(text)) continue;
      seen.add(text);
      const entry = { text, value };
      append(byLast, text.charCodeAt(text.length - 1), entry);
      append(byFirst, text.charCodeAt(0), entry);
    }
  }
  for (const entries of [...byLast.values(), ...byFirst.values()])
    entries.sort((a, b) => b.text.length - a.text.length);
  return {
    endingAt(text, end, from) {
      if (end <= from) return undefined;
      const entries = byLast.get(text.charCodeAt(end - 1));
      if (entries === undefined) return undefined;
      for (const entry of entries) {
        const start = end - entry.text.length;
        if (start >= from && text.startsWith(entry.text, start)) return entry;
      }
      return undefined;
    },
    startingAt(text, start, to) {
      const entries = byFirst.get(text.charCodeAt(start));
      if (entries === undefined) return undefined;
      for (const entry of entries) {
        if (start + entry.text.length <= to && text.startsWith(entry.text, start)) return entry;
      }
      return undefined;
    },
  };
}

function append<T>(map: Map<number, WordEntry<T>[]>, key: number, entry: WordEntry<T>): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}
