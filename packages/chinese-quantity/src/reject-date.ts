import { BLANK, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { skipBlanks } from "./soft-break.js";
import { RANGE_SIGNS } from "./range-signs.js";
import type { Numeral } from "./numeral.js";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const yearLike = (numeral: Numeral): boolean =>
  numeral.plainDigits === 4 && numeral.decimals === 0 && numeral.base >= FIRST_YEAR && numeral.base <= LAST_YEAR;

/** What stands behind the numbers of dates and sessions; a year may stand without. */
const DATE_SIGNS = charSet("年月日号世届號大");

/** 2022年, 2021—2025年, 12月27日, 八十年代, 第十八届, 2022-12-27: dates and sessions, for which there is findTimeExpressions. */
export function isDate(text: string, floor: number, numeral: Numeral, end: number): boolean {
  if (numeral.multiplier !== "" || numeral.decimals > 0) return false;
  const at = skipBlanks(text, numeral.end, end);
  if (!isIn(DATE_SIGNS, text, at, end) && !isIn(RANGE_SIGNS, text, at, end) && !yearLike(numeral)) return false;
  const next = at < end ? (text[at] ?? "") : "";
  const { base, start } = numeral;
  if (next === "年")
    return numeral.plainDigits === 4 && base >= 1000 && base < 2200 ? true : text[at + 1] === "代" && at + 1 < end;
  if (next === "月") return base >= 1 && base <= 12;
  if (next === "日" || next === "号")
    return base <= 31 && !"元圆圓本币".includes(text[at + 1] ?? "一") ? true : next === "号";
  if (next === "世" && text[at + 1] === "纪" && at + 1 < end) return true;
  if (next === "届" || next === "號") return start > floor && text[start - 1] === "第";
  if (base <= 12 && isIn(RANGE_SIGNS, text, at, end)) return monthRange(text, at + 1, end);
  if (yearLike(numeral) && next === "大") return true;
  return (
    yearLike(numeral) &&
    (next === "" || !(next >= "\u4e00" && next <= "\u9fff") || "至到".includes(next)) &&
    !/^[%％‰℃a-zA-Z]/u.test(next)
  );
}

/** 1—11月: the second number is a month. */
function monthRange(text: string, from: number, end: number): boolean {
  let i = from;
  while (i < end && i < from + 4 && (CHAR_CLASS[text.charCodeAt(i)] !== 0 || BLANK[text.charCodeAt(i)] === 1)) i++;
  return i > from && i < end && text[i] === "月";
}
