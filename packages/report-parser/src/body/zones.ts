import type { CompiledProfile, FurnitureKind } from "../compile.js";
import { footOpener, isTeaser } from "./tail-opening.js";
import { type FurnitureMatch, isCaption, matchFurniture } from "../head/furniture-line.js";
import { isTitle } from "../head/title.js";
import { readMarker } from "../heading/marker.js";
import { beginsWithPeriod, endsAsPartTitle, isPartTitle } from "../heading/part-title.js";
import { readAnnexHead } from "../annex/annex-head.js";
import { readEntry } from "../annex/glossary-entry.js";
import { BULLETS } from "../text/bullets.js";
import { compact } from "../text/characters.js";
import type { Lines } from "../text/lines.js";

/** Where the head ends, where the tail of the page begins, and which lines between are furniture. */
export interface Zones {
  readonly bodyLine: number;
  readonly tailLine: number;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  /** The line that heads the last list of terms; the number of lines when there is none. */
  readonly glossaryLine: number;
}

const LONGEST_HEAD = 200;
const PROSE_LINE = 60;
const LONGEST_TITLE = 80;
const DELIVERY = /^[—（(]{1,2}.{0,80}会议上?[）)]?$/u;
const OPENING = /^(?:现在[，,]?)?(?:我|由我|本人|让我|请允许我|谨)?(?:代表|受).{0,24}(?:政府|国务院|委托)/u;
const CONTENTS_TITLE = /^目(?:录|次)$/u;
const CONTENTS_LINE = /(?:…{1,60}|\.{3,200}|·{3,200})\d{0,4}$/u;

/** True when the stretch opens with a salutation of the profile: 各位代表. */
export function startsWithSalutation(text: string, start: number, end: number, compiled: CompiledProfile): boolean {
  if (!compiled.salutationStarts.has(text.charCodeAt(start))) return false;
  const opening = compact(text.slice(start, Math.min(end, start + 16)));
  return compiled.profile.salutations.some(
    (word) => opening.startsWith(word) && /^(?:[：:，,！!、。]|$)/u.test(opening.slice(word.length)),
  );
}

/** Finds the zones of a page. */
export function findZones(text: string, lines: Lines, compiled: CompiledProfile): Zones {
  const bodyLine = findBodyLine(text, lines, compiled);
  const furniture = new Map<number, FurnitureKind>();
  let tailLine = lines.start.length;
  let inTail = false;
  const opensFoot = footOpener(text, lines, bodyLine);
  for (let line = bodyLine; line < lines.start.length; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > 80) continue;
    const match =
      matchFurniture(text, start, end, compiled) ?? (isTeaser(text, lines, line) ? OTHER_ARTICLE : undefined);
    if (match && (inTail || match.tail || isBodyFurniture(text, lines, line, match.kind))) {
      furniture.set(line, match.kind);
      if (match.tail && !inTail && opensFoot(line, match.kind)) {
        inTail = true;
        tailLine = line;
      }
    } else if (inTail && isStructure(text, start, end, compiled)) {
      inTail = false;
      tailLine = lines.start.length;
    }
  }
  markRunningTitles(text, lines, bodyLine, tailLine, furniture);
  const glossaryLine = findGlossaryLine(text, lines, bodyLine, compiled);
  keepEntryNumbers(text, lines, glossaryLine, furniture);
  return { bodyLine, tailLine, furniture, glossaryLine };
}

const OTHER_ARTICLE: FurnitureMatch = { kind: "related", tail: true };

function findGlossaryLine(text: string, lines: Lines, from: number, compiled: CompiledProfile): number {
  for (let line = lines.start.length - 1; line >= from; line--) {
    const head = readAnnexHead(text, lines.start[line] as number, lines.end[line] as number, compiled);
    if (head?.kind === "glossary") return line;
  }
  return lines.start.length;
}

const LEAST_ENTRY_NUMBERS = 3;

/** Numbers alone on a line that count from 1 on behind 名词解释 number its entries; page numbers go on from the body. */
function keepEntryNumbers(text: string, lines: Lines, from: number, furniture: Map<number, FurnitureKind>): void {
  const counted: number[] = [];
  for (let line = from + 1; line < lines.start.length; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > 3 || text.slice(start, end) !== String(counted.length + 1)) continue;
    counted.push(line);
  }
  if (counted.length >= LEAST_ENTRY_NUMBERS) for (const line of counted) furniture.delete(line);
}

const SHORTEST_BEFORE_NUMBER = 15;

/** Between the paragraphs of a report stand page numbers and buttons, not source lines; a bare 3 may be a table cell. */
function isBodyFurniture(text: string, lines: Lines, line: number, kind: FurnitureKind): boolean {
  if (kind === "source" || kind === "time") return false;
  const start = lines.start[line] as number;
  if (kind !== "page" || !/^\d+$/u.test(text.slice(start, lines.end[line]))) return true;
  return line > 0 && (lines.end[line - 1] as number) - (lines.start[line - 1] as number) >= SHORTEST_BEFORE_NUMBER;
}

const LEAST_RUNNING_TITLES = 2;
const LONGEST_RUNNING_TITLE = 40;

/** A title that stands again and again in the body is printed at the top of each page. */
function markRunningTitles(
  text: string,
  lines: Lines,
  from: number,
  to: number,
  furniture: Map<number, FurnitureKind>,
): void {
  const found = new Map<string, number[]>();
  for (let line = from; line < to; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > LONGEST_RUNNING_TITLE || text.charAt(end - 1) !== "告") continue;
    const printed = compact(text.slice(start, end));
    if (!isTitle(printed)) continue;
    const places = found.get(printed);
    if (places) places.push(line);
    else found.set(printed, [line]);
  }
  for (const places of found.values()) {
    if (places.length >= LEAST_RUNNING_TITLES) for (const line of places) furniture.set(line, "page");
  }
}

function isStructure(text: string, start: number, end: number, compiled: CompiledProfile): boolean {
  const marker = readMarker(text, start, end, compiled.profile.headingForms);
  if (marker) return marker.form !== "dash";
  return readAnnexHead(text, start, end, compiled) !== undefined;
}

function findBodyLine(text: string, lines: Lines, compiled: CompiledProfile): number {
  const count = Math.min(lines.start.length, LONGEST_HEAD);
  let inContents = false;
  for (let line = 0; line < count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (startsWithSalutation(text, start, end, compiled)) return line;
    const printed = compact(text.slice(start, Math.min(end, start + 200)));
    if (OPENING.test(printed)) return line;
    if (CONTENTS_TITLE.test(printed)) inContents = true;
    if (inContents || CONTENTS_LINE.test(printed) || isCaption(printed)) continue;
    if (opensGlossary(text, lines, line, compiled) && !titleFollows(text, lines, line)) return line;
    if (opensWithHeading(text, start, end, compiled)) return line;
    const tells =
      opensPart(text, lines, line, compiled) ||
      isProse(printed) ||
      statesSeveral(printed) ||
      isWrappedProse(text, lines, line);
    if ((tells || listsFigures(text, lines, line, compiled)) && !titleFollows(text, lines, line)) return line;
  }
  return leadingKnownLines(text, lines, count, compiled);
}

/** 名词解释 printed before the body, with its first entry on the next line. */
function opensGlossary(text: string, lines: Lines, line: number, compiled: CompiledProfile): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  if (readAnnexHead(text, start, end, compiled)?.kind !== "glossary" || line + 1 >= lines.start.length) return false;
  const next = lines.start[line + 1] as number;
  const nextEnd = lines.end[line + 1] as number;
  return readMarker(text, next, nextEnd)?.ordinal === 1 || readEntry(text.slice(next, nextEnd)).cut !== "none";
}

function opensWithHeading(text: string, start: number, end: number, compiled: CompiledProfile): boolean {
  const form = readMarker(text, start, end, compiled.profile.headingForms)?.form;
  return form !== undefined && form !== "dash" && form !== "arabic" && form !== "bracket";
}

/** 2025年工作回顾 by itself, or over what it tells; 过去一年成绩亮眼 over a list. */
function opensPart(text: string, lines: Lines, line: number, compiled: CompiledProfile): boolean {
  const printed = compact(text.slice(lines.start[line], lines.end[line]));
  if (namesPart(printed) && /\d{4}年/u.test(printed)) return true;
  const begins = beginsWithPeriod(printed) && !isTitle(printed);
  if (!begins && !namesPart(printed)) return false;
  return proseFollows(text, lines, line) || (begins && listsFigures(text, lines, line + 1, compiled));
}

/** 2025年工作回顾, “十四五”时期经济社会发展回顾: a part that has no number. */
const namesPart = (printed: string): boolean => endsAsPartTitle(printed) || isPartTitle(printed);

function proseFollows(text: string, lines: Lines, line: number): boolean {
  const next = line + 1;
  if (next >= lines.start.length) return false;
  const start = lines.start[next] as number;
  const printed = compact(text.slice(start, Math.min(lines.end[next] as number, start + 200)));
  return isProse(printed) || statesSeveral(printed);
}

/** 地区生产总值突破500亿元 ↑6.2%: a digest states its figures in lines without a mark. */
const FIGURE_OF_LINE =
  /\p{Script=Han}{2}[^\d，。：:/-]{0,6}\d[\d.,]{0,12}[万亿千百]?(?:[元%％家户人亩吨座所套]|美元|个百分点|公里|平方米|个)/u;

const LONGEST_FACT = 48;
const LEAST_SEVERAL = 3;
const FIGURES_OF_LINE = new RegExp(FIGURE_OF_LINE, "gu");

/** ■生产总值增长6%，财政收入增长5%，研发投入占比4%: a line of figures without a full stop. */
const statesSeveral = (printed: string): boolean => [...printed.matchAll(FIGURES_OF_LINE)].length >= LEAST_SEVERAL;

/** Two such lines one under the other; a headline may have a figure, and prose behind it. */
function listsFigures(text: string, lines: Lines, line: number, compiled: CompiledProfile): boolean {
  return statesFigure(text, lines, line, compiled) && statesFigure(text, lines, line + 1, compiled);
}

function statesFigure(text: string, lines: Lines, line: number, compiled: CompiledProfile): boolean {
  const start = lines.start[line];
  const end = lines.end[line];
  if (start === undefined || end === undefined || end - start > LONGEST_FACT) return false;
  const printed = compact(text.slice(start, end));
  return (
    FIGURE_OF_LINE.test(printed) &&
    !/[。；]./u.test(printed) &&
    !isTitle(printed) &&
    matchFurniture(text, start, end, compiled) === undefined
  );
}

function isProse(printed: string): boolean {
  if (printed.length >= PROSE_LINE) return /[。！？；!?;]/u.test(printed);
  return printed.length >= 8 && /(?:[。！？；：，!?;:,]|\p{Script=Han}\.)$/u.test(printed);
}

const LEAST_WRAPPED = 18;
/** Items of a list stand on lines of their own. */
const ITEM_SIGNS = `${BULLETS}○◎※·•—-`;
/** The second line of a wrapped paragraph is at least so long beside the first. */
const LIKE_FIRST = 0.6;

/** The first line of prose broken at a width: it has a comma inside, and the line under it goes on at about its length. */
function isWrappedProse(text: string, lines: Lines, line: number): boolean {
  const next = line + 1;
  if (next >= lines.start.length || (lines.number[next] ?? 0) - (lines.number[line] ?? 0) > 1) return false;
  const own = compact(text.slice(lines.start[line], lines.end[line]));
  const following = compact(text.slice(lines.start[next], lines.end[next]));
  if (ITEM_SIGNS.includes(own.charAt(0)) || ITEM_SIGNS.includes(following.charAt(0))) return false;
  if (own.length < LEAST_WRAPPED || !/\p{Script=Han}[，；]\p{Script=Han}/u.test(own) || /[。！？：]$/u.test(own))
    return false;
  return following.length >= own.length * LIKE_FIRST || /[。；]/u.test(following);
}

const LINES_TO_TITLE = 12;

/** A link to another page: a title behind it is that page's. */
const LINKS = /^[【[]?(?:全文链接|相关(?:链接|阅读|报道|新闻)|延伸阅读|推荐阅读|下一篇|上一篇)/u;

/** A summary or a caption may stand before the title, which stands before the report: a link at the foot of a page is none. */
function titleFollows(text: string, lines: Lines, from: number): boolean {
  const last = Math.min(from + LINES_TO_TITLE, lines.start.length);
  for (let line = from + 1; line < last; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > LONGEST_TITLE) continue;
    const printed = compact(text.slice(start, end));
    if (LINKS.test(printed)) return false;
    if (isTitle(printed) || DELIVERY.test(printed)) return bodyFollows(text, lines, line);
  }
  return false;
}

const LINES_TO_BODY = 60;

/** Whether prose, or a heading, stands behind the line. */
function bodyFollows(text: string, lines: Lines, from: number): boolean {
  const last = Math.min(from + LINES_TO_BODY, lines.start.length);
  for (let line = from + 1; line < last; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    const printed = compact(text.slice(start, Math.min(end, start + 200)));
    if (isProse(printed) || readMarker(text, start, end) !== undefined) return true;
  }
  return last < lines.start.length;
}

/** Without any body at all the lines that say what the document is make the head. */
function leadingKnownLines(text: string, lines: Lines, count: number, compiled: CompiledProfile): number {
  let known = 0;
  for (let line = 0; line < count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    const printed = compact(text.slice(start, Math.min(end, start + 200)));
    const isKnown =
      isTitle(printed) || matchFurniture(text, start, end, compiled) !== undefined || DELIVERY.test(printed);
    if (isKnown) known = line + 1;
  }
  return known;
}
