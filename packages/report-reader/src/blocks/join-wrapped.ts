import { concat, made, type TracedText } from "../traced/traced-text.js";
import { isWide } from "./wide-character.js";

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The pieces of one wrapped line put together again: a blank only between words of letters, never beside Chinese or a figure. */
export function joinWrapped(pieces: readonly TracedText[]): TracedText {
  const filled = pieces.filter(({ text }) => text !== "");
  return concat(filled.flatMap((piece, index) => [made(separator(filled[index - 1]?.text ?? "", piece.text)), piece]));
}

function separator(before: string, after: string): string {
  const left = before.slice(-1);
  const right = after.slice(0, 1);
  if (left === "" || isWide(left) || isWide(right)) return "";
  const isWordEnd = LETTER.test(left) || /[,;:!?)]/u.test(left);
  return isWordEnd && /[\p{L}\p{N}(]/u.test(right) ? " " : "";
}
