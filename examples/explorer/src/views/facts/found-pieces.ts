/** A stretch of a text that was searched for, or between two such. */
export interface FoundPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text at the words that were searched for; without any it stays one piece. */
export function foundPieces(text: string, words: readonly string[]): FoundPiece[] {
  const folded = text.toLowerCase();
  const pieces: FoundPiece[] = [];
  let from = 0;
  while (from < text.length) {
    const next = nextOf(folded, words, from);
    if (next === undefined) break;
    if (next.start > from) pieces.push({ text: text.slice(from, next.start), found: false });
    pieces.push({ text: text.slice(next.start, next.end), found: true });
    from = next.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), found: false });
  return pieces;
}

function nextOf(text: string, words: readonly string[], from: number): { start: number; end: number } | undefined {
  const found = words
    .map((word) => ({ start: text.indexOf(word, from), length: word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.length - a.length)[0];
  return found && { start: found.start, end: found.start + found.length };
}
