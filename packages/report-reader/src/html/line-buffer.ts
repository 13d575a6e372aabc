import type { Block } from "../blocks/block.js";
import { concat, replaceIn, trim, type TracedText } from "../traced/traced-text.js";
import { isWide } from "../blocks/wide-character.js";

/** Zero-width characters that editors leave behind. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const COLLAPSIBLE = /[ \t\n\r\f]+|\u00A0/gu;

/** Gathers inline text and ends a line where the page shows one. */
export interface LineBuffer {
  readonly blocks: Block[];
  append(text: TracedText): void;
  endLine(): void;
  /** What the line holds so far. */
  pending(): string;
}

export function lineBuffer(): LineBuffer {
  const blocks: Block[] = [];
  let pieces: TracedText[] = [];
  return {
    blocks,
    append(text) {
      pieces.push(text);
    },
    endLine() {
      if (pieces.length === 0) return;
      const text = collapsed(concat(pieces));
      pieces = [];
      if (text.text !== "") blocks.push({ kind: "line", text });
    },
    pending: () => collapsed(concat(pieces.slice(-8))).text,
  };
}

/** White space as a browser shows it; a source line break between Chinese characters shows nothing. */
export function collapsed(traced: TracedText): TracedText {
  const visible = replaceIn(traced, INVISIBLE, () => "");
  const { text } = visible;
  return trim(
    replaceIn(visible, COLLAPSIBLE, (run, at) => {
      if (run === "\u00A0" || !/[\n\r]/u.test(run)) return " ";
      return isWide(text[at - 1]) || isWide(text[at + run.length]) ? "" : " ";
    }),
  );
}
