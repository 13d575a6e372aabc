import { skipBlanks } from "./soft-break.js";

/** A year printed by its last two digits, and the index behind them. */
export interface ShortYear {
  readonly year: number;
  readonly end: number;
}

const ZEROS = "0〇零○";
const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...ZEROS].map((zero): [string, number] => [zero, 0]),
  ...[..."123456789"].map((digit, index): [string, number] => [digit, index + 1]),
  ...[..."一二三四五六七八九"].map((digit, index): [string, number] => [digit, index + 1]),
]);
const LENGTH = 2;
const YEAR = "年";
/** What may stand before such a year: the head of a clause, or what leads to a year. */
const BEFORE = /(?:^|[\s，。；：、（(“到至比较从由自在与同和及的])$/u;
/** Behind a number of years: 98年来, 15年间, 90年代, 05年期. */
const COUNTS = /^(?:[来代间内多余级制期龄限寿历]|以[上下内]|前(?![三二四首一季])|后(?![三二四期半]))/u;
/** What only a year of this century, 13 as well as 30 years, goes on with. */
const DATES = /^(?:[底末要将达突度]|同期|力争|增长|提高|下降|上升|[上下]半年)/u;

/**
 * 08年, 〇九年, 98年: a year without its century; 15年底, 一五年要 only where they cannot be a number of years.
 *
 * @param start - Index of its first digit.
 */
export function readShortYear(text: string, start: number, end: number): ShortYear | undefined {
  const stop = start + LENGTH;
  if (stop >= end || text[stop] !== YEAR) return undefined;
  const [tens, ones] = [DIGITS.get(text.charAt(start)), DIGITS.get(text.charAt(start + 1))];
  if (tens === undefined || ones === undefined || !BEFORE.test(text.slice(Math.max(0, start - 1), start)))
    return undefined;
  const behind = text.slice(skipBlanks(text, stop + 1, end), stop + 5);
  if (COUNTS.test(behind)) return undefined;
  const year = yearOf(tens, ones, behind);
  return year === undefined ? undefined : { year, end: stop };
}

const THIS_CENTURY = 2000;
const LAST_CENTURY = 1900;
/** Years from 80 on are of the last century. */
const EIGHTIES = 8;
/** Years of the future are printed in full. */
const TWENTIES = 2;

function yearOf(tens: number, ones: number, behind: string): number | undefined {
  const printed = tens * 10 + ones;
  if (tens === 0) return THIS_CENTURY + printed;
  if (tens >= EIGHTIES) return /^的?历史/u.test(behind) ? undefined : LAST_CENTURY + printed;
  return tens <= TWENTIES && DATES.test(behind) ? THIS_CENTURY + printed : undefined;
}
