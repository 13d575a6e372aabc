import { expect, test } from "vitest";
import { inOrder, orderedItems } from "./in-order.js";

async function* from<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

const wait = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise((done) => setImmediate(done)).then(() => wait(turns - 1));

/** Works longer on some items than on those behind them, and notes how many are under way. */
function worker() {
  const state = { now: 0, most: 0 };
  const work = async (item: number): Promise<number> => {
    state.now += 1;
    state.most = Math.max(state.most, state.now);
    await wait((item * 7) % 5);
    state.now -= 1;
    return item;
  };
  return { state, work };
}

const ITEMS = Array.from({ length: 20 }, (_, index) => index);

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test.each([1, 3, 50])("results come in the order of the items, at most %i under way", async (width) => {
  for (const run of [
    (work: (item: number) => Promise<number>) => inOrder(from(ITEMS), width, work),
    (work: (item: number) => Promise<number>) => orderedItems(ITEMS, width, work),
  ]) {
    const { state, work } = worker();
    expect(await all(run(work))).toEqual(ITEMS);
    expect(state.most).toBeLessThanOrEqual(width);
  }
});

test("a result is given while the next item is still to come", async () => {
  let send: ((item: number) => void) | undefined;
  const items = {
    [Symbol.asyncIterator]: () => {
      let asked = 0;
      return {
        next: () =>
          new Promise<IteratorResult<number>>((done) => {
            asked += 1;
            if (asked === 1) done({ done: false, value: 1 });
            else send = (value) => done({ done: false, value });
          }),
      };
    },
  };
  const results = inOrder(items, 4, (item) => Promise.resolve(item * 10));
  expect(await results.next()).toEqual({ done: false, value: 10 });
  const second = results.next();
  await wait(2);
  send?.(2);
  expect(await second).toEqual({ done: false, value: 20 });
});

test("a failure of the work is thrown where its turn comes", async () => {
  const results = inOrder(from([1, 2]), 2, (item) => (item === 2 ? Promise.reject(new Error("two")) : wait(3)));
  await results.next();
  await expect(results.next()).rejects.toThrow("two");
});
