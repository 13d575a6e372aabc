import { replaceIn, type TracedText } from "../traced/traced-text.js";
import { withUnifiedIdeographs } from "./unified-ideograph.js";

/** Soft hyphens, byte order marks within the text, zero-width characters and NULs: nobody sees them, and a figure with one inside is none. */

const INVISIBLE = /[\0\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

export interface FoldedText {
  readonly text: TracedText;
  /** Characters left out or replaced. */
  readonly count: number;
}

/** Invisible characters left out, radicals and compatibility ideographs as the characters they look like; places stay known. */
export function foldCharacters(text: TracedText): FoldedText {
  const visible = replaceIn(text, INVISIBLE, () => "");
  const folded = withUnifiedIdeographs(visible);
  if (folded === text) return { text, count: 0 };
  let count = text.text.length - visible.text.length;
  for (let at = 0; at < visible.text.length && folded !== visible; at += 1)
    if (visible.text.charCodeAt(at) !== folded.text.charCodeAt(at)) count += 1;
  return { text: folded, count };
}
