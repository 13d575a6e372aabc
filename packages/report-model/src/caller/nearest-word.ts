const LEAST_SHARED = 0.34;

/**
 * The word that was most likely meant: the one with the fewest typing mistakes between, else the one that shares most
 * neighbouring characters.
 *
 * @param word - What was written.
 * @param candidates - The words that are known, in order of preference.
 * @returns One of them; `undefined` when none is near.
 * @example
 * nearestWord("reviw", ["review", "plan"]); // => "review"
 * nearestWord("本期排名（位）", ["单位", "本期排名"]); // => "本期排名"
 * nearestWord("up", ["higher", "lower"]); // => undefined
 * @since 0.1.0
 */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = likeness(word, candidate);
    if (score > (best?.score ?? 0)) best = { candidate, score };
  }
  return best?.candidate;
}

/** 2 to 1 for slips of the keyboard, 1 to 0 for words that hold or share one another's characters, 0 for others. */
function likeness(word: string, candidate: string): number {
  const longer = Math.max(word.length, candidate.length);
  const slips = distanceOf(word.toLowerCase(), candidate.toLowerCase());
  if (slips <= Math.max(2, word.length / 3) && slips * 2 < longer) return 2 - slips / longer;
  const isPart = candidate !== "" && word !== "" && (word.includes(candidate) || candidate.includes(word));
  const score = isPart ? 1 - Math.abs(word.length - candidate.length) / 40 : sharedPairs(word, candidate);
  return score >= LEAST_SHARED ? score : 0;
}

/** Insertions, deletions, replacements and exchanges of neighbours between two words (Damerau 1964). */
function distanceOf(left: string, right: string): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= right.length; to += 1) {
      const isSame = left[at - 1] === right[to - 1];
      let least = Math.min((row[to - 1] ?? 0) + (isSame ? 0 : 1), (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1);
      const isExchange = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1];
      if (isExchange) least = Math.min(least, (before[to - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}

/** Twice the pairs in common over all of them (Dice 1945). */
function sharedPairs(left: string, right: string): number {
  const [one, other] = [pairsOf(left), pairsOf(right)];
  let common = 0;
  for (const pair of one) if (other.has(pair)) common += 1;
  return (2 * common) / Math.max(1, one.size + other.size);
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
  return pairs;
}
