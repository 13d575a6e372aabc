import type { OutlineBlock } from "./outline-block.js";

const LEAST_PARTS = 2;

/**
 * Takes what a digest says a report consists of for prose: 报告分为三部分：, then 一、…回顾；, 二、…工作；, one under the other.
 *
 * Such lines end in a semicolon, all but the last, and nothing stands between them.
 */
export function unmarkListedParts(text: string, blocks: readonly OutlineBlock[]): void {
  for (let index = 1; index < blocks.length; index++) {
    const before = blocks[index - 1];
    if (before === undefined || !isHeading(blocks[index]) || !announces(text, before)) continue;
    let last = index;
    while (isHeading(blocks[last]) && endsOpen(text, blocks[last])) last++;
    if (last - index < LEAST_PARTS - 1 || !isHeading(blocks[last])) continue;
    for (let part = index; part <= last; part++) {
      const block = blocks[part];
      if (block !== undefined) Object.assign(block, { kind: "prose", marker: undefined, read: undefined });
    }
    index = last;
  }
}

/** 报告分为三部分：, 报告共分三个部分：. */
const announces = (text: string, { start, end }: OutlineBlock): boolean =>
  ANNOUNCES.test(text.slice(Math.max(start, end - LONGEST_ANNOUNCED), end));
const ANNOUNCES = /(?:部分|方面|内容|篇章)[：:]$/u;
const LONGEST_ANNOUNCED = 3;

const isHeading = (block: OutlineBlock | undefined): boolean => block?.kind === "heading";

const endsOpen = (text: string, block: OutlineBlock | undefined): boolean =>
  block !== undefined && "；;".includes(text.charAt(block.end - 1));
