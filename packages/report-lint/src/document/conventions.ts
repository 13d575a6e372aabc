import type { Block } from "./blocks.js";

/**
 * How often each of two ways of writing occurs in one document.
 *
 * @since 0.1.0
 */
export interface Tally {
  readonly usual: number;
  readonly other: number;
}

/**
 * The ways of writing one document keeps, counted over its blocks.
 *
 * @since 0.1.0
 */
export interface Conventions {
  /** Full-width commas, colons and semicolons between Chinese characters, and half-width ones. */
  readonly marks: Tally;
  readonly brackets: Tally;
  readonly digits: Tally;
  /** Chinese next to Latin letters or digits without and with a blank between. */
  readonly mixedScript: Tally;
  /** Blocks that end without and with a blank. */
  readonly blockEnds: Tally;
  /** Body paragraphs without and with an indent. */
  readonly indents: Tally;
}

const TALLIES = {
  marks: [/[一-鿿”）][，；：]/gu, /[一-鿿”）][,;:]/gu],
  brackets: [/（/gu, /\(/gu],
  digits: [/\d/gu, /[０-９]/gu],
  mixedScript: [/[一-鿿][0-9A-Za-z]|[0-9A-Za-z%][一-鿿]/gu, /[一-鿿] [0-9A-Za-z]|[0-9A-Za-z%] [一-鿿]/gu],
} as const;

/** Counts the conventions of a document. */
export function readConventions(blocks: readonly Block[]): Conventions {
  const count = (pattern: RegExp): number =>
    blocks.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  const tally = (name: keyof typeof TALLIES): Tally => ({
    usual: count(TALLIES[name][0]),
    other: count(TALLIES[name][1]),
  });
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const indented = paragraphs.filter(({ text }) => /^\s/u.test(text)).length;
  const blankEnds = blocks.filter(({ text }) => /[^\S\n\r]$/u.test(text)).length;
  return {
    marks: tally("marks"),
    brackets: tally("brackets"),
    digits: tally("digits"),
    mixedScript: tally("mixedScript"),
    blockEnds: { usual: blocks.length - blankEnds, other: blankEnds },
    indents: { usual: paragraphs.length - indented, other: indented },
  };
}

/** True when the other way is rare enough in the document to be a slip; by default at most one in five. */
export function isSlip({ usual, other }: Tally, share = 0.2): boolean {
  return other <= Math.max(1, (usual + other) * share);
}
