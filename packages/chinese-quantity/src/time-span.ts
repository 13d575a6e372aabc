import type { Numeral } from "./numeral.js";
import { readNumeral } from "./read-numeral.js";
import type { TimeExpression } from "./time-expression.js";
import { SPAN_AFTER, SPAN_BEFORE } from "./time-words.js";

const BEFORE = Object.entries(SPAN_BEFORE).sort((a, b) => b[0].length - a[0].length);
const AFTER = Object.entries(SPAN_AFTER).sort((a, b) => b[0].length - a[0].length);

/** 五年来, 过去五年, 今后5年, 3年内, 连续三年; a plain 三年 is a duration, not a time. */
export function readYearSpan(text: string, floor: number, start: number, end: number): TimeExpression | undefined {
  const numeral = readNumeral(text, start, end);
  if (numeral === undefined || numeral.bare || numeral.decimals > 0) return undefined;
  const months = firstMonths(text, floor, start, numeral, end);
  if (months !== undefined) return months;
  if (text[numeral.end] !== "年" || numeral.end >= end) return undefined;
  if (numeral.base < 1 || numeral.base > 200) return undefined;
  const years = numeral.vague === undefined ? { years: numeral.base } : {};
  let stop = numeral.end + 1;
  const before = BEFORE.find(
    ([word]) =>
      start - word.length >= floor &&
      text.startsWith(word, start - word.length) &&
      !(word === "前" && text[start - 2] === "学"),
  );
  const more = text[stop] === "多" ? 1 : 0;
  const after = AFTER.find(
    ([word]) =>
      text.startsWith(word, stop + more) &&
      stop + more + word.length <= end &&
      !(word === "来" && text[stop + more + 1] === "年"),
  );
  const run = start - 2 >= floor && text.startsWith("连续", start - 2);
  if (run) return { start: start - 2, end: stop, text: text.slice(start - 2, stop), kind: "run", ...years };
  if (before === undefined && (after === undefined || after[1] === "either")) return undefined;
  const direction = before?.[1] ?? (after?.[1] === "past" ? "past" : "future");
  const from = start - (before?.[0].length ?? 0);
  if (after !== undefined) stop += more + after[0].length;
  return { start: from, end: stop, text: text.slice(from, stop), kind: "span", ...years, direction };
}

/** 前11个月: January to November. */
function firstMonths(
  text: string,
  floor: number,
  start: number,
  numeral: Numeral,
  end: number,
): TimeExpression | undefined {
  const stop = numeral.end + 2;
  if (start <= floor || text[start - 1] !== "前" || stop > end || !text.startsWith("个月", numeral.end))
    return undefined;
  if (numeral.base < 1 || numeral.base > 12) return undefined;
  return {
    start: start - 1,
    end: stop,
    text: text.slice(start - 1, stop),
    kind: "part-of-year",
    months: [1, numeral.base],
  };
}
