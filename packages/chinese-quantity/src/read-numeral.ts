import {
  ARABIC_DIGIT,
  BIG_UNIT,
  BLANK,
  CHAR_CLASS,
  CHAR_VALUE,
  CHINESE_DIGIT,
  SMALL_UNIT,
  TENS,
  VAGUE_DIGIT,
} from "./char-class.js";
import { shiftDecimal } from "./decimal.js";
import { isPairWord, readChineseDecimals, readChineseDigits } from "./chinese-digits.js";
import {
  acceptsBigUnit,
  acceptsSmallUnit,
  addBigUnit,
  addSmallUnit,
  emptySum,
  shiftLeftover,
  startAgain,
  totalOf,
  type NumeralSum,
} from "./numeral-sum.js";
import { readLetter, readPowerOfTen } from "./letter-multiplier.js";
import { codesOf, MORE, SPOKEN_POINTS } from "./numeral-signs.js";
import type { Numeral, VagueMark } from "./numeral.js";
import { readPlainNumeral } from "./plain-numeral.js";
import { readArabic } from "./read-arabic.js";
import { skipBlanks, skipGap } from "./soft-break.js";
import { matchUnit } from "./unit-trie.js";

interface Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sum: NumeralSum;
  /** Where the next character is looked at. */
  at: number;
  /** Behind the last character that belongs to the number. */
  stop: number;
  arabic: boolean;
  chinese: boolean;
  digits: boolean;
  decimals: number;
  plainDigits: number;
  middleDot: boolean;
  vague: VagueMark | undefined;
  multiplier: string;
  power: number;
}

const JI: ReadonlySet<number> = new Set([0x51e0, 0x5e7e]);
const MORE_CODES = codesOf(MORE);
const MULTIPLIERS: Readonly<Record<number, string>> = { 1: "十", 2: "百", 3: "千", 4: "万", 8: "亿", 12: "兆" };
const POINTS = codesOf(SPOKEN_POINTS);

/** Reads the longest number that starts at `start`, Arabic, Chinese or mixed; `undefined` when none does. */
export function readNumeral(text: string, start: number, end: number): Numeral | undefined {
  const plain = readPlainNumeral(text, start, end);
  if (plain !== undefined) return plain;
  const reading: Reading = {
    text,
    start,
    end,
    sum: emptySum(),
    at: start,
    stop: start,
    arabic: false,
    chinese: false,
    digits: false,
    decimals: 0,
    plainDigits: 0,
    middleDot: false,
    vague: undefined,
    multiplier: "",
    power: 0,
  };
  while (reading.at < end && step(reading));
  return reading.stop === start ? undefined : close(reading);
}

/** Takes one token; false when the number ends before it. */
function step(r: Reading): boolean {
  const code = r.text.charCodeAt(r.at);
  switch (CHAR_CLASS[code]) {
    case ARABIC_DIGIT:
      return takeArabic(r);
    case CHINESE_DIGIT:
      return takeChineseDigits(r);
    case SMALL_UNIT:
      return takeSmallUnit(r, CHAR_VALUE[code] ?? 0);
    case BIG_UNIT:
      return takeBigUnit(r, CHAR_VALUE[code] ?? 0);
    case VAGUE_DIGIT:
      return takeVagueDigit(r, code);
    case TENS:
      return takeTens(r, CHAR_VALUE[code] ?? 0);
    default:
      return MORE_CODES.has(code) ? takeMore(r) : takeGap(r);
  }
}

function takeArabic(r: Reading): boolean {
  if (r.sum.pending !== undefined || (r.sum.units === 0 && r.digits)) return false;
  const run = readArabic(r.text, r.at, r.end);
  if (r.sum.units > 0) {
    const next = CHAR_CLASS[r.text.charCodeAt(skipBlanks(r.text, run.end, r.end))];
    const goesOn = run.end < r.end && (next === SMALL_UNIT || next === BIG_UNIT);
    const fills = r.arabic && run.digits === r.sum.lastPower && CHAR_CLASS[r.text.charCodeAt(r.at - 1)] !== 0;
    if (run.digits > r.sum.lastPower || run.decimals > 0 || !(goesOn || fills || r.sum.zero)) return false;
  } else {
    r.plainDigits = run.count;
    r.middleDot = run.middleDot;
  }
  r.sum.pending = run.value;
  r.decimals = run.decimals;
  r.arabic = r.digits = true;
  return advance(r, run.end);
}

function takeChineseDigits(r: Reading): boolean {
  const { sum } = r;
  if (sum.pending !== undefined) return false;
  const run = readChineseDigits(r.text, r.at, r.end, sum.units > 0);
  if (run.value === undefined) {
    sum.zero = true;
    const next = skipBlanks(r.text, run.end, r.end);
    const kind = CHAR_CLASS[r.text.charCodeAt(next)] ?? 0;
    r.at = next;
    return next < r.end && kind >= ARABIC_DIGIT && kind <= VAGUE_DIGIT && kind !== BIG_UNIT;
  }
  if (r.arabic && !continues(r, run.end)) return false;
  if (sum.units > 0 && isPairWord(r.text.charCodeAt(r.at)) && !continues(r, run.end)) return false;
  if (sum.units > 0 && sum.lastPower >= 4 && !run.zero && countsItems(r, run.end)) return false;
  if (run.zero) sum.zero = true;
  sum.pending = run.value;
  sum.spread = run.spread;
  r.chinese = r.digits = true;
  if (sum.units === 0) r.plainDigits = run.length;
  advance(r, run.end);
  return takeDecimals(r);
}

/** After 3万 a Chinese digit belongs to the number only with its own unit: 3万四千, but 9万亿|三个; so does 两: 一百|两. */
function continues(r: Reading, at: number): boolean {
  const kind = at < r.end ? CHAR_CLASS[r.text.charCodeAt(at)] : 0;
  return kind === SMALL_UNIT || kind === BIG_UNIT;
}

/** 两万三 ends a number; in 跨越两万亿三个台阶 the 三 counts 个. */
function countsItems(r: Reading, at: number): boolean {
  return matchUnit(r.text, at, r.end)?.entry.family === "count";
}

/** 点五 after the digits or after a multiplier: 三点五, 四百亿点零五. */
function takeDecimals(r: Reading): boolean {
  const at = skipBlanks(r.text, r.stop, r.end);
  if (at >= r.end || !POINTS.has(r.text.charCodeAt(at))) return true;
  const fraction = readChineseDecimals(r.text, at + 1, r.end);
  if (fraction === undefined) return true;
  const { sum } = r;
  shiftLeftover(sum);
  startAgain(sum, Number(`${String(totalOf(sum))}.${fraction.digits}`));
  r.decimals = fraction.digits.length;
  r.plainDigits = 0;
  return advance(r, fraction.end);
}

function takeSmallUnit(r: Reading, power: number): boolean {
  const { sum } = r;
  if (opensUnit(r, power) || !acceptsSmallUnit(sum, power)) return false;
  if (power === 1) r.digits = true;
  addSmallUnit(sum, power);
  return takeMultiplier(r, power);
}

/** 廿 is 二十 in one character. */
function takeTens(r: Reading, tens: number): boolean {
  const { sum } = r;
  if (sum.pending !== undefined || sum.smallest <= 1) return false;
  sum.pending = tens;
  r.digits = true;
  addSmallUnit(sum, 1);
  return takeMultiplier(r, 1);
}

function takeBigUnit(r: Reading, power: number): boolean {
  if (power === 12 && opensUnit(r, power)) return false;
  if (!acceptsBigUnit(r.sum)) return false;
  addBigUnit(r.sum, power);
  return takeMultiplier(r, power);
}

function takeMultiplier(r: Reading, power: number): boolean {
  r.chinese = true;
  const { multiplier, power: before } = r;
  advance(r, r.at + 1);
  r.multiplier = multiplier + (MULTIPLIERS[power] ?? "");
  r.power = before + power;
  return takeDecimals(r);
}

/** 千 in 一千瓦 opens the unit; in 一万五千米 it belongs to the number. */
function opensUnit(r: Reading, power: number): boolean {
  if (power < 2 || (r.sum.pending !== undefined && r.sum.scales.length > 0)) return false;
  const unit = matchUnit(r.text, r.at, r.end)?.entry.unit;
  return unit !== undefined && unit.length > 1;
}

/** 几 of 十几 and 几十, 数 of 数百. */
function takeVagueDigit(r: Reading, code: number): boolean {
  const { sum } = r;
  const next = skipBlanks(r.text, r.at + 1, r.end);
  const kind = CHAR_CLASS[r.text.charCodeAt(next)];
  const opens = sum.units === 0 && !r.digits && next < r.end && (kind === SMALL_UNIT || kind === BIG_UNIT);
  const closes = sum.units > 0 && sum.pending === undefined && JI.has(code);
  if (!opens && !closes) return false;
  r.vague = { text: r.text[r.at] ?? "", start: r.at, end: r.at + 1 };
  r.chinese = r.digits = true;
  if (opens) {
    sum.pending = 1;
    r.at = next;
    return true;
  }
  sum.zero = true;
  return advance(r, r.at + 1);
}

/** 多 余 来 between the digits and 万 or 亿: 一千多万. */
function takeMore(r: Reading): boolean {
  if (r.stop === r.start || (r.vague !== undefined && r.vague.end > r.at)) return false;
  const next = skipBlanks(r.text, r.at + 1, r.end);
  const kind = next < r.end ? CHAR_CLASS[r.text.charCodeAt(next)] : 0;
  if (kind !== BIG_UNIT && !(kind === SMALL_UNIT && r.arabic && r.sum.units === 0)) return false;
  r.vague ??= { text: r.text[r.at] ?? "", start: r.at, end: r.at + 1 };
  r.at = next;
  if (r.sum.pending === undefined) r.sum.zero = false;
  return true;
}

/** Blanks or a wrapped line inside the number: 一百 五 十 二. */
function takeGap(r: Reading): boolean {
  if (BLANK[r.text.charCodeAt(r.at)] !== 1 && r.text.charCodeAt(r.at) > 0x0d) return false;
  const next = r.stop === r.start ? r.at : skipGap(r.text, r.at, r.end);
  if (next === r.at || next >= r.end) return false;
  const code = r.text.charCodeAt(next);
  const kind = CHAR_CLASS[code];
  if (kind === ARABIC_DIGIT && r.sum.units === 0) return false;
  if (kind === CHINESE_DIGIT && (r.arabic || r.sum.units === 0)) return false;
  r.at = next;
  return true;
}

function advance(r: Reading, to: number): boolean {
  r.at = r.stop = to;
  r.multiplier = "";
  r.power = 0;
  return true;
}

function close(r: Reading): Numeral {
  const { sum } = r;
  const style = r.arabic ? (r.chinese && r.multiplier === "" ? "mixed" : "arabic") : "chinese";
  if (style === "chinese" && r.decimals === 0 && sum.pending !== undefined && sum.pending > 0) shiftLeftover(sum);
  const [power, multiplier] = closingMultiplier(r);
  const total = totalOf(sum);
  const letter =
    power === 0 && r.arabic && sum.units === 0
      ? (readPowerOfTen(r.text, r.stop, r.end) ?? readLetter(r.text, r.stop, r.end, r.decimals === 0, r.plainDigits))
      : undefined;
  const shift = (letter?.power ?? 0) - power;
  return {
    start: r.start,
    end: letter?.end ?? r.stop,
    base: shiftDecimal(total, shift),
    high: sum.spread > 0 ? shiftDecimal(total + sum.spread, shift) : undefined,
    power,
    multiplier,
    style,
    vague: r.vague,
    bare: !r.digits,
    plainDigits: sum.units > 0 ? 0 : r.plainDigits,
    decimals: r.decimals,
    middleDot: r.middleDot,
  };
}

/** 十 百 千 close a Chinese number as digits (三百 is 300), an Arabic one as a multiplier (8千 is 8 千). */
function closingMultiplier(r: Reading): [power: number, multiplier: string] {
  if (r.arabic || !r.digits) return [r.power, r.multiplier];
  let { power, multiplier } = r;
  while (multiplier !== "" && "十百千".includes(multiplier[0] ?? "")) {
    power -= CHAR_VALUE[multiplier.charCodeAt(0)] ?? 0;
    multiplier = multiplier.slice(1);
  }
  return [power, multiplier];
}
