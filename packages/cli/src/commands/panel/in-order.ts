/**
 * Starts up to `width` pieces of work ahead and gives their results in the order of the items.
 *
 * A result is given as soon as it is there, also while the next item is being waited for: whoever sends one line and waits for its
 * answer gets it.
 *
 * @param items - What to work on.
 * @param width - Pieces under way at once, from 1; bounds memory too.
 * @param work - Must not reject but for defects.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  let asked: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  for (;;) {
    if (!ended && underWay.length < width) asked ??= source.next();
    const [first] = underWay;
    if (asked === undefined && first === undefined) return;
    const event = await Promise.race([
      ...(asked === undefined ? [] : [asked.then((item) => ({ item }))]),
      ...(first === undefined ? [] : [first.then((result) => ({ result }))]),
    ]);
    if ("result" in event) {
      underWay.shift();
      yield event.result;
      continue;
    }
    asked = undefined;
    if (event.item.done === true) {
      ended = true;
      continue;
    }
    const started = work(event.item.value);
    started.catch(() => undefined);
    underWay.push(started);
  }
}

/** {@link inOrder} for items that are all at hand. */
export async function* orderedItems<Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (const item of items) {
    const started = work(item);
    started.catch(() => undefined);
    underWay.push(started);
    if (underWay.length >= width) yield await (underWay.shift() as Promise<Result>);
  }
  for (const one of underWay) yield await one;
}
