import { VULGAR_FRACTIONS } from "./vulgar-fractions.js";

/** What a UTF-16 code unit may be inside a number. One table look-up per character is all the finder pays for plain prose. */
export const OTHER = 0;
export const ARABIC_DIGIT = 1;
export const CHINESE_DIGIT = 2;
/** 十 百 千: multiply the digit before them. */
export const SMALL_UNIT = 3;
/** 万 亿 兆: multiply everything since the last larger one. */
export const BIG_UNIT = 4;
/** 几 数: an unknown digit. */
export const VAGUE_DIGIT = 5;
/** Opens a quantity that is a word: 翻番, 首位. */
export const WORD = 6;

/** 廿 卅 卌: twenty, thirty, forty in one character. */
export const TENS = 7;

export const CHAR_CLASS: Uint8Array = new Uint8Array(65536);
/** Digit value, or the power of ten of a unit character. */
export const CHAR_VALUE: Uint8Array = new Uint8Array(65536);
/** 1 for blanks that may stand inside a printed figure (no line breaks). */
export const BLANK: Uint8Array = new Uint8Array(65536);

const CHINESE_DIGITS: readonly string[] = [
  "零〇○◯",
  "一壹弌幺",
  "二贰貳弍两兩俩倆",
  "三叁參叄弎仨",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖",
];

function mark(characters: string, kind: number, value: number): void {
  for (let i = 0; i < characters.length; i++) {
    CHAR_CLASS[characters.charCodeAt(i)] = kind;
    CHAR_VALUE[characters.charCodeAt(i)] = value;
  }
}

for (let digit = 0; digit < 10; digit++) {
  mark(String.fromCharCode(0x30 + digit, 0xff10 + digit), ARABIC_DIGIT, digit);
  mark(CHINESE_DIGITS[digit] ?? "", CHINESE_DIGIT, digit);
}
mark("十拾", SMALL_UNIT, 1);
mark("百佰", SMALL_UNIT, 2);
mark("千仟", SMALL_UNIT, 3);
mark("万萬", BIG_UNIT, 4);
mark("亿億", BIG_UNIT, 8);
mark("兆", BIG_UNIT, 12);
mark("几幾数數", VAGUE_DIGIT, 0);
mark("廿", TENS, 2);
mark("卅", TENS, 3);
mark("卌", TENS, 4);
mark(`翻首半对對${[...VULGAR_FRACTIONS.keys()].join("")}`, WORD, 0);
for (const blank of [" ", "\u00a0", "\u3000", "\t", "\u2002", "\u2003", "\u2009", "\u202f", "\u200b"]) {
  BLANK[blank.charCodeAt(0)] = 1;
}
