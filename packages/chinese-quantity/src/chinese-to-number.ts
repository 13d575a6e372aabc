import { skipBlanks } from "./soft-break.js";
import { shiftDecimal } from "./decimal.js";
import { readNumeral } from "./read-numeral.js";

/**
 * Reads a whole string as one Chinese, Arabic or mixed number.
 *
 * @param text - The numeral, blanks around it allowed.
 * @returns The number; `undefined` when the text is anything else or more than a number.
 * @example
 * chineseToNumber("一万零一十二"); // => 10012
 * chineseToNumber("三点五万亿"); // => 3500000000000
 * chineseToNumber("两万三"); // => 23000
 * chineseToNumber("一系列"); // => undefined
 * @since 0.1.0
 */
export function chineseToNumber(text: string): number | undefined {
  const from = skipBlanks(text, 0, text.length);
  const negative = /^[-－−负負]/u.test(text.slice(from, from + 1));
  const numeral = readNumeral(text, skipBlanks(text, negative ? from + 1 : from, text.length), text.length);
  if (numeral === undefined || numeral.high !== undefined || numeral.vague !== undefined) return undefined;
  if (skipBlanks(text, numeral.end, text.length) !== text.length) return undefined;
  const value = shiftDecimal(numeral.base, numeral.power);
  if (!Number.isFinite(value)) return undefined;
  return negative ? 0 - value : value;
}
