import type { Familiarity } from "./likelihood.js";
import type { CoinageUse } from "./find-coinages.js";

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/** How familiar the words of a text are made by what it says outside quotes. */
export function familiarityIn(text: string, quoted: readonly CoinageUse[]): Familiarity {
  const known = new Set<string>();
  let from = 0;
  for (const { start, end } of [...quoted, { start: text.length, end: text.length }]) {
    for (const pair of pairsOf(text.slice(from, start))) known.add(pair);
    from = end;
  }
  return (word) => {
    const pairs = pairsOf(word);
    return pairs.length === 0 ? 0 : pairs.filter((pair) => known.has(pair)).length / pairs.length;
  };
}
