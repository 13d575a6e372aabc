import {
  ARABIC_DIGIT,
  BIG_UNIT,
  BLANK,
  CHAR_CLASS,
  CHAR_VALUE,
  CHINESE_DIGIT,
  SMALL_UNIT,
  VAGUE_DIGIT,
  skipBlanks,
} from "./char-class.js";
import { shiftDecimal } from "./decimal.js";
import { isApproximatePair, prefersUnit, readChineseDecimals, total } from "./numeral-parts.js";
import { readArabic } from "./read-arabic.js";
import { matchUnit } from "./unit-trie.js";

/** A number as printed: value = `base` × 10^`power`, `power` being that of the closing multipliers (万 of 1.2万). */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly base: number;
  /** Upper end when the numeral itself is a range: 两三, 三五百. */
  readonly high?: number;
  readonly power: number;
  /** Closing multipliers as printed, without blanks. */
  readonly multiplier: string;
  readonly style: "arabic" | "chinese" | "mixed";
  /** 多 余 几 来 数 inside the number. */
  readonly vague?: { readonly text: string; readonly start: number; readonly end: number };
  /** Only multiplier characters and no digit: 万, 千亿. */
  readonly bare: boolean;
  /** Digits in a row without multipliers: 二〇二二, 九九, 110. */
  readonly plainDigits: number;
  readonly decimals: number;
}

const POWER10: readonly number[] = Array.from({ length: 23 }, (_, i) => 10 ** i);

const isPoint = (code: number): boolean => code === 0x70b9 || code === 0x9ede;
const isMore = (code: number): boolean => code === 0x591a || code === 0x4f59 || code === 0x9918 || code === 0x6765;

/** Reads the longest number that starts at `start`, Arabic, Chinese or mixed; `undefined` when none does. */
export function readNumeral(text: string, start: number, end: number): Numeral | undefined {
  const values: number[] = [];
  const scales: number[] = [];
  let section = 0;
  let smallest = 4;
  let pending: number | undefined;
  let pendingDigits = 0;
  let afterZero = false;
  let lastPower = 0;
  let spread = 0;
  let arabic = false;
  let chinese = false;
  let digitSeen = false;
  let units = 0;
  let decimals = 0;
  let vague: Numeral["vague"];
  let i = start;
  let stop = start;
  let trailFrom = -1;
  let trailPower = 0;
  let trail = "";
  let plainDigits = 0;

  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = CHAR_CLASS[code];
    const value = CHAR_VALUE[code] ?? 0;
    if (kind === ARABIC_DIGIT) {
      if (pending !== undefined || (units === 0 && digitSeen)) break;
      if (units > 0 && BLANK[text.charCodeAt(i - 1)] === 1 && lastPower < 2) break;
      const run = readArabic(text, i, end);
      if (units > 0 && (run.count > lastPower || run.decimals > 0)) break;
      pending = Number(run.digits);
      pendingDigits = run.count;
      if (units === 0) plainDigits = run.count;
      decimals = run.decimals;
      digitSeen = arabic = true;
      trail = "";
      trailFrom = -1;
      trailPower = 0;
      i = run.end;
      stop = i;
    } else if (kind === CHINESE_DIGIT) {
      if (pending !== undefined) break;
      let j = i;
      let sequence = "";
      while (j < end && CHAR_CLASS[text.charCodeAt(j)] === CHINESE_DIGIT) {
        sequence += String(CHAR_VALUE[text.charCodeAt(j)]);
        j++;
      }
      if (sequence.length > 1 && units > 0 && sequence.startsWith("0")) {
        sequence = sequence.slice(sequence.lastIndexOf("0") + 1) || "0";
        afterZero = true;
      }
      chinese = digitSeen = true;
      trail = "";
      trailFrom = -1;
      trailPower = 0;
      if (sequence === "0" && units > 0) {
        afterZero = true;
        i = j;
        const next = CHAR_CLASS[text.charCodeAt(skipBlanks(text, i, end))];
        if (next !== CHINESE_DIGIT && next !== ARABIC_DIGIT && next !== SMALL_UNIT && next !== VAGUE_DIGIT) break;
        i = skipBlanks(text, i, end);
        continue;
      }
      if (units === 0) plainDigits = sequence.length;
      if (sequence.length === 2 && isApproximatePair(sequence)) {
        pending = Number(sequence[0]);
        spread = Number(sequence[1]) - pending;
        pendingDigits = 1;
      } else if (sequence.length > 1 && units > 0) {
        pending = Number(sequence[0]);
        pendingDigits = 1;
        j = i + 1;
      } else {
        pending = Number(sequence);
        pendingDigits = sequence.length;
      }
      i = j;
      stop = i;
      if (i < end && isPoint(text.charCodeAt(skipBlanks(text, i, end)))) {
        const fraction = readChineseDecimals(text, skipBlanks(text, i, end) + 1, end);
        if (fraction !== undefined) {
          const whole = total(values, scales) + section + pending;
          values.length = scales.length = 0;
          section = 0;
          pending = Number(`${whole}.${fraction.digits}`);
          decimals = fraction.digits.length;
          afterZero = true;
          i = stop = fraction.end;
        }
      }
    } else if (kind === VAGUE_DIGIT) {
      const next = skipBlanks(text, i + 1, end);
      const nextKind = CHAR_CLASS[text.charCodeAt(next)];
      const opensMany = units === 0 && !digitSeen && (nextKind === SMALL_UNIT || nextKind === BIG_UNIT);
      const closes = units > 0 && pending === undefined && (code === 0x51e0 || code === 0x5e7e);
      if (!opensMany && !closes) break;
      vague = { text: text[i] ?? "", start: i, end: i + 1 };
      chinese = true;
      digitSeen = true;
      if (opensMany) pending = 1;
      i = next;
      if (closes) {
        stop = i = vague.end;
        afterZero = true;
      }
    } else if (kind === SMALL_UNIT) {
      if (prefersUnit(text, i, end, value, pending, scales.length > 0)) break;
      if (pending === undefined && units > 0 && !(value === 1 && afterZero) && !(scales.length > 0 && section === 0))
        break;
      if (value >= smallest) break;
      if (decimals > 0 && value > 0 && pending !== undefined) {
        section += shiftDecimal(pending, value);
        decimals = 0;
      } else section += (pending ?? 1) * (POWER10[value] ?? 1);
      spread *= POWER10[value] ?? 1;
      pending = undefined;
      smallest = value;
      lastPower = value;
      units++;
      afterZero = false;
      chinese = true;
      if (trailFrom < 0) trailFrom = i;
      trail += text[i] ?? "";
      trailPower += value;
      i++;
      stop = i;
    } else if (kind === BIG_UNIT) {
      if (
        value === 12 &&
        matchUnit(text, i, end)?.entry.unit.length !== undefined &&
        text.charCodeAt(i + 1) !== 0x4ebf &&
        matchUnit(text, i, end)?.entry.unit !== "兆"
      )
        break;
      let amount = section + (pending ?? 0);
      const empty = section === 0 && pending === undefined;
      if (empty && scales.length > 0 && afterZero) break;
      if (empty && scales.length === 0) amount = 1;
      while (
        scales.length > 0 &&
        ((scales[scales.length - 1] ?? 0) < value || (empty && (scales[scales.length - 1] ?? 0) <= value))
      ) {
        amount += values.pop() ?? 0;
        scales.pop();
        if (empty && amount > 0 && scales.length > 0 && (scales[scales.length - 1] ?? 0) > value) break;
      }
      values.push(shiftDecimal(amount, value));
      scales.push(value);
      spread = shiftDecimal(spread, value);
      section = 0;
      pending = undefined;
      decimals = 0;
      smallest = 4;
      lastPower = value;
      units++;
      afterZero = false;
      chinese = true;
      if (trailFrom < 0) trailFrom = i;
      trail += text[i] ?? "";
      trailPower += value;
      i++;
      stop = i;
    } else if (isMore(code) && units + (digitSeen ? 1 : 0) > 0 && vague === undefined) {
      const next = skipBlanks(text, i + 1, end);
      const nextKind = CHAR_CLASS[text.charCodeAt(next)];
      if (
        !(nextKind === BIG_UNIT || (nextKind === SMALL_UNIT && arabic)) ||
        prefersUnit(text, next, end, 3, undefined, false)
      )
        break;
      vague = { text: text[i] ?? "", start: i, end: i + 1 };
      i = next;
      continue;
    } else if (BLANK[code] === 1) {
      const next = skipBlanks(text, i, end);
      const nextKind = CHAR_CLASS[text.charCodeAt(next)] ?? 0;
      if (next >= end || nextKind === 0 || nextKind > BIG_UNIT) {
        if (!(next < end && isMore(text.charCodeAt(next)))) break;
      } else if (nextKind === ARABIC_DIGIT && !(units > 0 && chinese)) break;
      i = next;
      continue;
    } else break;
  }

  if (stop === start) return undefined;
  if (pending !== undefined) {
    if (
      spread === 0 &&
      chinese &&
      pendingDigits === 1 &&
      units > 0 &&
      !afterZero &&
      lastPower >= 2 &&
      decimals === 0 &&
      pending > 0 &&
      !arabic
    ) {
      section += shiftDecimal(pending, lastPower - 1);
    } else section += pending;
  }
  const sum = section === 0 ? total(values, scales) : total(values, scales) + section;
  const keepTrail = trailPower > 0 && (arabic || trailPower >= 4) && (digitSeen || trail.length > 0);
  let power = 0;
  let multiplier = "";
  if (keepTrail) {
    if (arabic || !digitSeen) [power, multiplier] = [trailPower, trail];
    else {
      let k = 0;
      while (k < trail.length && CHAR_CLASS[trail.charCodeAt(k)] === SMALL_UNIT) {
        trailPower -= CHAR_VALUE[trail.charCodeAt(k)] ?? 0;
        k++;
      }
      [power, multiplier] = [trailPower, trail.slice(k)];
    }
  }
  const base = power > 0 ? shiftDecimal(sum, -power) : sum;
  const bare = !digitSeen;
  return {
    start,
    end: stop,
    base,
    ...(spread > 0 ? { high: power > 0 ? shiftDecimal(sum + spread, -power) : sum + spread } : {}),
    power,
    multiplier,
    style: arabic ? (chinese && units > 0 && multiplier === "" ? "mixed" : "arabic") : "chinese",
    ...(vague === undefined ? {} : { vague }),
    bare,
    plainDigits: units > 0 ? 0 : plainDigits,
    decimals,
  };
}
