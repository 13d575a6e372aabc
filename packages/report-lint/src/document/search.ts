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
    for (const match of matchesIn(block.text, pattern)) {
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

/** As `matchAll` finds them, without a copy of the pattern for each of the many short texts; nothing is left in the pattern. */
function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; at <= text.length;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    if (match === null) return;
    at = match.index + (match[0].length || widthAt(text, match.index));
    yield match;
  }
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
