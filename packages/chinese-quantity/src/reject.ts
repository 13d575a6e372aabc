import { ARABIC_DIGIT, BLANK, CHAR_CLASS, skipBlanks } from "./char-class.js";
import type { Numeral } from "./read-numeral.js";

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);

/** Digits that belong to a name, a date, a list number or a telephone, never to a quantity. */
export function isNotAQuantity(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  const before = start > floor ? text.charCodeAt(start - 1) : 0;
  if (isLatin(before)) return true;
  const after = numeral.end < end ? text.charCodeAt(numeral.end) : 0;
  if (numeral.style !== "chinese" && (before === 0x2e || before === 0x2b || before === 0xd7) && start - 1 > floor)
    return true;
  if (after === 0x2b || after === 0xd7) return numeral.style !== "chinese" || true;
  if (isListNumber(text, floor, numeral, end)) return true;
  return isDate(text, numeral, end);
}

function atLineStart(text: string, floor: number, at: number): boolean {
  let i = at;
  while (i > floor && BLANK[text.charCodeAt(i - 1)] === 1) i--;
  return i === 0 || text[i - 1] === "\n" || text[i - 1] === "\r";
}

function isListNumber(text: string, floor: number, numeral: Numeral, end: number): boolean {
  if (numeral.multiplier !== "" || numeral.end >= end) return false;
  const after = text[numeral.end] ?? "";
  const before = text[numeral.start - 1] ?? "";
  if (
    ".．、)）".includes(after) &&
    CHAR_CLASS[text.charCodeAt(numeral.end + 1)] !== ARABIC_DIGIT &&
    atLineStart(text, floor, numeral.start)
  )
    return true;
  if ("（(".includes(before) && before !== "" && ")）".includes(after)) return true;
  return (
    numeral.style === "arabic" &&
    (after === "." || after === "．") &&
    numeral.plainDigits <= 2 &&
    numeral.end + 1 < end &&
    CHAR_CLASS[text.charCodeAt(numeral.end + 1)] !== ARABIC_DIGIT
  );
}

function isDate(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.multiplier !== "") return false;
  const at = skipBlanks(text, numeral.end, end);
  const next = text[at] ?? "";
  if (next === "年") return numeral.plainDigits === 4 && numeral.base >= 1000 && numeral.base < 2200;
  if (next === "月" && numeral.base <= 12) return true;
  if (next === "日" && numeral.base <= 31 && !"元圆圓本".includes(text[at + 1] ?? "一")) return true;
  if ("届号".includes(next) && next !== "") return text[numeral.start - 1] === "第" || next === "号";
  if (
    "—－-–~～至到".includes(next) &&
    next !== "" &&
    numeral.plainDigits === 4 &&
    numeral.base >= 1900 &&
    numeral.base < 2200
  )
    return true;
  return /^[GK]/u.test(next) && numeral.plainDigits <= 2;
}
