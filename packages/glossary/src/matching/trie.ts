/** A trie of reversed patterns; state 0 is the root. */
export interface Trie {
  readonly children: readonly ReadonlyMap<number, number>[];
  /** Pattern that ends in the state; −1 for none. */
  readonly pattern: readonly number[];
  /** States in the order of their depth, the root first. */
  readonly breadthFirst: readonly number[];
}

/** Grows the trie of the patterns read from their last unit to their first. */
export function growTrie(patterns: readonly string[], classOfUnit: Uint16Array): Trie {
  const children: Map<number, number>[] = [new Map()];
  const pattern = [-1];
  patterns.forEach((spelling, index) => {
    let state = 0;
    for (let position = spelling.length - 1; position >= 0; position -= 1) {
      const unitClass = classOfUnit[spelling.charCodeAt(position)] as number;
      const branches = children[state] as Map<number, number>;
      let target = branches.get(unitClass);
      if (target === undefined) {
        target = children.length;
        branches.set(unitClass, target);
        children.push(new Map());
        pattern.push(-1);
      }
      state = target;
    }
    pattern[state] = index;
  });
  const breadthFirst = [0];
  for (const state of breadthFirst) breadthFirst.push(...(children[state]?.values() ?? []));
  return { children, pattern, breadthFirst };
}
