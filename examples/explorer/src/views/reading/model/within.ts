import type { Span } from "@liaocheng/report-model";

/** Those of a sorted list that begin inside a stretch, found by halving. */
export function beginningIn<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

function firstFrom(items: readonly Span[], place: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
