import type { Block } from "./blocks.js";

const LIMIT = 120;

/** True for a block that was not cut by a line break: its other half stands in no neighbouring line. */
export function isWholeParagraph({ text }: Block): boolean {
  const [head, tail] = [text.trimStart().slice(0, 2), text.trimEnd().slice(-3)];
  return /[。！？；：…]["”’）)》]{0,2}$/u.test(tail) && /^["“‘（(《]?[一-鿿0-9A-Za-z①-⑳]/u.test(head);
}

/** Where the sentence around an offset ends: after its words, before its mark; at most 120 characters on. */
export function sentenceEnd(block: Block, from: number, stops = "。！？；\n"): number {
  let end = from;
  while (end < block.end && end - from < LIMIT && !stops.includes(block.text.charAt(end - block.start))) end += 1;
  return end;
}
