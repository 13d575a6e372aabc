import { BULLETS } from "../text/bullets.js";
import type { OutlineBlock } from "./outline-block.js";

/** Lines behind each other that open with one bullet are the items of a list; a heading has text under it. */
export function markBulletItems(text: string, blocks: readonly OutlineBlock[]): void {
  const bulletOf = (block: OutlineBlock | undefined): string => (block === undefined ? "" : text.charAt(block.start));
  const printed = blocks.filter(({ kind }) => kind !== "furniture");
  for (const [index, block] of printed.entries()) {
    const bullet = bulletOf(block);
    if (block.kind !== "unnumbered" || !BULLETS.includes(bullet)) continue;
    if (bulletOf(printed[index - 1]) === bullet || bulletOf(printed[index + 1]) === bullet) block.kind = "prose";
  }
}
