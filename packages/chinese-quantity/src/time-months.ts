import { ARABIC_DIGIT, CHAR_CLASS } from "./char-class.js";
import { isIn } from "./char-set.js";
import { RANGE_SIGNS } from "./range-signs.js";
import { readNumeral } from "./read-numeral.js";
import { skipBlanks } from "./soft-break.js";
import { edgeAfter } from "./time-edges.js";
import type { TimeEdge } from "./time-expression.js";

/** A part of a year, wherever it is printed: behind a year, behind 去年 or alone. */
export interface YearPart {
  readonly months: readonly [number, number];
  readonly day?: number;
  readonly edge?: TimeEdge;
  readonly end: number;
}

export const MONTH = "月";
const MONTHS = 12;
const DAYS = 31;

/** 11月, 1—11月, 3月至5月, 12月27日, 6月底. */
export function readMonths(text: string, start: number, end: number): YearPart | undefined {
  const first = smallNumber(text, start, end, MONTHS);
  if (first === undefined) return undefined;
  const at = skipBlanks(text, first.end, end);
  const signed = text[at] === MONTH && at < end;
  const through = signed ? at + 1 : at;
  const range = isIn(RANGE_SIGNS, text, through, end) ? monthRange(text, first.value, through + 1, end) : undefined;
  if (range !== undefined) return range;
  if (!signed) return undefined;
  return dayOf(text, first.value, at + 1, end) ?? wholeMonth(text, first.value, at + 1, end);
}

/** 元至5月, 元月至5月, 元月份: January by its own name; 3亿元至5月 is money. */
export function readFromNewYear(text: string, at: number, end: number): YearPart | undefined {
  if (text[at] !== NEW_YEAR || (at > 0 && (CHAR_CLASS[text.charCodeAt(at - 1)] ?? 0) >= ARABIC_DIGIT)) return undefined;
  const signed = text[at + 1] === MONTH && at + 1 < end;
  const through = signed ? at + 2 : at + 1;
  const range = isIn(RANGE_SIGNS, text, through, end) ? monthRange(text, 1, through + 1, end) : undefined;
  return range ?? (signed ? wholeMonth(text, 1, through, end) : undefined);
}

const NEW_YEAR = "元";

/** 1—|11月份. */
function monthRange(text: string, first: number, from: number, end: number): YearPart | undefined {
  const second = smallNumber(text, skipBlanks(text, from, end), end, MONTHS);
  const at = second === undefined ? end : skipBlanks(text, second.end, end);
  if (second === undefined || at >= end || text[at] !== MONTH || second.value <= first) return undefined;
  return { months: [first, second.value], end: text[at + 1] === "份" && at + 1 < end ? at + 2 : at + 1 };
}

/** 12月|27日. */
function dayOf(text: string, month: number, from: number, end: number): YearPart | undefined {
  const day = smallNumber(text, skipBlanks(text, from, end), end, DAYS);
  const at = day === undefined ? end : skipBlanks(text, day.end, end);
  if (day === undefined || at >= end || (text[at] !== "日" && text[at] !== "号")) return undefined;
  return { months: [month, month], day: day.value, end: at + 1 };
}

function wholeMonth(text: string, month: number, from: number, end: number): YearPart {
  const at = text[from] === "份" && from < end ? from + 1 : from;
  const edge = edgeAfter(text, at, end);
  return edge === undefined
    ? { months: [month, month], end: at }
    : { months: [month, month], edge: edge.edge, end: edge.end };
}

/** A whole number from 1 to `most`. */
export function smallNumber(
  text: string,
  from: number,
  end: number,
  most: number,
): { readonly value: number; readonly end: number } | undefined {
  const numeral = readNumeral(text, from, end);
  if (numeral === undefined || numeral.power > 0 || numeral.decimals > 0) return undefined;
  if (numeral.high !== undefined || numeral.vague !== undefined) return undefined;
  if (numeral.base < 1 || numeral.base > most) return undefined;
  return { value: numeral.base, end: numeral.end };
}
