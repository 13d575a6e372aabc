import { isWide } from "./wide-character.js";

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Two pieces of one wrapped line put together again: a blank only between words of letters, never beside Chinese or a figure. */
export function joinWrapped(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const left = before.slice(-1);
  const right = after.slice(0, 1);
  if (isWide(left) || isWide(right) || !(LETTER.test(left) || /[,;:!?)]/u.test(left)) || !/[\p{L}\p{N}(]/u.test(right))
    return before + after;
  return `${before} ${after}`;
}
