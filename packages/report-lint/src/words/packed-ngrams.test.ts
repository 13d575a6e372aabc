/// <reference types="node" />
import { describe, expect, test } from "vitest";
import { cutRange, learnBit, readBits, type CodeBit } from "./code-bits.js";
import { codeTree, openNgrams } from "./packed-ngrams.js";

/** Three characters: 甲乙 four times, 甲乙丙 and 乙丙 twice, 丙 alone. */
const CHARACTERS = "甲乙丙";
const SINGLE = Uint8Array.of(3, 2, 1);
const CHILDREN: Readonly<Record<string, readonly (readonly [character: number, bucket: number])[]>> = {
  "0 0": [[1, 2]],
  "0 1": [[2, 1]],
  "1 0": [[2, 1]],
};

/** The coder that readBits reads, as short as it can be: a number instead of bytes. */
function writeBits(): { code: CodeBit; bytes: () => Uint8Array } {
  let [low, range, scale] = [0n, 0xffffffff, 0n];
  const code: CodeBit = (odds, place, bit = 0) => {
    const known = odds[place] ?? 0;
    const bound = cutRange(range, known);
    if (bit === 1) low += BigInt(bound);
    range = bit === 0 ? bound : range - bound;
    odds[place] = learnBit(known, bit);
    while (range < 2 ** 24) {
      range = (range * 256) >>> 0;
      low <<= 8n;
      scale += 1n;
    }
    return bit;
  };
  const bytes = (): Uint8Array => {
    const digits = low.toString(16).padStart(Number(scale) * 2 + 8, "0");
    return Uint8Array.from([0, ...Array.from(digits.matchAll(/../gu), ([pair]) => Number.parseInt(pair, 16))]);
  };
  return { code, bytes };
}

describe("a tree of sequences", () => {
  const { code, bytes } = writeBits();
  codeTree(code, SINGLE, [2, 1], (level, node, candidates) =>
    (CHILDREN[`${String(level)} ${String(node)}`] ?? []).map(([character, bucket]) => [
      candidates.indexOf(character),
      bucket,
    ]),
  );
  const stored = {
    total: 14,
    characters: CHARACTERS,
    frequencies: [
      [3, 1],
      [2, 1],
      [1, 1],
    ] as const,
    sizes: [2, 1],
    table: Buffer.from(bytes()).toString("base64"),
  };
  const ngrams = openNgrams(stored);

  test.each([
    ["甲", 8],
    ["丙", 2],
    ["丁", 0],
    ["甲乙", 4],
    ["乙丙", 2],
    ["乙甲", 0],
    ["甲乙丙", 2],
    ["乙丙甲", 0],
    ["甲乙丙甲", 0],
  ])("%s was met %d times", (sequence, times) => {
    expect(ngrams.count(sequence)).toBe(times);
  });

  test("what stands behind and before a pair is known", () => {
    expect([...ngrams.pairs()]).toEqual([
      ["甲乙", 4],
      ["乙丙", 2],
    ]);
    expect([...ngrams.pairs(3)]).toEqual([["甲乙", 4]]);
    expect(ngrams.following("甲乙")).toBe("丙");
    expect(ngrams.preceding("乙丙")).toBe("甲");
    expect(ngrams.following("丙甲")).toBe("");
  });
});

test("bits without bytes are read, and end", () => {
  const read = readBits(new Uint8Array(0));
  expect(Array.from({ length: 20 }, () => read(new Uint16Array([1024]), 0))).not.toContain(2);
});
