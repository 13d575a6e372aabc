import { ARABIC_DIGIT, BLANK, CHAR_CLASS } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import type { Numeral } from "./numeral.js";

export function atLineStart(text: string, floor: number, at: number): boolean {
  let i = at;
  while (i > floor && BLANK[text.charCodeAt(i - 1)] === 1) i--;
  return i <= 0 || text[i - 1] === "\n" || text[i - 1] === "\r";
}

const STOPS = charSet(".．、)）。");
const OPENS = "（(";
const BEFORE_ITEM = "；;。：:，,、！？”》）)\n\r ";

/** 1. 2、 （3） and the 4. of 4.三品一标; 一、 and （二） as well. */
export function isListNumber(text: string, floor: number, numeral: Numeral, end: number): boolean {
  if (numeral.multiplier !== "" || numeral.end >= end || numeral.decimals > 0) return false;
  if (!isIn(STOPS, text, numeral.end, end)) return false;
  const after = text.charAt(numeral.end);
  const before = numeral.start > floor ? text.charAt(numeral.start - 1) : "\n";
  const digitFollows = CHAR_CLASS[text.charCodeAt(numeral.end + 1)] === ARABIC_DIGIT;
  if (")）".includes(after)) return OPENS.includes(before) || atLineStart(text, floor, numeral.start);
  if (atLineStart(text, floor, numeral.start) && after !== "。") return !digitFollows || numeral.style === "chinese";
  return (after === "." || after === "．") && !digitFollows && opensItem(text, numeral, before, end);
}

/** 4.三品一标 behind a stop: one or two digits, and the item on the same line. */
const opensItem = (text: string, { style, plainDigits, end: stop }: Numeral, before: string, end: number): boolean =>
  style === "arabic" &&
  plainDigits <= 2 &&
  BEFORE_ITEM.includes(before) &&
  stop + 1 < end &&
  !"\n\r ".includes(text[stop + 1] ?? "\n");
