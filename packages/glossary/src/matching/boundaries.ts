import { foldUnit } from "../spelling/fold.js";

const OPENING = '“‘「『"＂';
const CLOSING = '”’」』"＂';

function isAsciiWord(unit: number): boolean {
  const folded = foldUnit(unit);
  return (folded >= 0x30 && folded <= 0x39) || (folded >= 0x61 && folded <= 0x7a);
}

const CHINESE_DIGITS: ReadonlySet<number> = new Set(
  Array.from("〇一二三四五六七八九十百千万", (digit) => digit.charCodeAt(0)),
);

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x3000;
}

/** Whether text.slice(start, end) stands on its own there: not inside a longer number (5+1 of 15+1) nor a longer Latin word. */
export function standsAlone(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (isAsciiWord(first) && isAsciiWord(before)) return false;
  if (isAsciiWord(last) && isAsciiWord(after)) return false;
  return !(CHINESE_DIGITS.has(first) && CHINESE_DIGITS.has(before));
}

/** Whether the words between start and end are exactly what a pair of quotes around them holds. */
export function isQuoted(text: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1;
  let after = end;
  while (after < text.length && isBlank(text.charCodeAt(after))) after += 1;
  return (
    before >= 0 && after < text.length && OPENING.includes(text.charAt(before)) && CLOSING.includes(text.charAt(after))
  );
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
];

/**
 * Widens a stretch over a quote on its edge whose partner it already holds: 四新”经济 takes the “ before it,
 * 实现“四个全覆盖 the ” behind it; and over a whole pair when the head is printed in quotes.
 */
export function includeQuotes(text: string, { start, end }: Stretch, headIsQuoted: boolean): Stretch {
  for (const [opening, closing] of PAIRS) {
    const inside = text.slice(start, end);
    const opened = inside.lastIndexOf(opening) > inside.lastIndexOf(closing);
    const firstClosing = inside.indexOf(closing);
    const closedAlone = firstClosing >= 0 && !inside.slice(0, firstClosing).includes(opening);
    const before = text.charAt(start - 1) === opening;
    const after = text.charAt(end) === closing;
    const whole = headIsQuoted && before && after;
    if ((closedAlone && before) || whole) start -= 1;
    if ((opened && after) || whole) end += 1;
  }
  return { start, end };
}
