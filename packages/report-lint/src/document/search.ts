import type { Span } from "@liaocheng/report-model";
import type { Block, BlockKind } from "./blocks.js";

/** A match of a pattern, placed in the whole text. */
export interface PlacedMatch extends Span {
  readonly block: Block;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Characters of the block right before and after the match. */
  readonly before: string;
  readonly after: string;
}

const AROUND = 40;

/** Finds a pattern in each block, or in blocks of the given kinds. */
export function* searchBlocks(
  blocks: readonly Block[],
  pattern: RegExp,
  kinds?: readonly BlockKind[],
): Generator<PlacedMatch> {
  for (const block of blocks) {
    if (kinds !== undefined && !kinds.includes(block.kind)) continue;
    for (const match of block.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield {
        block,
        text: match[0],
        groups: match.groups ?? {},
        start: block.start + match.index,
        end: block.start + end,
        before: block.text.slice(Math.max(0, match.index - AROUND), match.index),
        after: block.text.slice(end, end + AROUND),
      };
    }
  }
}
