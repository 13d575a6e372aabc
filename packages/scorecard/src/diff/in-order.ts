/**
 * The members of a sequence that keep their order: a longest rising subsequence (Fredman 1975), as indexes. What is not among them
 * was moved.
 */
export function inOrder(places: readonly number[]): ReadonlySet<number> {
  const before: (number | undefined)[] = [];
  /** For each length the index at which a rising row of that length ends lowest. */
  const ends: number[] = [];
  for (const [index, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}
