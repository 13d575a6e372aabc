/** Words that are looked up where they begin or end; the longest counts. */
export interface Words<T> {
  /** The word that begins at a place. */
  readonly startingAt: (text: string, start: number) => Word<T> | undefined;
  /** The word that ends at a place, and begins no earlier than `from`. */
  readonly endingAt: (text: string, end: number, from?: number) => Word<T> | undefined;
}

interface Word<T> {
  readonly text: string;
  readonly value: T;
}

/** Words parted by blanks, in groups that share a value; a word named twice keeps its first. */
export function wordsOf<T>(groups: readonly (readonly [words: string, value: T])[]): Words<T> {
  const values = new Map<string, T>();
  for (const [words, value] of groups) {
    for (const word of words.split(/\s+/u)) if (word !== "" && !values.has(word)) values.set(word, value);
  }
  const lengths = [...new Set([...values.keys()].map((word) => word.length))].sort((a, b) => b - a);
  const lookUp = (text: string): Word<T> | undefined => {
    const value = values.get(text);
    return value === undefined ? undefined : { text, value };
  };
  return {
    startingAt: (text, start) => first(lengths, (length) => lookUp(text.slice(start, start + length))),
    endingAt: (text, end, from = 0) =>
      first(lengths, (length) => (end - length < from ? undefined : lookUp(text.slice(end - length, end)))),
  };
}

function first<T>(lengths: readonly number[], find: (length: number) => T | undefined): T | undefined {
  for (const length of lengths) {
    const found = find(length);
    if (found !== undefined) return found;
  }
  return undefined;
}
