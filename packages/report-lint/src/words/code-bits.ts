/**
 * Codes one bit by its odds and lets them learn from it: a decoder tells what was written, an encoder is told what to write.
 *
 * @param odds - For each place how often a 0 was seen there, in 2048ths.
 */
export type CodeBit = (odds: Uint16Array, place: number, told?: number) => number;

const BITS = 11;
/** The slower odds learn, the better they know in the end. */
const RATE = 5;
const LEAST_RANGE = 2 ** 24;

/** Odds that know nothing yet. */
export function openOdds(places: number): Uint16Array {
  return new Uint16Array(places).fill(1 << (BITS - 1));
}

/** Odds after a bit was seen. */
export function learnBit(known: number, bit: number): number {
  return bit === 0 ? known + (((1 << BITS) - known) >> RATE) : known - (known >> RATE);
}

/** Where a range is cut: the lower part stands for 0. */
export function cutRange(range: number, known: number): number {
  return Math.imul(range >>> BITS, known) >>> 0;
}

/** Reads what an adaptive binary range coder wrote (Martin 1979, as in LZMA). */
export function readBits(bytes: Uint8Array): CodeBit {
  // Kept in a typed array: a variable that holds more than 31 bits is put on the heap anew with every bit.
  const state = Uint32Array.of(0xffffffff, 0);
  let at = 1;
  const next = (code: number): number => {
    const byte = bytes[at] ?? 0;
    at += 1;
    return ((code << 8) | byte) >>> 0;
  };
  for (let first = 0; first < 4; first += 1) state[CODE] = next(state[CODE] ?? 0);
  return (odds, place) => {
    const known = odds[place] ?? 0;
    let range = state[RANGE] ?? 0;
    let code = state[CODE] ?? 0;
    const bound = cutRange(range, known);
    const bit = code < bound ? 0 : 1;
    if (bit === 0) range = bound;
    else {
      code = (code - bound) >>> 0;
      range = (range - bound) >>> 0;
    }
    odds[place] = learnBit(known, bit);
    while (range < LEAST_RANGE) {
      range = (range << 8) >>> 0;
      code = next(code);
    }
    state[RANGE] = range;
    state[CODE] = code;
    return bit;
  };
}

const [RANGE, CODE] = [0, 1] as const;
