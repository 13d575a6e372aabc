import { ARABIC_DIGIT, BLANK, CHAR_CLASS, CHAR_VALUE } from "./char-class.js";

const DOT = 0x2e;
const FULL_DOT = 0xff0e;
const COMMA = 0x2c;
const FULL_COMMA = 0xff0c;
const isArabic = (code: number): boolean => CHAR_CLASS[code] === ARABIC_DIGIT;

export interface ArabicRun {
  readonly end: number;
  readonly digits: string;
  readonly count: number;
  readonly decimals: number;
}

/** 49250, 1,234.5, １２．５ and the letter-spaced 4 9 2 5 0. */
export function readArabic(text: string, from: number, end: number): ArabicRun {
  let digits = "";
  let i = from;
  let count = 0;
  while (i < end && isArabic(text.charCodeAt(i))) {
    digits += String(CHAR_VALUE[text.charCodeAt(i)]);
    count++;
    i++;
    if (count > 0 && i + 1 < end && count === (i - from + 1) / 2 && BLANK[text.charCodeAt(i)] === 1) {
      const after = text.charCodeAt(i + 1);
      if (isArabic(after) && !(i + 2 < end && isArabic(text.charCodeAt(i + 2)))) i++;
    }
  }
  const spaced = count > 1 && i - from > count;
  if (!spaced && count <= 3) {
    let j = i;
    const separator = text.charCodeAt(j);
    if (separator === COMMA || separator === FULL_COMMA) {
      let groups = "";
      while (
        j + 3 < end &&
        text.charCodeAt(j) === separator &&
        threeDigits(text, j + 1, end, separator === FULL_COMMA)
      ) {
        for (let k = 1; k <= 3; k++) groups += String(CHAR_VALUE[text.charCodeAt(j + k)]);
        j += 4;
      }
      if (groups !== "" && !(separator === FULL_COMMA && !isFullWidth(text, from))) {
        digits += groups;
        count += groups.length;
        i = j;
      }
    }
  }
  let decimals = 0;
  let j = i;
  if (spaced && BLANK[text.charCodeAt(j)] === 1) j++;
  if (j + 1 < end && (text.charCodeAt(j) === DOT || text.charCodeAt(j) === FULL_DOT)) {
    j++;
    if (spaced && BLANK[text.charCodeAt(j)] === 1) j++;
    if (j < end && isArabic(text.charCodeAt(j))) {
      digits += ".";
      while (j < end && isArabic(text.charCodeAt(j))) {
        digits += String(CHAR_VALUE[text.charCodeAt(j)]);
        decimals++;
        j++;
      }
      i = j;
    }
  }
  return { end: i, digits, count, decimals };
}

const isFullWidth = (text: string, at: number): boolean => text.charCodeAt(at) > 0xff00;

function threeDigits(text: string, from: number, end: number, wide: boolean): boolean {
  for (let k = 0; k < 3; k++) {
    if (from + k >= end || !isArabic(text.charCodeAt(from + k)) || (wide && !isFullWidth(text, from + k))) return false;
  }
  return from + 3 >= end || !isArabic(text.charCodeAt(from + 3));
}
