/** Characters that stand inside numbers without being digits, each under the name of what it does there. */
export const DECIMAL_POINTS = ".．";
export const MIDDLE_DOTS = "·・";
export const GROUP_SIGNS = ",，";
/** 三点五. */
export const SPOKEN_POINTS = "点點";
/** 两、三. */
export const LISTING_COMMA = "、";
/** 三多万, 十来个. */
export const MORE = "多余餘来來";
/** 1.2×10^8. */
export const CROSSES = "×xX*✕";
/** Breaks of a line, which may only wrap it. */
export const LINE_BREAKS = "\r\n";

/** Code units of a string of characters of one unit each. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
