const HAN = /^\p{Script=Han}$/u;
const DIGIT = /^[0-9０-９]$/u;
const CHINESE_MARK = /^[，。；：、！？“”‘’（）《》〈〉【】〔〕…—·～]$/u;

/** True for one Chinese character. */
export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** True for one Arabic digit, half or full width. */
export function isDigit(character: string): boolean {
  return DIGIT.test(character);
}

/** True for one Chinese character or Chinese punctuation mark. */
export function isChinese(character: string): boolean {
  return HAN.test(character) || CHINESE_MARK.test(character);
}

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["?", "？"],
  ["!", "！"],
  [".", "。"],
  ["．", "。"],
  ["､", "、"],
  ["｡", "。"],
  ["(", "（"],
  [")", "）"],
]);

/** The Chinese mark for a half-width one; the mark itself when there is none. */
export function fullWidthMark(mark: string): string {
  return FULL_WIDTH.get(mark) ?? mark;
}

const DIGITS = new Map([..."〇一二三四五六七八九"].map((character, value) => [character, value]));

/** Reads a numeral of one to ninety-nine as ordinals print it: 十二 is 12, 5 is 5, ０ is 0; undefined otherwise. */
export function readSmallNumeral(numeral: string): number | undefined {
  if (/^[0-9０-９]{1,4}$/u.test(numeral)) return Number(numeral.normalize("NFKC"));
  if (numeral === "两") return 2;
  const ten = numeral.indexOf("十");
  if (ten < 0) return numeral.length === 1 ? DIGITS.get(numeral) : undefined;
  const tens = ten === 0 ? 1 : DIGITS.get(numeral.slice(0, ten));
  const ones = ten === numeral.length - 1 ? 0 : DIGITS.get(numeral.slice(ten + 1));
  return tens === undefined || ones === undefined ? undefined : tens * 10 + ones;
}
