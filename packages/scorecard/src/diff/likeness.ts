/** Pairs of neighbouring characters with how often they occur. */
export type Pairs = ReadonlyMap<string, number>;

export function pairsOf(text: string): Pairs {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Twice the pairs in common over all of them, from 0 to 1 (Dice 1945). */
export function likeness(a: Pairs, b: Pairs): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [pair, count] of fewer) common += Math.min(count, more.get(pair) ?? 0);
  const all = sum(a) + sum(b);
  return all === 0 ? 0 : (2 * common) / all;
}

function sum(pairs: Pairs): number {
  let total = 0;
  for (const count of pairs.values()) total += count;
  return total;
}
