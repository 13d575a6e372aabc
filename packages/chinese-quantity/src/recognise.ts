import { readBigMeasure } from "./big-measure.js";
import { BLANK } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { readCompound } from "./compound.js";
import { currencyBefore, inCurrency } from "./currency-front.js";
import { shiftDecimal } from "./decimal.js";
import { DOZEN, readDozen } from "./dozen.js";
import { draftOf, type Draft } from "./draft.js";
import { OPENS_FRACTION, readFraction } from "./fraction.js";
import { HALF, readHalf } from "./halves.js";
import { isListNumber } from "./list-number.js";
import { readMagnitude } from "./magnitude.js";
import type { FindQuantitiesOptions } from "./quantity.js";
import { readRange } from "./range.js";
import { readRank } from "./rank.js";
import { LINE_BREAKS } from "./numeral-signs.js";
import type { Numeral } from "./numeral.js";
import { RATIO_SIGNS } from "./ratio-signs.js";
import { readRatio } from "./ratio.js";
import { readUnit, readUnknownUnit, type UnitReading } from "./read-unit.js";
import { isArabicName, isDotted, isSerial } from "./reject-arabic.js";
import { isRoadNumber } from "./road-number.js";
import { isChineseName, isChineseWordUnit } from "./reject-chinese.js";
import { isDate } from "./reject-date.js";
import { isLeadingPoint, readSignBefore } from "./sign.js";
import { withTableUnit } from "./table-unit.js";
import { trailingMore } from "./trailing-more.js";
import { readDoubling } from "./word-quantities.js";

/** Longer rows of digits are serial numbers, and would soon be infinite. */
const LARGEST = 1e30;

/**
 * Decides what a number in the text is. Order matters: names and dates go first (they look like quantities), then fractions
 * (百分之 would be read as 百 and a unit 分), ranges before units are weighed, ranks last because they need the unit.
 */
export function recognise(
  text: string,
  floor: number,
  numeral: Numeral,
  end: number,
  options: FindQuantitiesOptions,
): Draft | undefined {
  if (!(Math.abs(shiftDecimal(numeral.base, numeral.power)) < LARGEST)) return undefined;
  const arabic = numeral.style !== "chinese";
  const pointed = arabic ? behindPoint(text, floor, numeral, end) : undefined;
  if (pointed !== undefined) return pointed;
  if (!arabic && isChineseName(text, floor, numeral, end)) return readHalf(text, numeral, end);
  if (arabic && (isDotted(text, numeral, end) || isSerial(text, floor, numeral, end))) return undefined;
  if (isListNumber(text, floor, numeral, end) || isDate(text, floor, numeral, end)) return undefined;
  const led = leadsOn(text, numeral.end, end) ? readLed(text, floor, numeral, end) : undefined;
  if (led !== undefined) return led;
  const draft = readCounted(text, floor, numeral, end);
  return draft === undefined ? undefined : weighed(text, floor, draft, end, options);
}

/** .5 is 0.5. */
function behindPoint(text: string, floor: number, numeral: Numeral, end: number): Draft | undefined {
  const { start, plainDigits, decimals } = numeral;
  if (plainDigits === 0 || decimals > 0 || !isLeadingPoint(text, floor, start)) return undefined;
  const shifted = { ...numeral, start: start - 1, base: shiftDecimal(numeral.base, -plainDigits), decimals: 1 };
  return draftOf(shifted, readUnit(text, numeral.end, end));
}

/** Fractions, ratios and dozens: what the characters behind the number make of it. */
function readLed(text: string, floor: number, numeral: Numeral, end: number): Draft | undefined {
  const fraction =
    readHalf(text, numeral, end) ?? readRatio(text, floor, numeral, end) ?? readFraction(text, numeral, end);
  return fraction === undefined ? readDozen(text, numeral, end) : signed(text, floor, fraction);
}

/** The number with what it counts, as a range where it is one; `undefined` for the digits of a name. */
function readCounted(text: string, floor: number, numeral: Numeral, end: number): Draft | undefined {
  const reading = isCompared(text, floor, numeral) ? undefined : readUnit(text, numeral.end, end);
  const front = currencyBefore(text, floor, numeral.start);
  const bare = reading === undefined && numeral.power === 0;
  if (numeral.style !== "chinese" && front === undefined && isNameOfDigits(text, floor, numeral, bare, end))
    return undefined;
  const plain = readBigMeasure(text, draftOf(numeral, reading ?? unknownUnit(text, numeral, front, end)), end);
  const draft = readRange(text, floor, plain, end) ?? readCompound(text, plain, end);
  return withTableUnit(text, floor, inCurrency(draft, front));
}

const isNameOfDigits = (text: string, floor: number, numeral: Numeral, bare: boolean, end: number): boolean =>
  isArabicName(text, floor, numeral, bare, end) || isRoadNumber(text, floor, numeral, bare, end);

/** The unit of a number that has none we know; a bare Chinese numeral is mostly a word. */
function unknownUnit(text: string, numeral: Numeral, front: unknown, end: number): UnitReading | undefined {
  if (front !== undefined || numeral.bare || (numeral.style === "chinese" && numeral.power === 0)) return undefined;
  return readUnknownUnit(text, numeral.end, end);
}

/** What kind of quantity it is, and whether it is one at all. */
function weighed(
  text: string,
  floor: number,
  draft: Draft,
  end: number,
  options: FindQuantitiesOptions,
): Draft | undefined {
  const doubled = readDoubling(text, floor, draft, end);
  if (doubled !== undefined) return doubled === "dropped" ? undefined : trailingMore(text, doubled, end);
  const placed = readRank(text, floor, draft, end, options);
  if (placed !== undefined) return placed === "dropped" ? undefined : placed;
  const { numeral } = draft;
  if (numeral.bare && draft.inside === undefined) return readMagnitude(text, floor, draft, options);
  if (numeral.style === "chinese" && !acceptsChinese(text, floor, draft, options)) return undefined;
  return signed(text, floor, trailingMore(text, asArticle(text, draft), end));
}

/** What stands behind a number that becomes a fraction, a ratio or a dozen: 百|分之五, 3/4, 2.1:1, 一|半, 两|打. */
const LEADS_ON = charSet(OPENS_FRACTION + RATIO_SIGNS + DOZEN + HALF + LINE_BREAKS);

/** Most numbers have nothing behind them that leads on, nor blanks before it, and need no attempt to read more. */
const leadsOn = (text: string, at: number, end: number): boolean =>
  at < end && (isIn(LEADS_ON, text, at, end) || BLANK[text.charCodeAt(at)] === 1);

const THAN = "比".charCodeAt(0);

/** In 比三十大 the 大 compares; it is no counter. */
function isCompared(text: string, floor: number, numeral: Numeral): boolean {
  const compares = numeral.start > floor && text.charCodeAt(numeral.start - 1) === THAN;
  return compares && "大多高长".includes(text[numeral.end] ?? "一");
}

function acceptsChinese(text: string, floor: number, draft: Draft, options: FindQuantitiesOptions): boolean {
  const reports = options.bareChineseNumerals === false;
  if (draft.reading === undefined && draft.power === 0 && reports) return false;
  return !isChineseWordUnit(text, floor, draft, reports);
}

function asArticle(text: string, draft: Draft): Draft {
  const family = draft.reading?.entry.family;
  const counts = family === "count" && draft.value === 1 && draft.numeral.end - draft.start === 1;
  return counts && draft.power === 0 && (text[draft.start] === "一" || text[draft.start] === "壹")
    ? { ...draft, form: "article" }
    : draft;
}

function signed(text: string, floor: number, draft: Draft): Draft {
  const sign = readSignBefore(text, floor, draft.start);
  if (sign === undefined) return draft;
  const { value } = draft;
  if (typeof value !== "number") return draft;
  return { ...draft, start: sign, value: -value };
}
