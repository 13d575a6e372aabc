import { firstWhere, type Span } from "@liaocheng/report-model";

/** Those of a sorted list that begin inside a stretch, found by halving. */
export function beginningIn<Item extends Span>(items: readonly Item[], { start, end }: Span): readonly Item[] {
  return items.slice(firstFrom(items, start), firstFrom(items, end));
}

function firstFrom(items: readonly Span[], place: number): number {
  return firstWhere(items, ({ start }) => start >= place);
}

export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end;
}
