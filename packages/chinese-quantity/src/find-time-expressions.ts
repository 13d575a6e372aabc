import { ARABIC_DIGIT, BLANK, CHAR_CLASS, VAGUE_DIGIT } from "./char-class.js";
import { charSet, isIn } from "./char-set.js";
import { CALENDAR_SIGNS, partAt, readCalendar, YEAR } from "./time-calendar.js";
import { readDecade } from "./time-decade.js";
import { LIST_SIGNS } from "./list-signs.js";
import { skipBlanks } from "./soft-break.js";
import { RANGE_CHARACTERS } from "./range-signs.js";
import { readPlan } from "./time-plan.js";
import { readNamedPart } from "./time-parts.js";
import { readYearSpan } from "./time-span.js";
import type { TimeExpression, TimeKind } from "./time-expression.js";
import { mayOpenTimeWord, readTimeWord, opensTimeWord, WORD_SIGNS } from "./time-word-reader.js";

const ORDINAL = 0x7b2c;

/** What a character may open: nothing, a numeral, a fixed word, a word or part of a year (上|半年), a quoted or ordinal plan. */
const NUMERAL = 1;
const TIME_WORD = 2;
const YEAR_PART = 3;
const PLAN = 4;
const OPENS = new Uint8Array(65536);
let numerals = "";
for (let code = 0; code < OPENS.length; code++) {
  const kind = CHAR_CLASS[code] ?? 0;
  const isNumeral = kind >= ARABIC_DIGIT && kind <= VAGUE_DIGIT;
  if (isNumeral || BLANK[code] === 1) numerals += String.fromCharCode(code);
  if (isNumeral) OPENS[code] = NUMERAL;
  else if (opensTimeWord(code)) OPENS[code] = TIME_WORD;
}
for (const opener of "上下本首前头頭元") OPENS[opener.charCodeAt(0)] = YEAR_PART;
for (const opener of '“"「第') OPENS[opener.charCodeAt(0)] = PLAN;

/** What may follow the first character of a plan or of a part of a year: “|十四五”, 第|三季度; 上|半年, 首|季, 本|世纪, 前|11个月, 元|至5月. */
const IN_PART = charSet(`${numerals}半季世第月${RANGE_CHARACTERS}`);

/** Whether what a character may open goes on behind it, as it seldom does. */
function goesOn(opens: number, text: string, at: number, end: number): boolean {
  switch (opens) {
    case 0:
      return false;
    case NUMERAL:
      return true;
    case TIME_WORD:
      return mayOpenTimeWord(text, at);
    case YEAR_PART:
      return isIn(IN_PART, text, at + 1, end) || mayOpenTimeWord(text, at);
    default:
      return isIn(IN_PART, text, at + 1, end);
  }
}

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
    const opens = OPENS[code] ?? 0;
    if (opens === 0 || !goesOn(opens, text, i, stop)) {
      i++;
      continue;
    }
    const behind = opens === NUMERAL ? numeralsEnd(text, i, stop) : i + 1;
    const hit = readOpened(text, floor, i, behind, stop, opens);
    if (hit === undefined) i = behind;
    else {
      found.push(FOLLOWS.has(hit.kind) ? afterLast(hit, found) : hit);
      i = floor = hit.end;
    }
  }
  return found;
}

function readOpened(
  text: string,
  floor: number,
  at: number,
  behind: number,
  end: number,
  opens: number,
): TimeExpression | undefined {
  if (opens === NUMERAL) return readAtNumeral(text, floor, at, behind, end);
  if (opens !== PLAN) return readTimeWord(text, floor, at, end) ?? readOpenedPart(text, floor, at, end);
  return readPlan(text, at, end) ?? (text.charCodeAt(at) === ORDINAL ? namedPart(text, at, end) : undefined);
}

const CENTURY = "世".charCodeAt(0);
/** 提前三个月, 目前三季度, 街头三个月: 前 and 头 that end a word. */
const ENDS_WORD = "提之目以此生从從先年日天月空产產售幕眼跟当當超街源码碼木龙龍带帶牵牽镜鏡念";

const MAY_END_WORD = "前头頭";
/** 项目｜前三季度, 节目｜头三个月: no word 目前. */
const NOUN_IN_MU = "项節节科题題栏欄数數条條";

const endsWord = (text: string, at: number): boolean =>
  MAY_END_WORD.includes(text.charAt(at)) &&
  ENDS_WORD.includes(text.charAt(at - 1)) &&
  !(text.charAt(at - 1) === "目" && at > 1 && NOUN_IN_MU.includes(text.charAt(at - 2)));

/** 上半年, 前三季度, 头三个月, 本世纪末. */
function readOpenedPart(text: string, floor: number, at: number, end: number): TimeExpression | undefined {
  if (text.charCodeAt(at + 1) === CENTURY) return readDecade(text, at, end);
  return at > floor && endsWord(text, at) ? undefined : namedPart(text, at, end);
}

function namedPart(text: string, at: number, end: number): TimeExpression | undefined {
  const part = readNamedPart(text, at, end);
  return part === undefined ? undefined : partAt(text, at, part);
}

/** What the years named before it decide. */
const FOLLOWS: ReadonlySet<TimeKind> = new Set(["next-year", "term"]);

/** 次年 is the year after the one named before; where one was, 用三年时间 need not count from now. */
function afterLast(hit: TimeExpression, found: readonly TimeExpression[]): TimeExpression {
  const last = found.findLast(({ to }) => to !== undefined)?.to;
  if (last === undefined) return hit;
  if (hit.kind === "next-year") return { ...hit, from: last + 1, to: last + 1 };
  const { direction, ...rest } = hit;
  return direction === undefined ? hit : rest;
}

const MAX_NUMERAL = 16;
const SIGNS_OF_TIME = charSet(CALENDAR_SIGNS + WORD_SIGNS);

/** Behind the numerals and the blanks between them; cheap, so that most numbers need no further reading. */
function numeralsEnd(text: string, from: number, end: number): number {
  const stop = Math.min(end, from + MAX_NUMERAL);
  let i = from + 1;
  for (let k = i; k < stop; k++) {
    const code = text.charCodeAt(k);
    const kind = CHAR_CLASS[code] ?? 0;
    if (kind >= ARABIC_DIGIT && kind <= VAGUE_DIGIT) i = k + 1;
    else if (BLANK[code] !== 1) break;
  }
  return i;
}

const LISTS = charSet(LIST_SIGNS);
const YEAR_DIGITS = 4;

/** 二|、三季度, 1998|、1999年: what stands behind the last number of a list holds for all. */
const mayList = (text: string, at: number, behind: number): boolean =>
  (behind - at === 1 || behind - at === YEAR_DIGITS) && isIn(LISTS, text, behind, text.length);

function readAtNumeral(
  text: string,
  floor: number,
  at: number,
  behind: number,
  end: number,
): TimeExpression | undefined {
  if (text[behind - 1] === "五") {
    const plan = readPlan(text, at, end);
    if (plan !== undefined) return plan;
  }
  const next = skipBlanks(text, behind, end);
  if (!isIn(SIGNS_OF_TIME, text, next, text.length) && !mayList(text, at, next)) return undefined;
  const calendar = readCalendar(text, floor, at, next, end) ?? readTimeWord(text, floor, at, end);
  return calendar !== undefined || text[next] !== YEAR ? calendar : readYearSpan(text, floor, at, end);
}
