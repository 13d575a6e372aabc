import { compact } from "../text/characters.js";
import { readHanOrdinal } from "../text/numerals.js";
import type { OutlineBlock } from "./outline-block.js";

const LONGEST_NUMERAL = 8;

/**
 * Makes parts of the lines that hold a numeral and nothing else (一, 二, 三), as reports of the fifties print them.
 *
 * They count only when they number from 一 on without a gap, at least to 二.
 */
export function markLoneNumerals(text: string, blocks: readonly OutlineBlock[]): void {
  const found: OutlineBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== "prose" || block.end - block.start > LONGEST_NUMERAL) continue;
    const line = compact(text.slice(block.start, block.end));
    const numeral = readHanOrdinal(line, 0, line.length);
    if (numeral?.end !== line.length) continue;
    if (numeral.value !== found.length + 1) return;
    found.push(block);
  }
  if (found.length < 2) return;
  for (const [index, block] of found.entries()) {
    const { end } = block;
    block.kind = "heading";
    block.marker = { form: "han", ordinal: index + 1, end, printedEnd: end };
    block.read = { kind: "alone", textStart: end, textEnd: end, leafEnd: end, stopped: false };
  }
}

/** Joins a number alone on its line with the name on the next: 第一部分 / 2025年工作回顾. */
export function joinLoneNumbers(blocks: OutlineBlock[]): OutlineBlock[] {
  const joined: OutlineBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === "unnumbered" && last?.kind === "heading" && last.read?.textStart === last.end) {
      last.end = block.end;
      last.lastLine = block.lastLine;
      last.read = { kind: "alone", textStart: block.start, textEnd: block.end, leafEnd: block.end, stopped: false };
    } else joined.push(block);
  }
  return joined;
}
