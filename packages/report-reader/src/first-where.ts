/**
 * Index of the first item of which something holds, found by halving: in the order of the list it holds of none up to there and of all
 * behind, as “ends behind this place” does of stretches of a text in their order.
 *
 * The reader needs nothing else of report-model when it runs, so it has its own.
 *
 * @returns The length of the list when it holds of none.
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
