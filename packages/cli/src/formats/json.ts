/** What `JSON.stringify` writes of an array with an indent of 2, an item at a time. */
export function* jsonArray<Item>(items: Iterable<Item>, shown: (item: Item) => object): Generator<string> {
  let before = "[\n  ";
  for (const item of items) {
    yield before + JSON.stringify(shown(item), null, 2).replaceAll("\n", "\n  ");
    before = ",\n  ";
  }
  yield before.startsWith("[") ? "[]\n" : "\n]\n";
}
