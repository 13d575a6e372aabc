import { openOdds, type CodeBit } from "./code-bits.js";

/** Sequences of one length: those that go on from one of the length before stand together, by the number of their last character. */
export interface Level {
  /** Where those that go on from a node of the level before begin; one more than there are nodes. */
  readonly start: Uint32Array;
  readonly last: Uint16Array;
  /** How often each was met, as a power of two. */
  readonly bucket: Uint8Array;
}

/** What goes on from a node: the rank of its last character among those that may, and how often it was met. */
export type Child = readonly [rank: number, bucket: number];

/** Powers of two, and lengths of numbers, that are told apart. */
const BUCKETS = 28;
const LENGTHS = 14;
const COUNTED = 4;

/** What was learnt about one level while coding it. */
export interface LevelOdds {
  readonly more: Uint16Array;
  readonly length: Uint16Array;
  readonly digits: Uint16Array;
  readonly bucket: Uint16Array;
}

export function openLevelOdds(): LevelOdds {
  return {
    more: openOdds(BUCKETS * COUNTED * LENGTHS),
    length: openOdds(BUCKETS * LENGTHS * LENGTHS),
    digits: openOdds(LENGTHS * LENGTHS),
    bucket: openOdds(BUCKETS * BUCKETS * BUCKETS),
  };
}

/** Those that may go on from a node, the likeliest first: a stretch of the buckets of a level. */
export interface Candidates {
  readonly bucket: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/**
 * Codes what goes on from one node: how far it is from one to the next among those that may, and how much rarer each is than both
 * what it goes on from and what it ends with.
 *
 * @param parent - Bucket of the node.
 * @param add - Takes each child as it is known.
 * @param told - What to write; a decoder goes without.
 */
export function codeChildren(
  code: CodeBit,
  odds: LevelOdds,
  parent: number,
  { bucket, from, to }: Candidates,
  add: (rank: number, bucket: number) => void,
  told?: readonly Child[],
): void {
  let many = 0;
  for (let rank = 0; rank < to - from; rank += 1) {
    const wanted = told?.[many];
    const context = (parent * COUNTED + Math.min(COUNTED - 1, many)) * LENGTHS + lengthOf(to - from - rank);
    if (code(odds.more, context, wanted === undefined ? 0 : 1) === 0) return;
    rank += codeNumber(code, odds, parent * LENGTHS + lengthOf(rank), wanted && wanted[0] - rank);
    const other = bucket[from + rank] ?? 0;
    const bound = Math.min(parent, other);
    const place = (parent * BUCKETS + other) * BUCKETS;
    let rarer = 0;
    while (rarer < bound && code(odds.bucket, place + rarer, wanted && Number(bound - wanted[1] > rarer)) === 1)
      rarer += 1;
    add(rank, bound - rarer);
    many += 1;
  }
}

/** A number from 0: the length of what follows its first digit, then those digits. */
function codeNumber(code: CodeBit, odds: LevelOdds, context: number, told?: number): number {
  const whole = told === undefined ? undefined : told + 1;
  let length = 0;
  const asked = whole === undefined ? undefined : lengthOf(told ?? 0);
  while (code(odds.length, context * LENGTHS + length, asked && Number(length < asked)) === 1) length += 1;
  let value = 1;
  for (let digit = length - 1; digit >= 0; digit -= 1) {
    value = value * 2 + code(odds.digits, length * LENGTHS + digit, whole && (whole >> digit) & 1);
  }
  return value - 1;
}

function lengthOf(number: number): number {
  return 31 - Math.clz32(number + 1);
}
