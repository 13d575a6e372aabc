const OPENING = '“‘「『"＂';
const CLOSING = '”’」』"＂';

/** Latin letters and digits of either width. */
function isAsciiWord(unit: number): boolean {
  const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  const lower = narrow | 0x20;
  return narrow < 0x80 && ((narrow >= 0x30 && narrow <= 0x39) || (lower >= 0x61 && lower <= 0x7a));
}

const CHINESE_DIGITS = "〇一二三四五六七八九十百千万";

function isChineseDigit(unit: number): boolean {
  return unit >= 0x3007 && unit <= 0x767e && CHINESE_DIGITS.includes(String.fromCharCode(unit));
}

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
  return !(isChineseDigit(first) && isChineseDigit(before));
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

const OPENERS = "“「『‘";
const CLOSERS = "”」』’";

/**
 * Widens a stretch over a quote on its edge whose partner it already holds: 四新”经济 takes the “ before it,
 * 实现“四个全覆盖 the ” behind it; and over a whole pair when the head is printed in quotes.
 */
export function includeQuotes(text: string, { start, end }: Stretch, headIsQuoted: boolean): Stretch {
  const before = start > 0 ? OPENERS.indexOf(text.charAt(start - 1)) : -1;
  const after = end < text.length ? CLOSERS.indexOf(text.charAt(end)) : -1;
  if (before < 0 && after < 0) return { start, end };
  if (headIsQuoted && before === after) return { start: start - 1, end: end + 1 };
  const inside = text.slice(start, end);
  const takesBefore = before >= 0 && closesFirst(inside, OPENERS.charAt(before), CLOSERS.charAt(before));
  const takesAfter = after >= 0 && opensLast(inside, OPENERS.charAt(after), CLOSERS.charAt(after));
  return { start: takesBefore ? start - 1 : start, end: takesAfter ? end + 1 : end };
}

/** Whether a closing quote comes before any opening one. */
function closesFirst(inside: string, opening: string, closing: string): boolean {
  const closes = inside.indexOf(closing);
  const opens = inside.indexOf(opening);
  return closes >= 0 && (opens < 0 || closes < opens);
}

/** Whether the last quote is an opening one. */
function opensLast(inside: string, opening: string, closing: string): boolean {
  return inside.lastIndexOf(opening) > inside.lastIndexOf(closing);
}
