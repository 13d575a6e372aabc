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
  const after = text[numeral.end] ?? "";
  const digitFollows = CHAR_CLASS[text.charCodeAt(numeral.end + 1)] === ARABIC_DIGIT;
  const before = numeral.start > floor ? (text[numeral.start - 1] ?? "") : "\n";
  if (")）".includes(after)) return OPENS.includes(before) || atLineStart(text, floor, numeral.start);
  if (atLineStart(text, floor, numeral.start) && after !== "。") return !digitFollows || numeral.style === "chinese";
  if (after !== "." && after !== "．") return false;
  return (
    numeral.style === "arabic" &&
    numeral.plainDigits <= 2 &&
    !digitFollows &&
    BEFORE_ITEM.includes(before) &&
    numeral.end + 1 < end &&
    !"\n\r ".includes(text[numeral.end + 1] ?? "\n")
  );
}
