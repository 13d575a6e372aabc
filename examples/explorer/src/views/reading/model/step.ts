import type { Span } from "@liaocheng/report-model";

/** The stretch behind or before a place, beginning anew at the end; absent when there is none at all. */
export function step<Item extends Span>(
  items: readonly Item[],
  from: Span | undefined,
  direction: 1 | -1,
): Item | undefined {
  if (from === undefined) return direction === 1 ? items[0] : items.at(-1);
  return direction === 1
    ? (items.find(({ start }) => start > from.start) ?? items[0])
    : (items.findLast(({ start }) => start < from.start) ?? items.at(-1));
}
