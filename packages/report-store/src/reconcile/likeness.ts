import { pairsOf } from "./fold.js";

/** A commitment in the forms it is compared in. */
export interface Comparable {
  /** In its list. */
  readonly place: number;
  readonly section: string;
  readonly folded: string;
  readonly masked: string;
  readonly deed: string;
}

/** How alike two commitments are, 0 to 1. */
export interface Likeness {
  readonly earlier: number;
  readonly later: number;
  readonly score: number;
}

/**
 * Likenesses of at least so much, the greatest first; of equals the one in the same section, then the nearest.
 *
 * Dice's coefficient of pairs of characters, of the whole text or of the deed alone, whichever is greater. Only
 * commitments with a pair in common are compared.
 */
export function likenesses(old: readonly Comparable[], fresh: readonly Comparable[], least: number): Likeness[] {
  const texts = indexPairs(old, ({ masked }) => masked);
  const deeds = indexPairs(old, ({ deed }) => deed);
  const found: (Likeness & { readonly sameSection: boolean })[] = [];
  for (const one of fresh) {
    const scores = new Map<number, number>();
    for (const [index, text] of [
      [texts, one.masked],
      [deeds, one.deed],
    ] as const) {
      for (const [at, score] of scoresOf(index, text)) scores.set(at, Math.max(score, scores.get(at) ?? 0));
    }
    for (const [at, score] of scores) {
      const other = old[at];
      if (other === undefined || score < least) continue;
      found.push({ earlier: other.place, later: one.place, score, sameSection: other.section === one.section });
    }
  }
  return found.sort(
    (a, b) =>
      b.score - a.score ||
      Number(b.sameSection) - Number(a.sameSection) ||
      Math.abs(a.earlier - a.later) - Math.abs(b.earlier - b.later) ||
      a.later - b.later ||
      a.earlier - b.earlier,
  );
}

interface PairIndex {
  /** Places in the list by pair of characters. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly sizes: readonly number[];
}

function indexPairs(list: readonly Comparable[], textOf: (one: Comparable) => string): PairIndex {
  const places = new Map<string, number[]>();
  const sizes = list.map((one, at) => {
    const pairs = pairsOf(textOf(one));
    for (const pair of pairs) {
      const known = places.get(pair);
      if (known) known.push(at);
      else places.set(pair, [at]);
    }
    return pairs.size;
  });
  return { places, sizes };
}

function scoresOf({ places, sizes }: PairIndex, text: string): Map<number, number> {
  const pairs = pairsOf(text);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const at of places.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return new Map([...shared].map(([at, count]) => [at, (2 * count) / (pairs.size + (sizes[at] ?? 0))]));
}
