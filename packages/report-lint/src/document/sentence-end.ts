import type { Block } from "./blocks.js";

const LIMIT = 120;

/** Where the sentence around an offset ends: after its words, before its mark; at most 120 characters on. */
export function sentenceEnd(block: Block, from: number, stops = "。！？；\n"): number {
  let end = from;
  while (end < block.end && end - from < LIMIT && !stops.includes(block.text.charAt(end - block.start))) end += 1;
  return end;
}
