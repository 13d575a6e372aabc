import { ARABIC_DIGIT, CHAR_CLASS } from "./char-class.js";
import { codesOf, CROSSES } from "./numeral-signs.js";
import { skipBlanks } from "./soft-break.js";

const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, G: 9, T: 12 };
/** Everything that may multiply digits from behind. */
export const MULTIPLIER_SIGNS = `${Object.keys(LETTERS).join("")}eE${CROSSES}`;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
const isDigit = (text: string, at: number, end: number): boolean =>
  at < end && CHAR_CLASS[text.charCodeAt(at)] === ARABIC_DIGIT;

export interface PowerReading {
  readonly power: number;
  readonly end: number;
}

/** 40k, -2.5 M, 1.5e10; 4K and 5G are names, and 250m is a length. */
export function readLetter(
  text: string,
  from: number,
  end: number,
  whole: boolean,
  digits: number,
): PowerReading | undefined {
  const at = skipBlanks(text, from, end);
  const letter = text[at] ?? "";
  if (at >= end) return undefined;
  if ((letter === "e" || letter === "E") && at === from) return readExponent(text, at + 1, end);
  const power = LETTERS[letter];
  if (power === undefined || (at + 1 < end && isLatin(text.charCodeAt(at + 1)))) return undefined;
  if (letter === "K" && whole && digits === 1) return undefined;
  return power > 6 && whole ? undefined : { power, end: at + 1 };
}

const MAX_EXPONENT_DIGITS = 2;

function readExponent(text: string, from: number, end: number): PowerReading | undefined {
  const signed = from < end && "+-".includes(text[from] ?? "一");
  const first = signed ? from + 1 : from;
  let i = first;
  while (isDigit(text, i, end)) i++;
  if (i === first || i - first > MAX_EXPONENT_DIGITS || (i < end && isLatin(text.charCodeAt(i)))) return undefined;
  const size = Number(text.slice(first, i));
  return Number.isNaN(size) ? undefined : { power: text[from] === "-" ? -size : size, end: i };
}

const CROSS_CODES = codesOf(CROSSES);
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const RAISED_MINUS = "⁻";
const CARETS = "^＾ˆ";

/** ×10^8, ×10⁸ behind the digits. */
export function readPowerOfTen(text: string, from: number, end: number): PowerReading | undefined {
  const cross = skipBlanks(text, from, end);
  if (cross >= end || !CROSS_CODES.has(text.charCodeAt(cross))) return undefined;
  const ten = skipBlanks(text, cross + 1, end);
  if (!text.startsWith("10", ten) || ten + 2 >= end) return undefined;
  if (CARETS.includes(text.charAt(ten + 2))) return readExponent(text, ten + 3, end);
  const negative = text[ten + 2] === RAISED_MINUS;
  const first = negative ? ten + 3 : ten + 2;
  let size = 0;
  let i = first;
  while (i < end && i < first + MAX_EXPONENT_DIGITS && SUPERSCRIPTS.includes(text.charAt(i))) {
    size = size * 10 + SUPERSCRIPTS.indexOf(text.charAt(i));
    i++;
  }
  return i === first ? undefined : { power: negative ? -size : size, end: i };
}
