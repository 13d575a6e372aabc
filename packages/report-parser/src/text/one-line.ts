import { isPartTitle } from "../heading/part-title.js";
import { BULLETS } from "./bullets.js";
import { isHan } from "./characters.js";

/** A text whose lines are longer on average has lost its line ends: pages copied without them, one field of a table. */
const LONGEST_AVERAGE = 300;
const SHORTEST = 200;
/** What opens a line: the number of a heading, a bullet, a salutation, an annex, the line of delivery. */
const OPENS_LINE = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]部分|各位代表|同志们|附件|\\d{1,2}[.．、](?!\\d)|[${BULLETS}]|——|（?[12]\\d{3}年\\d{1,2}月\\d{1,2}日)`,
  "u",
);
const ENDS_PARAGRAPH = "。！？”：";
/** The title of an annex stands on the next line. */
const ANNEX = /^\s*附件[\d一二三四五六七八九十]{0,2}[：:]?$/u;
/** Headings are no longer than this. */
const LONGEST_HEADING = 60;
const LONGEST_OPENING = 16;

/**
 * The text with a line end for each blank that stands in the place of one, of the same length, when the whole report is one line;
 * else the text.
 *
 * A blank is a lost line end in the head, behind the end of a sentence, behind a heading and before the number of the next.
 */
export function breakOneLine(text: string): string {
  if (!isOneLine(text)) return text;
  let broken = "";
  let from = 0;
  /** Where the piece from `from` on prints something; only ever moves on, so that many blanks are passed once. */
  let printedFrom = 0;
  let isHead = true;
  let isTitled = false;
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const piece = text.slice(from, at);
    const next = skipBlanks(text, at);
    printedFrom = Math.max(printedFrom, from);
    while (printedFrom < at && text.charAt(printedFrom).trim() === "") printedFrom++;
    const printed = text.slice(printedFrom, at);
    const isBroken = piece !== "" && at > 0 && !isInsideNumber(text, at, next);
    if (isBroken && endsLine(printed, text.slice(next, next + LONGEST_OPENING), isHead || isTitled)) {
      isTitled = ANNEX.test(piece);
      isHead &&= !piece.includes("。") && !OPENS_LINE.test(piece.replace(/^——/u, ""));
      broken += `${piece}\n`;
      from = at + 1;
    }
    at = next - 1;
  }
  return broken + text.slice(from);
}

/**
 * Where a line begins without a blank before it in a text that is one line: behind a sentence, or behind a heading, the number of the
 * next: …明显提升。｜（二）加快发展, 一、2012年工作回顾｜（一）….
 */
export function lostLineStarts(text: string): readonly number[] {
  if (!isOneLine(text)) return [...headingBehindTitle(text), ...textBehindHeadings(text)].sort((a, b) => a - b);
  return [...text.matchAll(NUMBER_INSIDE)].map(({ index, groups }) => index + (groups?.["before"] ?? "").length);
}

/** 2022年政府工作报告 ｜一、2021年工作回顾: the first heading on the line of the title. */
const TITLE_AND_HEADING =
  /(?:^|\n)(?<title>[^\n。，；]{0,40}(?:工作|施政)报告》?[—－\-\s]{0,6})(?:一、|第一部分|[（(]一[）)])[^\n。；]{3,40}(?=\n)/u;
const WHERE_TITLES_STAND = 600;

function headingBehindTitle(text: string): readonly number[] {
  const found = TITLE_AND_HEADING.exec(text.slice(0, WHERE_TITLES_STAND));
  const title = found?.groups?.["title"];
  if (found === null || title === undefined) return [];
  return [found.index + (found[0].startsWith("\n") ? 1 : 0) + title.length];
}

/** 一、2021年工作回顾 一年来，我们…: the text of a part on the line of its heading. */
const HEADING_AND_TEXT =
  /(?:^|\n)(?<heading>[ \u3000]{0,4}(?:[一二三四五六七八九十]{1,2}、|第[一二三四五]部分)[^\n。，；：]{2,28}?(?:回顾|总结|(?:工作|任务)(?:安排|打算|思路|部署|设想)|(?:主要|工作|奋斗|总体)(?:目标|任务|要求|思路))[ \u3000]{1,4})(?!完成|落实|执行|实现)(?=[\p{Script=Han}“"\d][^\n]{30})/gu;

const textBehindHeadings = (text: string): readonly number[] =>
  [...text.matchAll(HEADING_AND_TEXT)].map(
    ({ 0: found, index, groups }) => index + (found.startsWith("\n") ? 1 : 0) + (groups?.["heading"] ?? "").length,
  );

const NUMBER_INSIDE =
  /(?<before>[。！？”](?=[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|[一二三四五六七八九十]{1,3}、[^，。；：、\n（(]{2,24}(?=[（(]一[）)]))[一二三四五六七八九十（(]/gu;

/** Few lines for so many characters: the line ends were lost. */
const isOneLine = (text: string): boolean =>
  text.length >= SHORTEST && (text.length / countLines(text) >= LONGEST_AVERAGE || !text.trim().includes("\n"));

/** 2013 年 1 月 16 日, 212.8 亿元: a blank between a number and its word ends no line. */
const isInsideNumber = (text: string, at: number, next: number): boolean =>
  (isDigit(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(next)) && !OPENS_LINE.test(text.slice(next, next + 4))) ||
  ("年月".includes(text.charAt(at - 1)) && isDigit(text.charCodeAt(next)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Looks at the end of a long piece alone: what has no end may be as long as the text, and is asked at each of its blanks. */
function endsLine(printed: string, next: string, isHead: boolean): boolean {
  const mayBeHeading = printed.length <= LONGEST_HEADING && !/[。；]/u.test(printed);
  if (mayBeHeading && printed !== "" && (isHead || OPENS_LINE.test(printed) || isPartTitle(printed))) return true;
  return (printed !== "" && ENDS_PARAGRAPH.includes(printed.slice(-1))) || OPENS_LINE.test(next);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x3000 || code === 0xa0;

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
