import { codeChildren, openLevelOdds, type Child, type Level } from "./code-levels.js";
import { readBits, type CodeBit } from "./code-bits.js";
import { decodeBase64 } from "./decode-base64.js";

/** A learnt table as it is stored. */
export interface StoredNgrams {
  /** How many characters were counted. */
  readonly total: number;
  /** Every character that is known, the most frequent first. */
  readonly characters: string;
  /** How many of them were met how often, as powers of two from the highest down. */
  readonly frequencies: readonly (readonly [bucket: number, characters: number])[];
  /** How many sequences there are of two, three and four characters. */
  readonly sizes: readonly number[];
  /** The sequences, in base64. */
  readonly table: string;
}

/** Tells how often a sequence of one to four characters was met while learning: 0, or about 1, 2, 4, 8, … times. */
type CountNgram = (sequence: string) => number;

type CountIn = (text: string, from: number, to: number) => number;

/** Sequences of one to four characters by their counts. */
export interface Ngrams {
  readonly count: CountNgram;
  /** The same of a stretch of a text. */
  readonly countIn: CountIn;
  /** Known characters, the most frequent first. */
  readonly characters: string;
  /** Every pair that was met so often, and how often it was. */
  pairs(least?: number): Generator<readonly [pair: string, count: number]>;
  /** Characters that stood behind a pair in one of 64 cases or more. */
  following(pair: string): string;
  /** Characters that stood before a pair in one of 64 cases or more. */
  preceding(pair: string): string;
}

/**
 * Opens a table: the sequences as a tree, each level coded by the one before it. What goes on from 高质量 is told among what goes on from 质量,
 * and is no more frequent than either; so each takes some five bits.
 */
export function openNgrams(stored: StoredNgrams): Ngrams {
  const { characters } = stored;
  const number = new Uint16Array(0x10000);
  for (let index = 0; index < characters.length; index += 1) number[characters.charCodeAt(index)] = index + 1;
  const single = Uint8Array.from(
    stored.frequencies.flatMap(([bucket, many]) => Array.from({ length: many }, () => bucket)),
  );
  const levels = codeTree(readBits(decodeBase64(stored.table)), single, stored.sizes);
  const [pairs, triples] = levels;
  const nodeOf = (pair: string): number => {
    const first = numberAt(pair, 0);
    return pairs === undefined || first < 0 ? -1 : findChild(pairs, first, numberAt(pair, 1));
  };
  let before: ReturnType<typeof indexFirst> | undefined;
  const numberAt = (sequence: string, at: number): number => (number[sequence.charCodeAt(at)] ?? 0) - 1;
  const countIn: CountIn = (text, from, to) => {
    let node = numberAt(text, from);
    if (node < 0) return 0;
    let bucket = single[node] ?? 0;
    for (let at = from + 1; at < to; at += 1) {
      const level = levels[at - from - 1];
      const last = numberAt(text, at);
      if (level === undefined || last < 0) return 0;
      node = findChild(level, node, last);
      if (node < 0) return 0;
      bucket = level.bucket[node] ?? 0;
    }
    return 2 ** bucket;
  };
  return {
    characters,
    count: (sequence) => countIn(sequence, 0, sequence.length),
    countIn,
    *pairs(least = 1) {
      if (pairs === undefined) return;
      const lowest = Math.log2(least);
      const { start, last, bucket } = pairs;
      for (let first = 0; first < characters.length; first += 1) {
        for (let node = start[first] ?? 0; node < (start[first + 1] ?? 0); node += 1) {
          if ((bucket[node] ?? 0) < lowest) continue;
          yield [characters.charAt(first) + characters.charAt(last[node] ?? 0), 2 ** (bucket[node] ?? 0)];
        }
      }
    },
    following(pair) {
      const node = nodeOf(pair);
      if (node < 0 || pairs === undefined || triples === undefined) return "";
      let found = "";
      for (let child = triples.start[node] ?? 0; child < (triples.start[node + 1] ?? 0); child += 1) {
        if (isShare(pairs, node, triples, child)) found += characters.charAt(triples.last[child] ?? 0);
      }
      return found;
    },
    preceding(pair) {
      const node = nodeOf(pair);
      if (node < 0 || pairs === undefined || triples === undefined) return "";
      before ??= indexFirst(single.length, pairs, triples);
      let found = "";
      for (let at = before.start[node] ?? 0; at < (before.start[node + 1] ?? 0); at += 1)
        found += characters.charAt(before.first[at] ?? 0);
      return found;
    },
  };
}

/** 64 times as often is six powers of two. */
const SHARE = 6;

function isShare(whole: Level, node: number, parts: Level, part: number): boolean {
  return (parts.bucket[part] ?? 0) + SHARE >= (whole.bucket[node] ?? 0);
}

/** For each pair the characters that stood before it in a good share of all cases. */
function indexFirst(
  characters: number,
  pairs: Level,
  triples: Level,
): { readonly start: Uint32Array; readonly first: Uint16Array } {
  const ends = endsOf(triples, pairs, Uint32Array.from(pairs.last));
  const start = new Uint32Array(pairs.last.length + 1);
  const shares = (triple: number): boolean => isShare(pairs, ends[triple] ?? 0, triples, triple);
  for (let triple = 0; triple < ends.length; triple += 1) {
    const pair = ends[triple] ?? 0;
    if (shares(triple)) start[pair + 1] = (start[pair + 1] ?? 0) + 1;
  }
  for (let pair = 0; pair < pairs.last.length; pair += 1) start[pair + 1] = (start[pair + 1] ?? 0) + (start[pair] ?? 0);
  const first = new Uint16Array(start.at(-1) ?? 0);
  const free = start.slice();
  for (let character = 0; character < characters; character += 1) {
    for (let parent = pairs.start[character] ?? 0; parent < (pairs.start[character + 1] ?? 0); parent += 1) {
      for (let triple = triples.start[parent] ?? 0; triple < (triples.start[parent + 1] ?? 0); triple += 1) {
        if (!shares(triple)) continue;
        const pair = ends[triple] ?? 0;
        first[free[pair] ?? 0] = character;
        free[pair] = (free[pair] ?? 0) + 1;
      }
    }
  }
  return { start, first };
}

/** What should be written of each node of the levels, for an encoder: by rank among those that may go on from it. */
export type Told = (level: number, node: number, candidates: Uint16Array) => readonly Child[];

/** Codes the levels one after the other. */
export function codeTree(code: CodeBit, single: Uint8Array, sizes: readonly number[], told?: Told): Level[] {
  const all = { last: Uint16Array.from(single.keys()), bucket: single };
  const levels: Level[] = [];
  let ends: Uint32Array = new Uint32Array(single.length);
  for (const [depth, size] of sizes.entries()) {
    const before = levels.at(-1);
    const parents = before?.bucket ?? single;
    const last = new Uint16Array(size);
    const bucket = new Uint8Array(size);
    const level = { start: new Uint32Array(parents.length + 1), last, bucket };
    const odds = openLevelOdds();
    const ranked = before === undefined ? all : rankChildren(before);
    let [filled, first, from] = [0, 0, 0];
    const add = (rank: number, times: number): void => {
      const character = ranked.last[from + rank] ?? 0;
      let at = filled;
      for (; at > first && (last[at - 1] ?? 0) > character; at -= 1) {
        last[at] = last[at - 1] ?? 0;
        bucket[at] = bucket[at - 1] ?? 0;
      }
      last[at] = character;
      bucket[at] = times;
      filled += 1;
    };
    for (let node = 0; node < parents.length; node += 1) {
      const end = ends[node] ?? 0;
      const to = before === undefined ? single.length : (before.start[end + 1] ?? 0);
      from = before === undefined ? 0 : (before.start[end] ?? 0);
      level.start[node] = first = filled;
      const wanted = told?.(depth, node, ranked.last.subarray(from, to));
      codeChildren(code, odds, parents[node] ?? 0, { bucket: ranked.bucket, from, to }, add, wanted);
    }
    level.start[parents.length] = filled;
    levels.push(level);
    if (levels.length < sizes.length) ends = endsOf(level, before, ends);
  }
  return levels;
}

/** For each node of a level the node of the level before that it ends with: for 高质量 that of 质量, for 质量 that of 量. */
function endsOf(level: Level, before: Level | undefined, endsBefore: Uint32Array): Uint32Array {
  if (before === undefined) return Uint32Array.from(level.last);
  const ends = new Uint32Array(level.last.length);
  for (let parent = 0; parent + 1 < level.start.length; parent += 1) {
    const suffix = endsBefore[parent] ?? 0;
    let at = before.start[suffix] ?? 0;
    const end = before.start[suffix + 1] ?? 0;
    for (let node = level.start[parent] ?? 0; node < (level.start[parent + 1] ?? 0); node += 1) {
      at = findFrom(before.last, at, end, level.last[node] ?? 0);
      ends[node] = at;
    }
  }
  return ends;
}

/** The children of each node of a level, the most frequent first. */
function rankChildren({ start, last, bucket }: Level): Pick<Level, "last" | "bucket"> {
  const ranked = { last: new Uint16Array(last.length), bucket: new Uint8Array(last.length) };
  const free = new Uint32Array(65);
  for (let node = 0; node + 1 < start.length; node += 1) {
    const [from, to] = [start[node] ?? 0, start[node + 1] ?? 0];
    free.fill(0);
    for (let child = from; child < to; child += 1)
      free[64 - (bucket[child] ?? 0)] = (free[64 - (bucket[child] ?? 0)] ?? 0) + 1;
    for (let index = 1; index < free.length; index += 1) free[index] = (free[index] ?? 0) + (free[index - 1] ?? 0);
    for (let child = from; child < to; child += 1) {
      const index = 63 - (bucket[child] ?? 0);
      const at = from + (free[index] ?? 0);
      free[index] = (free[index] ?? 0) + 1;
      ranked.last[at] = last[child] ?? 0;
      ranked.bucket[at] = bucket[child] ?? 0;
    }
  }
  return ranked;
}

function findChild({ start, last }: Level, node: number, character: number): number {
  const end = start[node + 1] ?? 0;
  const at = findFrom(last, start[node] ?? 0, end, character);
  return at < end && last[at] === character ? at : -1;
}

/** The first place in a rising stretch that is not below a character. */
function findFrom(last: Uint16Array, from: number, end: number, character: number): number {
  let to = end;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((last[middle] ?? 0) < character) from = middle + 1;
    else to = middle;
  }
  return from;
}
