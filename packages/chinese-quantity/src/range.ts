import { charSet, isIn } from "./char-set.js";
import { shiftDecimal } from "./decimal.js";
import { draftOf, type Draft } from "./draft.js";
import type { Numeral } from "./numeral.js";
import { RANGE_SIGNS } from "./range-signs.js";
import { readNumeral } from "./read-numeral.js";
import { readUnit, type UnitReading } from "./read-unit.js";
import { readSignBefore, skipSign } from "./sign.js";
import { skipBlanks } from "./soft-break.js";

const JOINS = charSet("和与與");
const CLOSERS = ["之间", "之間", "间", "間"];
const MOST_DIGITS = 12;

interface Link {
  /** Where the second number, or its sign, starts. */
  readonly from: number;
  /** Joined by 和, so that only 之间 makes it a range. */
  readonly joined: boolean;
}

/** 2—3个, 5%—6%, -5～12℃, 10至15万, 20到100之间; 20和30之间 needs the closing word. `undefined` when no range starts with `first`. */
export function readRange(text: string, floor: number, first: Draft, end: number): Draft | undefined {
  if (typeof first.value !== "number") return undefined;
  const link = linkAfter(text, first.end, end);
  if (link === undefined) return undefined;
  const sign = skipSign(text, link.from, end);
  const second = readNumeral(text, sign.at, end);
  if (second === undefined || second.bare || second.high !== undefined || second.plainDigits > MOST_DIGITS)
    return undefined;
  const reading = readUnit(text, second.end, end);
  const unit = unitOfBoth(text, first, second, reading, link, end);
  if (unit === "none") return undefined;
  const start = readSignBefore(text, floor, first.start);
  const shared = first.unit === "" ? second.power + powerShared(first.numeral, second) : first.power;
  const low = shiftDecimal(first.value, shared - second.power) * (start === undefined ? 1 : -1);
  const ends = inOrder(low, sign.negative ? -second.base : second.base);
  if (ends === undefined) return undefined;
  const draft = draftOf(second, unit);
  return { ...draft, start: start ?? first.start, value: ends, numeral: { ...first.numeral, end: second.end } };
}

function linkAfter(text: string, after: number, end: number): Link | undefined {
  const at = skipBlanks(text, after, end);
  const joined = isIn(JOINS, text, at, end);
  if (!joined && !isIn(RANGE_SIGNS, text, at, end)) return undefined;
  const doubled = !joined && text.charCodeAt(at + 1) === text.charCodeAt(at);
  return { from: skipBlanks(text, doubled ? at + 2 : at + 1, end), joined };
}

/** The unit that both ends have; `"none"` when they differ, or when two numbers joined by 和 are not closed by 之间. */
function unitOfBoth(
  text: string,
  first: Draft,
  second: Numeral,
  reading: UnitReading | undefined,
  { joined }: Link,
  end: number,
): UnitReading | undefined | "none" {
  const closes = joined && CLOSERS.some((word) => text.startsWith(word, skipBlanks(text, second.end, end)));
  if (joined && !closes && !closesBehind(text, reading?.end ?? second.end, end)) return "none";
  const counted = closes ? undefined : reading;
  return first.reading !== undefined && counted?.unit !== first.reading.unit ? "none" : counted;
}

function closesBehind(text: string, at: number, end: number): boolean {
  const i = skipBlanks(text, at, end);
  return i < end && CLOSERS.slice(0, 2).some((word) => text.startsWith(word, i));
}

/** 两到三千: neighbours in words share 百 or 千 of the second, 10 only from 二 on (一至二十 counts from one). */
function powerShared(first: Numeral, second: Numeral): number {
  if (first.style !== "chinese" || second.style !== "chinese" || first.plainDigits !== 1) return 0;
  const power = Math.floor(Math.log10(second.base));
  const digit = shiftDecimal(second.base, -power);
  return power > (first.base === 1 ? 1 : 0) && digit === first.base + 1 ? power : 0;
}

/** Rising ends; two ends below zero may be printed the other way round: -3～-5℃. */
function inOrder(low: number, high: number): [number, number] | undefined {
  if (high > low) return [low, high];
  return low < 0 && high < low ? [high, low] : undefined;
}
