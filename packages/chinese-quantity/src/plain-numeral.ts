import { ARABIC_DIGIT, BIG_UNIT, BLANK, CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT, OTHER } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { MULTIPLIER_SIGNS } from "./letter-multiplier.js";
import { DECIMAL_POINTS, GROUP_SIGNS, LISTING_COMMA, MIDDLE_DOTS, MORE, SPOKEN_POINTS } from "./numeral-signs.js";
import type { Numeral } from "./numeral.js";

/** Longer rows of digits, and longer decimals, need the arithmetic of the general reader. */
const MOST_DIGITS = 9;
const MOST_DECIMALS = 4;
const POINT = 0x2e;
/** Control characters, with the line breaks among them, end here. */
const LAST_CONTROL = 0x1f;
/** What may go on with a number though it is no digit: points and commas, 三点五, 三多万, 两、三, 5k, 1.5e10, 1.2×10^8. */
const GOES_ON = charSet(
  DECIMAL_POINTS + MIDDLE_DOTS + GROUP_SIGNS + SPOKEN_POINTS + MORE + LISTING_COMMA + MULTIPLIER_SIGNS,
);

/**
 * Reads the numbers that make up most of a report: digits with a point (4.3, 2022), these before 万 or 亿 (2800亿), a lone
 * Chinese digit (三).
 *
 * @returns `undefined` for all others, and wherever the next character might belong to the number.
 */
export function readPlainNumeral(text: string, start: number, end: number): Numeral | undefined {
  const code = start < end ? text.charCodeAt(start) : 0;
  if (CHAR_CLASS[code] === ARABIC_DIGIT) return readDigits(text, start, end);
  if (CHAR_CLASS[code] !== CHINESE_DIGIT || !endsAt(text, start + 1, end)) return undefined;
  return plain(start, start + 1, CHAR_VALUE[code] ?? 0, 0, "", "chinese", 1, 0);
}

function digitsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && CHAR_CLASS[text.charCodeAt(at)] === ARABIC_DIGIT) at++;
  return at;
}

/** Digits from `from` to `to` as a whole number behind those of `before`. */
function wholeOf(text: string, from: number, to: number, before: number): number {
  let value = before;
  for (let at = from; at < to; at++) value = value * 10 + (CHAR_VALUE[text.charCodeAt(at)] ?? 0);
  return value;
}

function readDigits(text: string, start: number, end: number): Numeral | undefined {
  const stop = digitsEnd(text, start, end);
  const digits = stop - start;
  if (digits > MOST_DIGITS) return undefined;
  const whole = wholeOf(text, start, stop, 0);
  if (stop >= end || text.charCodeAt(stop) !== POINT) return closed(text, start, stop, end, whole, digits, 0);
  const last = digitsEnd(text, stop + 1, end);
  const decimals = last - stop - 1;
  if (decimals > MOST_DECIMALS || decimals === 0) return undefined;
  return closed(
    text,
    start,
    last,
    end,
    wholeOf(text, stop + 1, last, whole) / (SCALES[decimals] ?? 1),
    digits,
    decimals,
  );
}

const SCALES: readonly number[] = [1, 10, 100, 1000, 10_000];

/** The number where it certainly ends, with a closing 万 or 亿. */
function closed(
  text: string,
  start: number,
  at: number,
  end: number,
  value: number,
  digits: number,
  decimals: number,
): Numeral | undefined {
  if (endsAt(text, at, end)) return plain(start, at, value, 0, "", "arabic", digits, decimals);
  const multiplier = text.charCodeAt(at);
  if (at >= end || CHAR_CLASS[multiplier] !== BIG_UNIT || !endsAt(text, at + 1, end)) return undefined;
  const power = CHAR_VALUE[multiplier] ?? 0;
  return power > 8 ? undefined : plain(start, at + 1, value, power, power === 4 ? "万" : "亿", "arabic", 0, decimals);
}

/** Whether a number certainly ends before `at`. */
function endsAt(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return CHAR_CLASS[code] === OTHER && code > LAST_CONTROL && BLANK[code] === 0 && !isIn(GOES_ON, text, at, end);
}

function plain(
  start: number,
  end: number,
  base: number,
  power: number,
  multiplier: string,
  style: Numeral["style"],
  plainDigits: number,
  decimals: number,
): Numeral {
  return {
    start,
    end,
    base,
    high: undefined,
    power,
    multiplier,
    style,
    vague: undefined,
    bare: false,
    plainDigits,
    decimals,
    middleDot: false,
  };
}
