import type { QuantityMention } from "@liaocheng/chinese-quantity";
import { sentenceSign, signsIn } from "../sentence/characters.js";

/** Letters that are typed and recognised where a digit is meant: 1 and 0. */
export const LETTERS = sentenceSign("lIOo");
/** 25l亿元, 1O万人, l0.5%: digits with such a letter and a unit behind. */
const MISREAD = /(?<![a-z\d.])(?=[lio]?\.?\d)[\dlio]{1,12}(?:\.[\dlio]{1,6})?(?=[%％亿万元个家人亩吨倍])/giu;

/** A number of which some digit is a letter; no value can be read from it. */
interface MisreadNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NONE: readonly MisreadNumber[] = [];

/** The numbers of a sentence with such signs that have letters in place of digits. */
export function misreadNumbers(text: string, signs: number): readonly MisreadNumber[] {
  if ((signs & LETTERS) === 0) return NONE;
  const found: MisreadNumber[] = [];
  for (const { 0: printed, index } of text.matchAll(MISREAD))
    if ((signsIn(printed) & LETTERS) !== 0) found.push({ start: index, end: index + printed.length, text: printed });
  return found;
}

/** The mentions apart from what is left of such numbers: 万人 of 1O万人, 0亿元 of l0亿元. */
export function apartFromMisread(
  text: string,
  mentions: readonly QuantityMention[],
  signs: number,
): readonly QuantityMention[] {
  if (mentions.length === 0) return mentions;
  const misread = misreadNumbers(text, signs);
  if (misread.length === 0) return mentions;
  return mentions.filter(({ start, end }) => !misread.some((number) => start <= number.end && number.start < end));
}
