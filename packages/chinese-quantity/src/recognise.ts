import { readBigMeasure } from "./big-measure.js";
import { BLANK } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { readCompound } from "./compound.js";
import { shiftDecimal } from "./decimal.js";
import { readDozen } from "./dozen.js";
import { draftOf, type Draft } from "./draft.js";
import { readFraction } from "./fraction.js";
import { idiomEnd } from "./idioms.js";
import { isListNumber } from "./list-number.js";
import type { FindQuantitiesOptions } from "./quantity.js";
import { readRange } from "./range.js";
import { readRank } from "./rank.js";
import type { Numeral } from "./numeral.js";
import { readRatio } from "./ratio.js";
import { readUnit } from "./read-unit.js";
import { isArabicName, isDotted, isSerial } from "./reject-arabic.js";
import { isChineseName, isChineseWordUnit } from "./reject-chinese.js";
import { isDate } from "./reject-date.js";
import { isLeadingPoint, readSignBefore } from "./sign.js";
import { trailingMore } from "./trailing-more.js";
import { readDoubling, readHalf } from "./word-quantities.js";

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
  const arabic = numeral.style !== "chinese";
  if (!(Math.abs(shiftDecimal(numeral.base, numeral.power)) < LARGEST)) return undefined;
  if (arabic && numeral.plainDigits > 0 && numeral.decimals === 0 && isLeadingPoint(text, floor, numeral.start)) {
    const shifted = {
      ...numeral,
      start: numeral.start - 1,
      base: shiftDecimal(numeral.base, -numeral.plainDigits),
      decimals: 1,
    };
    return draftOf(shifted, readUnit(text, numeral.end, end));
  }
  if (!arabic && isChineseName(text, floor, numeral, end)) return readHalf(text, numeral, end);
  if (arabic && (isDotted(text, numeral, end) || isSerial(text, floor, numeral, end))) return undefined;
  if (isListNumber(text, floor, numeral, end) || isDate(text, floor, numeral, end)) return undefined;
  if (leadsOn(text, numeral.end, end)) {
    const fraction = readHalf(text, numeral, end) ?? readRatio(text, numeral, end) ?? readFraction(text, numeral, end);
    if (fraction !== undefined) return signed(text, floor, fraction);
    const dozen = readDozen(text, numeral, end);
    if (dozen !== undefined) return dozen;
  }
  const reading = isCompared(text, floor, numeral) ? undefined : readUnit(text, numeral.end, end);
  if (arabic && isArabicName(text, floor, numeral, reading === undefined && numeral.power === 0, end)) return undefined;
  const plain = readBigMeasure(text, draftOf(numeral, reading), end);
  const draft = readRange(text, plain, end) ?? readCompound(text, plain, end);
  const doubled = readDoubling(text, floor, draft);
  if (doubled !== undefined) return doubled;
  const rank = readRank(text, floor, draft, end, options);
  if (rank !== undefined) return rank === "dropped" ? undefined : rank;
  if (numeral.bare && draft.inside === undefined) return magnitude(text, floor, draft, options);
  if (!arabic && !acceptsChinese(text, floor, draft, options)) return undefined;
  return signed(text, floor, trailingMore(text, asArticle(text, draft), end));
}

/** What stands behind a number that becomes a fraction, a ratio or a dozen: 百|分之五, 3/4, 2.1:1, 一|半, 两|打. */
const LEADS_ON = charSet("分又/／:：∶打半\r\n");

/** Most numbers have nothing behind them that leads on, nor blanks before it, and need no attempt to read more. */
const leadsOn = (text: string, at: number, end: number): boolean =>
  at < end && (isIn(LEADS_ON, text, at, end) || BLANK[text.charCodeAt(at)] === 1);

/** In 比三十大 the 大 compares; it is no counter. */
function isCompared(text: string, floor: number, numeral: Numeral): boolean {
  return numeral.start > floor && text[numeral.start - 1] === "比" && "大多高长".includes(text[numeral.end] ?? "一");
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

const MEASURED: ReadonlySet<string> = new Set([
  "percent",
  "currency",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "data",
]);
const COUNTED: ReadonlySet<string> = new Set([
  "人",
  "人次",
  "名",
  "项",
  "户",
  "家",
  "件",
  "辆",
  "台",
  "套",
  "列",
  "次",
  "个",
  "级",
]);

/** 万亿元, 千亩, 百亿级: only with a measure, or with a counter behind 万 or 亿; 百家 and 千里 are words. */
function magnitude(text: string, floor: number, draft: Draft, options: FindQuantitiesOptions): Draft | undefined {
  if (options.magnitudes !== true || idiomEnd(text, floor, draft.start, draft.end) !== undefined) return undefined;
  const large = draft.power >= 4;
  if (draft.reading === undefined) return draft.power >= 8 && text[draft.end] !== "" ? draft : undefined;
  if (MEASURED.has(draft.reading.entry.family)) return draft.reading.entry.weak ? undefined : draft;
  return COUNTED.has(draft.reading.unit) && (large || "人名项户".includes(draft.reading.unit)) ? draft : undefined;
}

function signed(text: string, floor: number, draft: Draft): Draft {
  const sign = readSignBefore(text, floor, draft.start);
  if (sign === undefined) return draft;
  const { value } = draft;
  if (typeof value !== "number") return draft;
  return { ...draft, start: sign, value: -value };
}
