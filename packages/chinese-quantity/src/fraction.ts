import { charSet, isIn } from "./char-set.js";
import { shiftDecimal } from "./decimal.js";
import type { Draft } from "./draft.js";
import { RANGE_SIGNS } from "./range-signs.js";
import type { Numeral } from "./numeral.js";
import { readNumeral } from "./read-numeral.js";
import { skipSign } from "./sign.js";
import { skipBlanks, skipGap } from "./soft-break.js";
import { VULGAR_FRACTIONS } from "./vulgar-fractions.js";

const FEN = "分";
const ZHI = "之";
const YOU = "又";

const valueOf = (numeral: Numeral): number => shiftDecimal(numeral.base, numeral.power);

/** 百分之五, 三分之一, 1/4, 三又二分之一; `undefined` when no fraction starts with this number. */
export function readFraction(text: string, numeral: Numeral, end: number): Draft | undefined {
  const mixed = readVulgar(text, numeral, end) ?? readMixed(text, numeral, end);
  if (mixed !== undefined) return mixed;
  return readOfParts(text, numeral, end) ?? readSlash(text, numeral, end);
}

/** 1½. */
function readVulgar(text: string, numeral: Numeral, end: number): Draft | undefined {
  const part = numeral.end < end && isWhole(numeral) ? VULGAR_FRACTIONS.get(text.charAt(numeral.end)) : undefined;
  return part === undefined ? undefined : fraction(numeral, numeral.end + 1, numeral.base + part);
}

/** A number that is a fraction of one, without a unit. */
export function fraction(numeral: Numeral, end: number, value: number): Draft {
  return {
    start: numeral.start,
    end,
    value,
    unit: "",
    multiplier: "",
    power: 0,
    reading: undefined,
    form: "fraction",
    numeral,
    inside: undefined,
    parts: undefined,
  };
}

/** Index behind 分之, blanks and a wrapped line allowed. */
function behindFenZhi(text: string, from: number, end: number): number | undefined {
  const at = skipGap(text, from, end);
  if (at >= end || text[at] !== FEN) return undefined;
  const of = skipGap(text, at + 1, end);
  return of < end && text[of] === ZHI ? skipGap(text, of + 1, end) : undefined;
}

function readOfParts(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = behindFenZhi(text, numeral.end, end);
  if (at === undefined) return undefined;
  const sign = skipSign(text, at, end);
  const upper = readNumeral(text, sign.at, end);
  if (upper === undefined) return undefined;
  const lower = valueOf(numeral);
  if (numeral.bare && lower === 100) return percent(text, numeral, upper, sign.negative, end);
  if (lower === 0) return undefined;
  return fraction(numeral, upper.end, (sign.negative ? -1 : 1) * (valueOf(upper) / lower));
}

function percent(text: string, numeral: Numeral, upper: Numeral, negative: boolean, end: number): Draft {
  const low = negative ? -valueOf(upper) : valueOf(upper);
  const draft = {
    ...fraction(numeral, upper.end, low),
    unit: "%",
    form: "percent",
    inside: upper.vague,
    numeral: { ...upper, start: numeral.start, bare: false },
  } as const;
  if (upper.high !== undefined) return { ...draft, value: [low, shiftDecimal(upper.high, upper.power)] };
  return percentRange(text, draft, low, end) ?? draft;
}

/** 百分之八至九, 百分之八到百分之九. */
function percentRange(text: string, draft: Draft, low: number, end: number): Draft | undefined {
  const at = skipBlanks(text, draft.end, end);
  if (!isIn(RANGE_SIGNS, text, at, end)) return undefined;
  const doubled = text[at + 1] === text[at] ? 2 : 1;
  let second = readNumeral(text, skipBlanks(text, at + doubled, end), end);
  if (second?.bare === true && valueOf(second) === 100) {
    const behind = behindFenZhi(text, second.end, end);
    second = behind === undefined ? undefined : readNumeral(text, behind, end);
  }
  if (second === undefined || second.bare || valueOf(second) <= low) return undefined;
  return { ...draft, end: second.end, value: [low, valueOf(second)] };
}

/** 三又二分之一, 3又一千分之23, 1 4/3. */
function readMixed(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = skipBlanks(text, numeral.end, end);
  if (at >= end) return undefined;
  const spoken = text[at] === YOU;
  if (!spoken && (at === numeral.end || numeral.style !== "arabic")) return undefined;
  const lower = readNumeral(text, spoken ? skipBlanks(text, at + 1, end) : at, end);
  if (lower === undefined || lower.start > numeral.end + 4) return undefined;
  const part = (spoken ? readOfParts(text, lower, end) : undefined) ?? readSlash(text, lower, end);
  if (part?.form !== "fraction" || typeof part.value !== "number") return undefined;
  return fraction(numeral, part.end, valueOf(numeral) + part.value);
}

const SLASH_CHARACTERS = "/／";
const SLASHES = charSet(SLASH_CHARACTERS);
/** What makes a number behind which it stands the first of a fraction. */
export const OPENS_FRACTION = FEN + YOU + SLASH_CHARACTERS + [...VULGAR_FRACTIONS.keys()].join("");
const MAX_DIGITS = 6;

/** 1/4, ３／５; three parts are a date and 24/7 is a slogan. */
function readSlash(text: string, numeral: Numeral, end: number): Draft | undefined {
  const at = numeral.end;
  if (!isIn(SLASHES, text, at, end) || !isWhole(numeral)) return undefined;
  if (isIn(SLASHES, text, numeral.start - 1, end)) return undefined;
  const lower = readNumeral(text, at + 1, end);
  if (lower === undefined || !isWhole(lower) || isIn(SLASHES, text, lower.end, text.length)) return undefined;
  if (lower.base < 2 || (numeral.base === 24 && lower.base === 7)) return undefined;
  return fraction(numeral, lower.end, numeral.base / lower.base);
}

/** Plain digits, no longer than a printed fraction has them. */
function isWhole({ style, plainDigits, decimals }: Numeral): boolean {
  return style === "arabic" && decimals === 0 && plainDigits > 0 && plainDigits <= MAX_DIGITS;
}
