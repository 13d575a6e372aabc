import { ARABIC_DIGIT, CHAR_CLASS } from "./char-class.js";
import { MONTH, smallNumber } from "./time-months.js";
import { skipBlanks } from "./soft-break.js";

const FIRST_REPUBLIC_YEAR = 1912;
/** Three digits, from 1911 + 100 on: the years that a text prints without 民國. */
const DIGITS = 3;
const FIRST_PRINTED_ALONE = 100;
const LAST_PRINTED_ALONE = 139;
const MONTHS = 12;
const YEAR = "年";

/**
 * The calendar year of a year of the Republic (民国), counted from 1912.
 *
 * @param year - 113 of 民国113年.
 * @example
 * fromRepublic(113); // => 2024
 * @since 0.4.0
 */
export const fromRepublic = (year: number): number => FIRST_REPUBLIC_YEAR + year - 1;

/**
 * 105年度, 113年3月, 112年底: a year of the Republic printed without its name. No text counts a hundred years by 年度, or dates a
 * month in the year 113; a plain 105年 is a number of years.
 *
 * @returns The year of the calendar and the index behind its last digit.
 */
export function republicYearAlone(
  text: string,
  start: number,
  end: number,
): { readonly year: number; readonly end: number } | undefined {
  const stop = start + DIGITS;
  if (stop >= end || text[stop] !== YEAR) return undefined;
  for (let at = start; at < stop; at++) if (CHAR_CLASS[text.charCodeAt(at)] !== ARABIC_DIGIT) return undefined;
  if (start > 0 && (CHAR_CLASS[text.charCodeAt(start - 1)] === ARABIC_DIGIT || ".第".includes(text.charAt(start - 1))))
    return undefined;
  const year = Number(text.slice(start, stop));
  if (!(year >= FIRST_PRINTED_ALONE && year <= LAST_PRINTED_ALONE) || !isDate(text, stop + 1, end)) return undefined;
  return { year: fromRepublic(year), end: stop };
}

/** 度, 底 or a month behind 年. */
function isDate(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if ("度底".includes(text.charAt(at))) return true;
  const month = smallNumber(text, skipBlanks(text, at, end), end, MONTHS);
  return month !== undefined && text[month.end] === MONTH && month.end < end;
}
