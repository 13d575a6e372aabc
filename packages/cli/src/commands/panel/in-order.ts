/**
 * Starts up to `width` pieces of work ahead and gives their results in the order of the items.
 *
 * @param items - What to work on.
 * @param width - Pieces under way at once, from 1; bounds memory too.
 * @param work - Must not reject but for defects.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length < width) {
      const started = work(items[next] as Item);
      started.catch(() => undefined);
      underWay.push(started);
      next += 1;
    }
    const first = underWay.shift();
    if (first !== undefined) yield await first;
  }
}
