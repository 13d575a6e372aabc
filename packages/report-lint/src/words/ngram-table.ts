/** A learnt table as it is stored: fingerprints and counts of character sequences, in base64. */
export interface StoredNgrams {
  readonly seed: number;
  /** Slots of each of the three parts of the table. */
  readonly slots: number;
  /** How many characters were counted. */
  readonly characters: number;
  /** Little-endian 16-bit words: twelve bits of fingerprint, four of a logarithmic count. */
  readonly table: string;
}

/** Tells how often a sequence of one to four characters was met while learning: 0, or about 1, 2, 4, 8, … times. */
export type CountNgram = (sequence: string) => number;

/**
 * Opens a table: an xor filter (Graf and Lemire 2020) that stores a count beside each fingerprint. A sequence that was not
 * learnt is told from one that was in all but one of 4096 cases.
 */
export function openNgrams({ seed, slots, table }: StoredNgrams): CountNgram {
  const words = decodeWords(table);
  return (sequence) => {
    const low = hashSequence(sequence, seed);
    const high = hashSequence(sequence, seed ^ 0x9e3779b9);
    const word =
      (words[slotOf(low, slots)] ?? 0) ^
      (words[slots + slotOf(high, slots)] ?? 0) ^
      (words[2 * slots + slotOf(rotate(low, 13) ^ rotate(high, 7), slots)] ?? 0);
    return word >>> 4 === fingerprintOf(low, high) ? (COUNTS[word & 15] ?? 0) : 0;
  };
}

/** Twelve bits that tell one sequence from others in the same slots. */
export function fingerprintOf(low: number, high: number): number {
  return ((low >>> 20) ^ (high & 0xfff)) & 0xfff;
}

/** Where in a part of the table a hash falls. */
export function slotOf(hash: number, slots: number): number {
  return Math.floor(((hash >>> 0) / 4294967296) * slots);
}

/** A 32-bit hash of a short sequence (FNV-1a over its units, mixed as in MurmurHash3). */
export function hashSequence(sequence: string, seed: number): number {
  let hash = seed ^ 0x811c9dc5;
  for (let index = 0; index < sequence.length; index += 1) {
    hash = Math.imul(hash ^ sequence.charCodeAt(index), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** Four bits for a count: 0 is none, then one for each doubling. */
export function bucketOfCount(count: number): number {
  return count <= 0 ? 0 : Math.min(15, 1 + Math.floor(Math.log2(count)));
}

const COUNTS = Array.from({ length: 16 }, (_, bucket) =>
  bucket === 0 ? 0 : bucket === 1 ? 1 : Math.round(2 ** (bucket - 1) * 1.4),
);

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeWords(base64: string): Uint16Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < 64; index += 1) values[DIGITS.charCodeAt(index)] = index;
  const bytes = new Uint8Array(
    Math.floor((base64.length * 3) / 4) - (base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0),
  );
  let at = 0;
  for (let index = 0; index < base64.length; index += 4) {
    const four = [0, 1, 2, 3].map((offset) => values[base64.charCodeAt(index + offset)] ?? 0);
    const [first = 0, second = 0, third = 0, fourth = 0] = four;
    bytes[at] = (first << 2) | (second >> 4);
    bytes[at + 1] = ((second & 15) << 4) | (third >> 2);
    bytes[at + 2] = ((third & 3) << 6) | fourth;
    at += 3;
  }
  const words = new Uint16Array(bytes.length >> 1);
  for (let index = 0; index < words.length; index += 1) {
    words[index] = (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8);
  }
  return words;
}
