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

/** Whether a text has one of the characters. */
export function hasOneOf(set: CharacterSet, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (holds(set, text.charCodeAt(at))) return true;
  return false;
}
