import { RATIO_SIGNS } from "./ratio-signs.js";
import { ARABIC_DIGIT, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import type { Numeral } from "./numeral.js";
import { skipBlanks } from "./soft-break.js";

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xff21 && code <= 0xff3a) ||
  (code >= 0xff41 && code <= 0xff5a);
const isDigit = (code: number): boolean => CHAR_CLASS[code] === ARABIC_DIGIT;

/** Crosses and plus signs of formulas. */
const OPERATORS = charSet("×xX*＊✕+＋");
const BRACKETED: readonly (readonly [open: string, close: string])[] = [
  ["〔", "〕"],
  ["[", "]"],
  ["【", "】"],
  ["(", ")"],
  ["（", "）"],
  ["（", ")"],
];

const POINT = ".".charCodeAt(0);
const LOW_LINE = "_".charCodeAt(0);
const HYPHEN = "-".charCodeAt(0);

/** Digits of a name, a formula, a document number or a clock: PM2.5, “4+3”, 2×66, 〔2022〕, 09:20. `bare` tells that no unit follows. */
export function isArabicName(text: string, floor: number, numeral: Numeral, bare: boolean, end: number): boolean {
  const { start } = numeral;
  const before = start > floor ? text.charCodeAt(start - 1) : 0;
  const beyond = start - 1 > floor ? text.charCodeAt(start - 2) : 0;
  const after = numeral.end < end ? text.charCodeAt(numeral.end) : 0;
  if (before === POINT && isDigit(beyond)) return true;
  if ((isLatin(before) && !isMeasured(numeral, text, end)) || before === LOW_LINE || (bare && isLatin(after)))
    return true;
  if (before === HYPHEN && isLatin(beyond)) return true;
  if (before !== 0 && isIn(OPERATORS, text, start - 1, end) && (isDigit(beyond) || isLatin(beyond))) return true;
  if (isIn(OPERATORS, text, numeral.end, end) && continuesFormula(text, numeral.end + 1, end)) return true;
  return bare ? isBareName(text, floor, numeral, end) : isClock(text, numeral, before, after, end);
}

const SLASHES = charSet("/／");

/** 24/7, 1/1: what is left of slashes that make no fraction. */
function isSlashed(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  const behind = numeral.end + 1 < end && isIn(SLASHES, text, numeral.end, end);
  if (behind && isDigit(text.charCodeAt(numeral.end + 1))) return true;
  return start - 1 > floor && isIn(SLASHES, text, start - 1, start) && isDigit(text.charCodeAt(start - 2));
}

/** 5 G基站: one letter behind a blank. */
function isSpacedName(text: string, from: number, end: number): boolean {
  const at = skipBlanks(text, from, end);
  return at > from && at < end && "GK".includes(text[at] ?? "一") && !isLatin(text.charCodeAt(at + 1));
}

const COLONS = charSet(RATIO_SIGNS);

/** 09:20 and 3:2; the decimals of 12.5:45.3:42.2 are figures. */
function isClockPart(text: string, floor: number, { start, end: stop }: Numeral, end: number): boolean {
  if (stop + 1 < end && isIn(COLONS, text, stop, end) && isDigit(text.charCodeAt(stop + 1))) return true;
  return start - 1 > floor && isIn(COLONS, text, start - 1, start) && isDigit(text.charCodeAt(start - 2));
}

const OPENING_QUOTES = '“"‘「《';
const CLOSING_QUOTES = '”"’」》';

/** GDP5万亿元 and CPI2% are figures all the same. */
function isMeasured(numeral: Numeral, text: string, end: number): boolean {
  return numeral.power >= 4 || (numeral.end < end && "%％".includes(text[numeral.end] ?? "一"));
}

const HOUR = "时".charCodeAt(0);
const O_CLOCK = "点".charCodeAt(0);
const MINUTE = "分".charCodeAt(0);

/** 8点30分, 8点前, 07时41分. */
function isClock(text: string, numeral: Numeral, before: number, after: number, end: number): boolean {
  if (after === MINUTE) return before === HOUR || before === O_CLOCK;
  if (after !== O_CLOCK || numeral.plainDigits === 0 || numeral.base > 24 || numeral.end + 1 >= end) return false;
  const next = text.charCodeAt(numeral.end + 1);
  return isDigit(next) || "钟整前后至到半起".includes(text[numeral.end + 1] ?? "一");
}

/** “132”, 《哪吒2》: digits alone in quotation marks, or the last word of a title. */
function isQuoted(before: string, after: string): boolean {
  if (after === "》") return true;
  return after !== "" && CLOSING_QUOTES.includes(after) && before !== "" && OPENING_QUOTES.includes(before);
}

function continuesFormula(text: string, at: number, end: number): boolean {
  return (
    at < end && (isDigit(text.charCodeAt(at)) || isLatin(text.charCodeAt(at)) || CHAR_CLASS[text.charCodeAt(at)] !== 0)
  );
}

/** Words right before a number that make it the number of a thing. */
const NUMBERED = ["附件", "专栏", "附表", "图表", "拨打", "致电"];

function isBareName(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  const before = start > floor ? text.charAt(start - 1) : "";
  const after = numeral.end < end ? text.charAt(numeral.end) : "";
  if (numeral.middleDot || before === "." || before === "．" || isEnclosed(before, after)) return true;
  if (isSlashed(text, floor, numeral, end) || isSpacedName(text, numeral.end, end)) return true;
  if (numeral.decimals === 0 && isClockPart(text, floor, numeral, end)) return true;
  return (
    isNumbered(text, numeral, end) ||
    isHotline(text, numeral, end) ||
    NUMBERED.some((word) => start - word.length >= floor && text.startsWith(word, start - word.length))
  );
}

/** “132”, 〔2022〕, #5. */
const isEnclosed = (before: string, after: string): boolean =>
  isQuoted(before, after) ||
  BRACKETED.some(([open, close]) => before === open && after === close) ||
  ("#№".includes(before) && before !== "");

/** 15号, 9时, 90后. */
function isNumbered(text: string, { plainDigits, base, end: stop }: Numeral, end: number): boolean {
  const next = text[skipBlanks(text, stop, end)] ?? "";
  if (next === "号" || next === "時" || (next === "时" && plainDigits <= 2)) return true;
  return next === "后" && plainDigits === 2 && base % 5 === 0;
}

const HOTLINES: ReadonlySet<number> = new Set([
  110, 114, 119, 120, 122, 12301, 12306, 12315, 12320, 12328, 12329, 12333, 12338, 12345, 12348, 12351, 12355, 12356,
  12366, 12367, 12368, 12369, 12377, 12380, 12381, 12385, 12388, 12389, 12393, 12395, 12396,
]);
const HOTLINE_WORDS = ["热线", "便民", "政务", "市民", "服务", "平台", "报警", "急救", "指挥", "电话", "专线", "一号"];

/** 12345热线, 110报警. */
function isHotline(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.plainDigits !== 5 && numeral.plainDigits !== 3) return false;
  if (!HOTLINES.has(numeral.base)) return false;
  const at = '”"'.includes(text[numeral.end] ?? "一") ? numeral.end + 1 : numeral.end;
  return (
    numeral.plainDigits === 5 || HOTLINE_WORDS.some((word) => text.startsWith(word, at) && at + word.length <= end)
  );
}

/** 3.1.2, 2222.22.33: more points than a number has. */
export function isDotted(text: string, numeral: Numeral, end: number): boolean {
  const at = numeral.end;
  return (
    numeral.decimals > 0 && (text[at] === "." || text[at] === "．") && at + 1 < end && isDigit(text.charCodeAt(at + 1))
  );
}

/** Telephone and order numbers, and the parts of 2026-02-26 or 0635-8221234. */
export function isSerial(text: string, floor: number, numeral: Numeral, end: number): boolean {
  const { start } = numeral;
  if (numeral.decimals > 0) return false;
  if (text.charCodeAt(start) === 0x30 && numeral.plainDigits > 1) return true;
  const dashed = isDash(text, floor, numeral.end, end) && isDigit(text.charCodeAt(numeral.end + 1));
  const follows = start - 1 > floor && isDash(text, floor, start - 1, end) && isDigit(text.charCodeAt(start - 2));
  if (dashed && numeral.plainDigits === 4 && isIsoMonth(text, floor, numeral.end + 1, end)) return true;
  if (!follows) return false;
  return (
    dashed ||
    isAreaCode(text, floor, start - 1) ||
    isIsoMonth(text, floor, start - 3, end) ||
    isIsoMonth(text, floor, start - 2, end)
  );
}

/** 0635 before the dash of a telephone number. */
function isAreaCode(text: string, floor: number, dash: number): boolean {
  let i = dash;
  while (i > floor && i > dash - 5 && isDigit(text.charCodeAt(i - 1))) i--;
  return dash - i >= 3 && text[i] === "0";
}

const DASHES = charSet("-/");
const isDash = (text: string, floor: number, at: number, end: number): boolean =>
  at >= floor && isIn(DASHES, text, at, end);

/** One or two digits at `at` with a dash on both sides. */
function isIsoMonth(text: string, floor: number, at: number, end: number): boolean {
  if (at - 1 < floor || !isDash(text, floor, at - 1, end) || !isDigit(text.charCodeAt(at))) return false;
  const behind = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  return isDash(text, floor, behind, end);
}
