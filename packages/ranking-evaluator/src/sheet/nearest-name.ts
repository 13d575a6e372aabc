const LEAST_SCORE = 0.34;

/** The name nearest to a word, by the neighbouring characters they share; `undefined` when none is near. */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const name of names) {
    const score =
      word.includes(name) || name.includes(word) ? 1 - Math.abs(word.length - name.length) / 40 : shared(word, name);
    if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { name, score };
  }
  return best?.name;
}

/** Twice the pairs in common over all of them (Dice 1945). */
function shared(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / Math.max(1, left.size + right.size);
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}
