import { ARABIC_DIGIT, BLANK, CHAR_CLASS } from "./char-class.js";
import { skipBlanks } from "./soft-break.js";

const MINUS_SIGNS: ReadonlySet<number> = new Set([0x2d, 0xff0d, 0x2212]);
/** 下 of 零下. */
const BELOW = 0x4e0b;
/** 上 of 零上. */
const ABOVE = 0x4e0a;
const ZERO = 0x96f6;
const NEGATIVE_WORDS: ReadonlySet<number> = new Set([0x8d1f, 0x8ca0]);

/** 减负, 税负, 胜负: 负 means no minus there. */
const BURDENS = "减減担擔肩背胜勝抱自辜欠增税稅债債费費荷承欺亏虧重正";

const isWordCharacter = (code: number): boolean =>
  CHAR_CLASS[code] === ARABIC_DIGIT ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x25 ||
  code === 0xff05;

/** Index of the minus sign, 负 or 零下 that belongs to the number at `at`; `undefined` when there is none. */
export function readSignBefore(text: string, floor: number, at: number): number | undefined {
  let i = at;
  while (i > floor && BLANK[text.charCodeAt(i - 1)] === 1) i--;
  if (i <= floor) return undefined;
  const code = text.charCodeAt(i - 1);
  if (code === BELOW && i - 1 > floor && text[i - 2] === "零") return i - 2;
  if (NEGATIVE_WORDS.has(code)) return i - 1 > floor && BURDENS.includes(text[i - 2] ?? "") ? undefined : i - 1;
  if (!MINUS_SIGNS.has(code) || i < at) return undefined;
  const before = i - 1 > floor ? text.charCodeAt(i - 2) : 0;
  return isWordCharacter(before) || MINUS_SIGNS.has(before) ? undefined : i - 1;
}

/** Passes over 负, a minus sign, 零下 or 零上 at `at`. */
export function skipSign(text: string, at: number, end: number): { at: number; negative: boolean } {
  const code = at < end ? text.charCodeAt(at) : 0;
  if (code === ZERO && at + 2 < end && (text.charCodeAt(at + 1) === BELOW || text.charCodeAt(at + 1) === ABOVE))
    return { at: skipBlanks(text, at + 2, end), negative: text.charCodeAt(at + 1) === BELOW };
  if (!NEGATIVE_WORDS.has(code) && !MINUS_SIGNS.has(code)) return { at, negative: false };
  return { at: skipBlanks(text, at + 1, end), negative: true };
}

const POINT = 0x2e;

/** .5: the number behind a lone point is a decimal fraction. */
export function isLeadingPoint(text: string, floor: number, at: number): boolean {
  if (at <= floor || text.charCodeAt(at - 1) !== POINT) return false;
  const before = at - 1 > floor ? text.charCodeAt(at - 2) : 0x20;
  return BLANK[before] === 1 || before === 0x0a || before === 0x28 || before === 0xff08 || before === 0x7e;
}
