/** What writing differently does not change: blanks, marks, width of letters and digits. */
const NO_WORD = /[\s\p{P}\p{S}]/gu;

/** Text without what may be written in two ways; numbers keep their digits and points. */
export const foldWording = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/(\d)[,，](?=\d{3})/gu, "$1")
    .replace(/(\d)\.(?=\d)/gu, "$1点")
    .replace(NO_WORD, "");

/** The same with every number as one sign, so that a corrected figure leaves the promise what it is. */
export const maskNumbers = (folded: string): string => folded.replace(/\d+(?:点\d+)?/gu, "#");

/** Pairs of neighbouring characters, without doubles; a single character is its own pair. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = Array.from(text);
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`));
}
