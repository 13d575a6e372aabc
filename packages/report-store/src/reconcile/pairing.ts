import type { Commitment } from "@liaocheng/report-model";
import { foldWording, maskNumbers } from "./fold.js";
import { likenesses, type Comparable, type Likeness } from "./likeness.js";

/** Likeness from which two wordings are one promise, wherever they stand. */
const ALIKE = 0.7;
/** The same for the only two left between neighbours that belong together. */
const ALIKE_IN_PLACE = 0.45;

/** Which of the earlier commitments each of the later ones is; by their places in the lists. */
export type Pairing = ReadonlyMap<number, number>;

/**
 * Finds the promises of an earlier text in a later one: by the same words, by the same words with other numbers, by likeness,
 * and last by their place between neighbours that were found.
 *
 * @param before - Commitments held so far, in their order.
 * @param after - Commitments of the new text, in the order of the text.
 * @returns Place in `after` → place in `before`; each at most once.
 */
export function pairCommitments(before: readonly Commitment[], after: readonly Commitment[]): Pairing {
  const old = before.map(comparable);
  const fresh = after.map(comparable);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const join = (later: number, earlier: number): void => {
    pairs.set(later, earlier);
    taken.add(earlier);
  };
  for (const key of KEYS) pairByKey(old, fresh, key, pairs, taken, join);
  const open = fresh.filter(({ place }) => !pairs.has(place));
  const free = old.filter(({ place }) => !taken.has(place));
  const likely = likenesses(free, open, ALIKE_IN_PLACE);
  for (const { earlier, later, score } of likely) {
    if (score >= ALIKE && !pairs.has(later) && !taken.has(earlier)) join(later, earlier);
  }
  for (const { earlier, later } of likely) {
    if (!pairs.has(later) && !taken.has(earlier) && betweenSame({ earlier, later }, pairs)) join(later, earlier);
  }
  return pairs;
}

function comparable(commitment: Commitment, place: number): Comparable {
  const folded = foldWording(commitment.text);
  const section = commitment.section.map(foldWording).join(">");
  return { place, section, folded, masked: maskNumbers(folded), deed: maskNumbers(foldWording(commitment.deed)) };
}

/** What makes two commitments one at once, the surest first. */
const KEYS: readonly ((one: Comparable) => string)[] = [
  ({ section, folded }) => `${section}|${folded}`,
  ({ folded }) => folded,
  ({ section, masked }) => `${section}|${masked}`,
  ({ masked }) => masked,
];

function pairByKey(
  old: readonly Comparable[],
  fresh: readonly Comparable[],
  key: (one: Comparable) => string,
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  join: (later: number, earlier: number) => void,
): void {
  const waiting = new Map<string, number[]>();
  for (const one of old) {
    if (!taken.has(one.place)) waiting.set(key(one), [...(waiting.get(key(one)) ?? []), one.place]);
  }
  for (const one of fresh) {
    const earlier = pairs.has(one.place) ? undefined : waiting.get(key(one))?.shift();
    if (earlier !== undefined) join(one.place, earlier);
  }
}

/** Whether the neighbours on both sides belong together; ends of the lists do. */
function betweenSame({ earlier, later }: Pick<Likeness, "earlier" | "later">, pairs: Pairing): boolean {
  const beforeFits = later === 0 ? earlier === 0 : pairs.get(later - 1) === earlier - 1;
  return beforeFits && [undefined, earlier + 1].includes(pairs.get(later + 1));
}
