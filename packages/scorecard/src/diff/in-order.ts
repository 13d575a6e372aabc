import { firstWhere } from "@liaocheng/report-model";

/**
 * The members of a sequence that keep their order: a longest rising subsequence (Fredman 1975), as indexes. What is not among them
 * was moved.
 */
export function inOrder(places: readonly number[]): ReadonlySet<number> {
  const before: (number | undefined)[] = [];
  /** For each length the index at which a rising row of that length ends lowest. */
  const ends: number[] = [];
  for (const [index, place] of places.entries()) {
    const length = firstWhere(ends, (end) => (places[end] ?? 0) >= place);
    before[index] = ends[length - 1];
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}
