/** The sets each code unit is in, a bit for each set: all sets share the few cache lines that Chinese text touches. */
const MEMBERSHIP = new Uint32Array(0x10000);
const MOST_SETS = 31;
/** Sets by their characters: the same characters asked for twice take one bit. */
const known = new Map<string, CharSet>();

/** A set of characters of one code unit each. */
export type CharSet = number & { readonly set: unique symbol };

/** Makes a set to look code units up in; `includes` of a string would first have to make a string of each character. */
export function charSet(characters: string): CharSet {
  const made = known.get(characters);
  if (made !== undefined) return made;
  if (known.size === MOST_SETS) throw new RangeError(`Expected at most ${String(MOST_SETS)} sets of characters`);
  const bit = (1 << known.size) as CharSet;
  known.set(characters, bit);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    MEMBERSHIP[code] = (MEMBERSHIP[code] ?? 0) | bit;
  }
  return bit;
}

/** Whether the character at `at` is in the set; false at `end` and behind it. */
export function isIn(set: CharSet, text: string, at: number, end: number): boolean {
  return at >= 0 && at < end && ((MEMBERSHIP[text.charCodeAt(at)] ?? 0) & set) !== 0;
}
