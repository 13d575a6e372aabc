import { cutRange, learnBit } from "../../dist/learn.js";

const LEAST_RANGE = 2 ** 24;

/** Writes bits as readBits of src/words/code-bits.ts reads them. */
export function writeBits() {
  const bytes = [];
  let low = 0;
  let range = 0xffffffff;
  let held = 0;
  let waiting = 1;
  const shift = () => {
    if (low < 0xff000000 || low >= 2 ** 32) {
      const carry = low >= 2 ** 32 ? 1 : 0;
      for (let byte = held; waiting > 0; waiting -= 1, byte = 255) bytes.push((byte + carry) & 255);
      held = Math.floor(low / 2 ** 24) & 255;
    }
    waiting += 1;
    low = (low % 2 ** 24) * 256;
  };
  const code = (odds, place, bit) => {
    const known = odds[place] ?? 0;
    const bound = cutRange(range, known);
    if (bit === 0) range = bound;
    else {
      low += bound;
      range -= bound;
    }
    odds[place] = learnBit(known, bit);
    while (range < LEAST_RANGE) {
      range = (range * 256) >>> 0;
      shift();
    }
    return bit;
  };
  const end = () => {
    for (let last = 0; last < 5; last += 1) shift();
    return Uint8Array.from(bytes);
  };
  return { code, end };
}
