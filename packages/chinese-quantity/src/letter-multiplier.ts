import { skipBlanks } from "./soft-break.js";

const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, m: 6 };
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** 40k, -2.5 M; 4K and 8K are names of screens, and 250m is a length. */
export function readLetter(
  text: string,
  from: number,
  end: number,
  oneDigit: boolean,
): { power: number; end: number } | undefined {
  const at = skipBlanks(text, from, end);
  const letter = text[at] ?? "";
  const power = LETTERS[letter];
  if (at >= end || power === undefined || letter === "m") return undefined;
  if (at + 1 < end && isLatin(text.charCodeAt(at + 1))) return undefined;
  if (letter === "K" && oneDigit) return undefined;
  return { power, end: at + 1 };
}
