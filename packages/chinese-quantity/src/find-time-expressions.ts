import { ARABIC_DIGIT, CHAR_CLASS, CHINESE_DIGIT, SMALL_UNIT, VAGUE_DIGIT } from "./char-class.js";
import { readCalendar } from "./time-calendar.js";
import { readPlan } from "./time-plan.js";
import { readYearSpan } from "./time-span.js";
import type { TimeExpression } from "./time-expression.js";
import { readTimeWord, opensTimeWord } from "./time-word-reader.js";

const QUOTE_OPEN = new Set([0x201c, 0x22, 0x300c]);
const ORDINAL = 0x7b2c;
const AD = 0x5e74;

/**
 * Finds the time expressions of a Chinese text: years, ranges, plans, spans, parts of a year.
 *
 * What 今年 or 五年来 means depends on the report; {@link resolveTimeExpression} works that out.
 *
 * @param text - Any string.
 * @param start - First index to look at, UTF-16; default 0.
 * @param end - Index behind the last; default the length.
 * @returns Expressions in order, never overlapping; empty when there are none.
 * @example
 * findTimeExpressions("“十四五”以来，2022年").map((t) => [t.text, t.from, t.to]); // => [["“十四五”以来", 2021, 2025], ["2022年", 2022, 2022]]
 * @since 0.1.0
 */
export function findTimeExpressions(text: string, start = 0, end: number = text.length): TimeExpression[] {
  const found: TimeExpression[] = [];
  const stop = Math.min(end, text.length);
  let i = Math.max(0, start);
  let floor = i;
  while (i < stop) {
    const code = text.charCodeAt(i);
    const kind = CHAR_CLASS[code];
    let hit: TimeExpression | undefined;
    if (kind === ARABIC_DIGIT || kind === CHINESE_DIGIT || kind === SMALL_UNIT || kind === VAGUE_DIGIT) {
      hit =
        readPlan(text, i, stop) ??
        readCalendar(text, floor, i, stop) ??
        readTimeWord(text, floor, i, stop) ??
        readYearSpan(text, floor, i, stop);
      if (hit === undefined) {
        i++;
        while (i < stop && kind === ARABIC_DIGIT && CHAR_CLASS[text.charCodeAt(i)] === ARABIC_DIGIT) i++;
        continue;
      }
    } else if (QUOTE_OPEN.has(code) || code === ORDINAL) {
      hit = readPlan(text, i, stop) ?? (code === ORDINAL ? readTimeWord(text, floor, i, stop) : undefined);
    } else if (code === AD || opensTimeWord(code)) {
      hit = readTimeWord(text, floor, i, stop);
    }
    if (hit === undefined) i++;
    else {
      found.push(hit);
      i = floor = hit.end;
    }
  }
  return found;
}
