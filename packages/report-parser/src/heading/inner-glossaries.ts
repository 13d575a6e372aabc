import { entryRoles } from "../annex/entry-roles.js";
import { joinEntryNumbers } from "../annex/lone-entry-numbers.js";
import type { OutlineBlock } from "./outline-block.js";

const LEAST_ENTRIES = 2;

/**
 * Marks the lists of terms that stand before the body or between two of its parts.
 *
 * Such a list ends where the next part or the salutation begins; its head gets `annexLength`, the count of its blocks.
 */
export function markInnerGlossaries(
  text: string,
  blocks: readonly OutlineBlock[],
  to: number,
  opensBody: (block: OutlineBlock) => boolean,
): void {
  let next = to;
  for (let index = to - 1; index >= 0; index--) {
    const block = blocks[index] as OutlineBlock;
    if (opensBody(block)) next = index;
    if (block.kind !== "unnumbered" || block.annex?.kind !== "glossary") continue;
    if (next < to && holdsEntries(text, blocks.slice(index + 1, next))) {
      block.kind = "annex";
      block.annexLength = next - index;
    }
    next = index;
  }
}

function holdsEntries(text: string, printed: readonly OutlineBlock[]): boolean {
  const roles = entryRoles(text, joinEntryNumbers(text, printed), "glossary");
  return roles.filter((role) => role === "entry").length >= LEAST_ENTRIES;
}

/** The blocks that stand in no inner list of terms. */
export function withoutInnerGlossaries(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  const kept: OutlineBlock[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as OutlineBlock;
    if (block.annexLength === undefined) kept.push(block);
    else index += block.annexLength - 1;
  }
  return kept;
}
