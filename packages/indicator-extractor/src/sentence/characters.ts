/** Characters to look for, a bit for each code unit. */
export type CharacterSet = Uint32Array;

const WORD_BITS = 5;

/** Makes a set to look code units up in; `includes` of a string would first have to make a string of each character. */
export function characterSet(characters: string): CharacterSet {
  const set = new Uint32Array(0x10000 >> WORD_BITS);
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    set[code >> WORD_BITS] = (set[code >> WORD_BITS] ?? 0) | (1 << (code & 31));
  }
  return set;
}

const holds = (set: CharacterSet, code: number): boolean => (((set[code >> WORD_BITS] ?? 0) >>> (code & 31)) & 1) === 1;

/** Whether the character at a place is one of the set; false outside the text. */
export const isOneOf = (set: CharacterSet, text: string, at: number): boolean =>
  at >= 0 && at < text.length && holds(set, text.charCodeAt(at));

/** Which signs a character is, a bit for each. */
const SIGNS = new Uint16Array(0x10000);
const MOST_SIGNS = 16;
let signs = 0;

/**
 * Characters that few sentences hold, for which there is something to be done where one does. All such signs are looked for
 * at once, as a sentence is made readable.
 */
export function sentenceSign(characters: string): number {
  if (signs === MOST_SIGNS) throw new RangeError(`Expected at most ${String(MOST_SIGNS)} signs of sentences`);
  const sign = 1 << signs++;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    SIGNS[code] = signsOf(code) | sign;
  }
  return sign;
}

/** The signs that a character is. */
export const signsOf = (code: number): number => SIGNS[code] ?? 0;

/** The signs of all characters of a text together, the stop at its end aside. */
export function signsIn(text: string): number {
  const end = text.endsWith("。") ? text.length - 1 : text.length;
  let found = 0;
  for (let at = 0; at < end; at++) found |= signsOf(text.charCodeAt(at));
  return found;
}
