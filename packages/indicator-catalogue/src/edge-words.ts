/** Words that may stand at one edge of a name: the longest first, by the character that meets the edge. */
export interface EdgeWords {
  /** The name without the word at its edge; `undefined` when there is none, or nothing else. */
  readonly strip: (name: string) => string | undefined;
}

/** Words that may open a name. */
export function openingWords(words: readonly string[]): EdgeWords {
  const byEdge = byCharacter(words, (word) => word.charCodeAt(0));
  return {
    strip(name) {
      const word = byEdge.get(name.charCodeAt(0))?.find((candidate) => name.startsWith(candidate));
      return word === undefined || word.length === name.length ? undefined : name.slice(word.length);
    },
  };
}

/** Words that may end a name. */
export function closingWords(words: readonly string[]): EdgeWords {
  const byEdge = byCharacter(words, (word) => word.charCodeAt(word.length - 1));
  return {
    strip(name) {
      const word = byEdge.get(name.charCodeAt(name.length - 1))?.find((candidate) => name.endsWith(candidate));
      return word === undefined || word.length === name.length ? undefined : name.slice(0, -word.length);
    },
  };
}

function byCharacter(
  words: readonly string[],
  edgeOf: (word: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const byEdge = new Map<number, string[]>();
  for (const word of words) byEdge.set(edgeOf(word), [...(byEdge.get(edgeOf(word)) ?? []), word]);
  for (const sharing of byEdge.values()) sharing.sort((a, b) => b.length - a.length);
  return byEdge;
}
