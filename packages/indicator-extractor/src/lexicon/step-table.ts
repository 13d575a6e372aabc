/**
 * The steps of all word tries in one hash table: from a node by a code unit to the next node. Maps of maps say the same, but
 * a flat number is found faster, and lexicons are asked several times for every figure.
 */
const BITS = 15;
const SIZE = 1 << BITS;
const GOLDEN = 0x9e3779b1;
const EMPTY = 0;
/** What `stepFrom` gives where no word goes on; nodes count from 1. */
export const NO_NODE = 0;

const KEYS = new Int32Array(SIZE);
const TARGETS = new Uint16Array(SIZE);
let nodes = 0;

const keyOf = (node: number, code: number): number => (node << 16) | code;

/** The slot that holds a key, or the empty one it would go to. */
function slotOf(key: number): number {
  let slot = Math.imul(key, GOLDEN) >>> (32 - BITS);
  for (let held = KEYS[slot]; held !== key && held !== EMPTY; held = KEYS[slot]) slot = (slot + 1) & (SIZE - 1);
  return slot;
}

/** A node that no step leads to. */
export function addNode(): number {
  nodes++;
  if (nodes * 2 > SIZE) throw new RangeError(`Expected at most ${String(SIZE / 2)} nodes in all lexicons together`);
  return nodes;
}

/** The node behind `node` and a code unit, made when there is none. */
export function addStep(node: number, code: number): number {
  const slot = slotOf(keyOf(node, code));
  if (KEYS[slot] === EMPTY) {
    KEYS[slot] = keyOf(node, code);
    TARGETS[slot] = addNode();
  }
  return TARGETS[slot] ?? NO_NODE;
}

/** The node behind `node` and a code unit, {@link NO_NODE} when there is none. */
export const stepFrom = (node: number, code: number): number => TARGETS[slotOf(keyOf(node, code))] ?? NO_NODE;
