import { digitValue, skipBlank } from "../text/characters.js";
import { hanDigitValue, readArabicOrdinal, readHanOrdinal } from "../text/numerals.js";

/**
 * The forms a heading or list number is printed in: 第一部分, 一、, （一）, 第一，, 一是, 1., （1）, ①, [1], ——.
 * @since 0.1.0
 */
export type MarkerForm =
  "part" | "han" | "parenHan" | "first" | "is" | "arabic" | "parenArabic" | "circled" | "bracket" | "dash";

/** A heading or list number found at a place of the text; `end` is the offset after it and the blanks that follow. */
export interface Marker {
  readonly form: MarkerForm;
  readonly ordinal: number | undefined;
  readonly end: number;
  /** Offset after the printed number itself. */
  readonly printedEnd: number;
}

const HAN_STOPS = "、．.";
const FIRST_STOPS = "，、,：:";
const ARABIC_STOPS = ".．、\t";
const CLOSE_PARENS = "）)";
/** 二、三产业 and 一、二线城市 are no headings. */
const AFTER_LIST_NUMERAL = "、产线级类期等次方季至到号楼";
/** 二要素, 一要义: not 二要. */
const AFTER_YAO = "素件点害义领闻道因人案务";

/**
 * Words that some heading forms are told by; what a profile overrides.
 *
 * @since 0.1.0
 */
export interface HeadingForms {
  /** What 第一 counts in the headings of parts: 部分, 章. */
  readonly partUnits: readonly string[];
  /** What stands behind the number of a list in running text: 是 (一是), 要 (一要). */
  readonly listWords: readonly string[];
  /** Forms that are no headings in these reports. */
  readonly ignored: readonly MarkerForm[];
}

/** 第一部分, 第一章; 一是, 一要. */
export const defaultHeadingForms: HeadingForms = {
  partUnits: ["部分", "章", "编", "篇"],
  listWords: ["是", "要"],
  ignored: [],
};

/**
 * Reads a heading or list number at `at`.
 *
 * @returns The marker, or undefined: years (2022年), decimals (1.5), 一、二、三产业 and the like are none.
 */
export function readMarker(
  text: string,
  at: number,
  end: number,
  forms: HeadingForms = defaultHeadingForms,
): Marker | undefined {
  const found = readAnyMarker(text, at, end, forms);
  return found && forms.ignored.length > 0 && forms.ignored.includes(found.form) ? undefined : found;
}

function readAnyMarker(text: string, at: number, end: number, forms: HeadingForms): Marker | undefined {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x7b2c:
      return readNth(text, at, end, forms.partUnits);
    case 0xff08:
    case 0x28:
      return readParen(text, at, end);
    case 0x5b:
    case 0xff3b:
    case 0x3014:
    case 0x3010:
      return readBracket(text, at, end);
    case 0x2014:
    case 0x2500:
    case 0x2015:
    case 0x2d:
    case 0xff0d:
      return readDash(text, at, end, code);
  }
  if (code >= 0x2460 && code <= 0x32bf) return readEnclosed(text, at, end, code);
  if (digitValue(code) >= 0) return readArabic(text, at, end);
  return hanDigitValue(code) > 0 ? readHan(text, at, end, forms.listWords) : undefined;
}

function marker(text: string, form: MarkerForm, ordinal: number | undefined, printedEnd: number, end: number): Marker {
  return { form, ordinal, end: skipBlank(text, printedEnd, end), printedEnd };
}

function readHan(text: string, at: number, end: number, listWords: readonly string[]): Marker | undefined {
  const numeral = readHanOrdinal(text, at, end);
  if (!numeral) return undefined;
  const stop = text.charAt(numeral.end);
  if (numeral.end < end && HAN_STOPS.includes(stop)) {
    if (isListNumeral(text, numeral.end + 1, end, numeral.value)) return undefined;
    return marker(text, "han", numeral.value, numeral.end + 1, end);
  }
  for (const word of listWords) {
    if (!text.startsWith(word, numeral.end) || numeral.end + word.length > end || numeral.value > 20) continue;
    if (word === "要" && AFTER_YAO.includes(text.charAt(numeral.end + 1)) && numeral.end + 1 < end) return undefined;
    return marker(text, "is", numeral.value, numeral.end + word.length, end);
  }
  return undefined;
}

function isListNumeral(text: string, at: number, end: number, before: number): boolean {
  const next = readHanOrdinal(text, at, end);
  return (
    next !== undefined && next.value > before && next.end < end && AFTER_LIST_NUMERAL.includes(text.charAt(next.end))
  );
}

function readNth(text: string, at: number, end: number, units: readonly string[]): Marker | undefined {
  const numeral = readHanOrdinal(text, at + 1, end) ?? readArabicOrdinal(text, at + 1, end);
  if (!numeral || numeral.end >= end) return undefined;
  for (const unit of units) {
    if (!text.startsWith(unit, numeral.end)) continue;
    const after = numeral.end + unit.length;
    const stop = after < end && "：:、，".includes(text.charAt(after)) ? after + 1 : after;
    return after > end ? undefined : marker(text, "part", numeral.value, stop, end);
  }
  if (!FIRST_STOPS.includes(text.charAt(numeral.end))) return undefined;
  if (isListNumeral(text, numeral.end + 1, end, numeral.value) || text.charAt(numeral.end + 1) === "第")
    return undefined;
  return marker(text, "first", numeral.value, numeral.end + 1, end);
}

function readParen(text: string, at: number, end: number): Marker | undefined {
  const inner = skipBlank(text, at + 1, end);
  const han = readHanOrdinal(text, inner, end);
  const numeral = han ?? readArabicOrdinal(text, inner, end);
  if (!numeral) return undefined;
  const close = skipBlank(text, numeral.end, end);
  if (close >= end || !CLOSE_PARENS.includes(text.charAt(close))) return undefined;
  const after = close + 1 < end && "、．".includes(text.charAt(close + 1)) ? close + 2 : close + 1;
  return marker(text, han ? "parenHan" : "parenArabic", numeral.value, after, end);
}

const BRACKET_CLOSERS: Record<number, string> = { 0x5b: "]", 0xff3b: "］", 0x3014: "〕", 0x3010: "】" };

function readBracket(text: string, at: number, end: number): Marker | undefined {
  const numeral = readArabicOrdinal(text, skipBlank(text, at + 1, end), end);
  if (!numeral || numeral.end >= end) return undefined;
  const close = skipBlank(text, numeral.end, end);
  if (close >= end || text.charAt(close) !== BRACKET_CLOSERS[text.charCodeAt(at)]) return undefined;
  return marker(text, "bracket", numeral.value, close + 1, end);
}

function readDash(text: string, at: number, end: number, code: number): Marker | undefined {
  if (at + 1 >= end || text.charCodeAt(at + 1) !== code) return undefined;
  const third = text.charCodeAt(at + 2);
  if (third === code || (code === 0x2d && digitValue(third) >= 0)) return undefined;
  return marker(text, "dash", undefined, at + 2, end);
}

/** ①–⑳, ⑴–⒇, ⒈–⒛, ㈠–㈩ and ㉑–㉟ stand in Unicode in order. */
const ENCLOSED: readonly (readonly [first: number, last: number, form: MarkerForm, from: number])[] = [
  [0x2460, 0x2473, "circled", 1],
  [0x2474, 0x2487, "parenArabic", 1],
  [0x2488, 0x249b, "arabic", 1],
  [0x2776, 0x277f, "circled", 1],
  [0x3220, 0x3229, "parenHan", 1],
  [0x3251, 0x325f, "circled", 21],
  [0x32b1, 0x32bf, "circled", 36],
];

function readEnclosed(text: string, at: number, end: number, code: number): Marker | undefined {
  for (const [first, last, form, from] of ENCLOSED) {
    if (code >= first && code <= last) return marker(text, form, code - first + from, at + 1, end);
  }
  return undefined;
}

function readArabic(text: string, at: number, end: number): Marker | undefined {
  const numeral = readArabicOrdinal(text, at, end);
  if (!numeral || numeral.end >= end || numeral.value === 0) return undefined;
  const stop = text.charAt(numeral.end);
  if (CLOSE_PARENS.includes(stop)) return marker(text, "arabic", numeral.value, numeral.end + 1, end);
  if (!ARABIC_STOPS.includes(stop)) return undefined;
  if (digitValue(text.charCodeAt(numeral.end + 1)) >= 0 && numeral.end + 1 < end) {
    if (!startsWithYear(text, numeral.end + 1, end)) return undefined;
  }
  return marker(text, "arabic", numeral.value, numeral.end + 1, end);
}

function startsWithYear(text: string, at: number, end: number): boolean {
  if (at + 4 >= end || text.charAt(at + 4) !== "年") return false;
  for (let index = at; index < at + 4; index++) if (digitValue(text.charCodeAt(index)) < 0) return false;
  return true;
}
