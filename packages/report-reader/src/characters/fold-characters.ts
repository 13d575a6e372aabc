import { replaceIn, type TracedText } from "../traced/traced-text.js";
import { withUnifiedIdeographs } from "./unified-ideograph.js";

/** Soft hyphens, byte order marks within the text, zero-width characters and NULs: nobody sees them, and a figure with one inside is none. */

const INVISIBLE = /[\0\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Byte order marks before the text, which stand for no character of it. */
const ORDER_MARKS = /^\uFEFF{1,8}/gu;

export interface FoldedText {
  readonly text: TracedText;
  /** Characters left out or replaced. */
  readonly count: number;
}

/**
 * Invisible characters left out, radicals and compatibility ideographs as the characters they look like; places stay known.
 *
 * `asStored`: nothing is left out, so that every character keeps its offset.
 */
export function foldCharacters(text: TracedText, asStored = false): FoldedText {
  const visible = replaceIn(text, asStored ? ORDER_MARKS : INVISIBLE, () => "");
  const folded = withUnifiedIdeographs(visible);
  if (folded === text) return { text, count: 0 };
  let count = text.text.length - visible.text.length;
  for (let at = 0; at < visible.text.length && folded !== visible; at += 1)
    if (visible.text.charCodeAt(at) !== folded.text.charCodeAt(at)) count += 1;
  return { text: folded, count };
}
