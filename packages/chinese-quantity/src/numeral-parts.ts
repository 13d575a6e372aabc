import { ARABIC_DIGIT, CHAR_CLASS, CHAR_VALUE, CHINESE_DIGIT, SMALL_UNIT, skipBlanks } from "./char-class.js";
import { matchUnit } from "./unit-trie.js";

export function total(values: readonly number[], scales: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < scales.length; i++) sum += values[i] ?? 0;
  return sum;
}

export function isApproximatePair(sequence: string): boolean {
  const [low, high] = [Number(sequence[0]), Number(sequence[1])];
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

export function readChineseDecimals(
  text: string,
  from: number,
  end: number,
): { digits: string; end: number } | undefined {
  let digits = "";
  let stop = from;
  let i = skipBlanks(text, from, end);
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = CHAR_CLASS[code];
    if ((kind !== CHINESE_DIGIT && kind !== ARABIC_DIGIT) || isPairWord(code)) break;
    digits += String(CHAR_VALUE[code]);
    i++;
    stop = i;
  }
  return digits === "" ? undefined : { digits, end: stop };
}

/** 两 and 俩 count things; they are never a decimal place. */
const isPairWord = (code: number): boolean => code === 0x4e24 || code === 0x5169 || code === 0x4fe9 || code === 0x5006;

/** 千 in 一千瓦 opens the unit; in 一万五千米 it belongs to the number. */
export function prefersUnit(
  text: string,
  at: number,
  end: number,
  power: number,
  pending: number | undefined,
  larger: boolean,
): boolean {
  if (power < 2) return false;
  if (pending !== undefined && larger) return false;
  const unit = matchUnit(text, at, end)?.entry.unit;
  return unit !== undefined && unit.length > 1 && unit !== "千字" && CHAR_CLASS[unit.charCodeAt(0)] === SMALL_UNIT;
}
