import type { Block } from "../blocks/block.js";
import { isWide } from "../blocks/wide-character.js";

/** Zero-width characters that editors leave behind. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const COLLAPSIBLE = /[ \t\n\r\f]+/gu;

/** Gathers inline text and ends a line where the page shows one. */
export interface LineBuffer {
  readonly blocks: Block[];
  append(text: string): void;
  /** Text that is set apart, such as a mark made by the reader; never collapsed. */
  appendAsIs(text: string): void;
  endLine(): void;
  /** What the line holds so far. */
  pending(): string;
}

export function lineBuffer(): LineBuffer {
  const blocks: Block[] = [];
  let pieces: string[] = [];
  return {
    blocks,
    append(text) {
      pieces.push(text);
    },
    appendAsIs(text) {
      pieces.push(text);
    },
    endLine() {
      if (pieces.length === 0) return;
      const text = collapse(pieces.join(""));
      pieces = [];
      if (text !== "") blocks.push({ kind: "line", text });
    },
    pending: () => collapse(pieces.slice(-8).join("")),
  };
}

/** White space as a browser shows it; a source line break between Chinese characters shows nothing. */
export function collapse(text: string): string {
  const visible = text.replace(INVISIBLE, "");
  return visible
    .replace(COLLAPSIBLE, (run, at: number) => {
      if (!/[\n\r]/u.test(run)) return " ";
      return isWide(visible[at - 1]) || isWide(visible[at + run.length]) ? "" : " ";
    })
    .replaceAll("\u00A0", " ")
    .trim();
}
