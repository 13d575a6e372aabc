import type { Metadata, Speaker } from "@liaocheng/report-model";
import type { CompiledProfile, FurnitureKind } from "../compile.js";
import { readMarker } from "../heading/marker.js";
import { compact } from "../text/characters.js";
import type { Lines } from "../text/lines.js";
import { type Delivery, holdsDate, namesCongress, readDelivery } from "./delivery.js";
import { isCaption, matchFurniture } from "./furniture-line.js";
import { readBareName, readSpeaker } from "./speaker.js";
import { cleanTitle, isTitle, splitTitle } from "./title.js";

/** A piece of the head: a line, or a part of one. */
export type HeadPiece =
  | { readonly type: "metadata"; readonly field: Metadata["field"]; readonly start: number; readonly end: number }
  | { readonly type: "furniture"; readonly kind: FurnitureKind; readonly start: number; readonly end: number }
  | { readonly type: "prose"; readonly start: number; readonly end: number; readonly line: number };

/** What the head of a report says, and its pieces in order. */
export interface Head extends Delivery {
  title?: string;
  speaker?: Speaker;
  speakerLine?: string;
  /** A line that names the government alone: 黑龙江省人民政府. */
  issuer?: string;
  readonly pieces: HeadPiece[];
}

interface HeadLine {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly printed: string;
  field?: Metadata["field"];
  kind?: FurnitureKind;
}

/** Reads the lines before the body. */
export function readHead(text: string, lines: Lines, bodyLine: number, compiled: CompiledProfile): Head {
  const head: Head = { pieces: [] };
  const found = splitLines(text, lines, bodyLine);
  for (const line of found) markFurniture(text, line, compiled);
  markContents(found);
  markBreadcrumbs(found);
  const titles = markTitles(found);
  readDeliveryLines(head, found);
  readSpeakerLines(head, found, compiled);
  const title = chooseTitle(titles, found);
  if (title !== undefined) head.title = title;
  const issuer = found.find((line) => line.field === undefined && /^\p{Script=Han}{2,14}人民政府$/u.test(line.printed));
  if (issuer) head.issuer = issuer.printed.replace(/人民政府$/u, "");
  const known = found.some((line) => line.field !== undefined || line.kind !== undefined);
  const headline = known ? headlineOf(found) : undefined;
  for (const line of found) head.pieces.push(pieceOf(line, known && line !== headline && !tellsFacts(text, line)));
  return head;
}

/** 云岭县今年粮食产量将超15亿斤: the one line of a head that states a figure is read; several are links of the page. */
function headlineOf(found: readonly HeadLine[]): HeadLine | undefined {
  const stating = found.filter(
    (line) => line.field === undefined && line.kind === undefined && STATES.test(line.printed),
  );
  return stating.length === 1 ? stating[0] : undefined;
}
const STATES =
  /^(?!关于|相关|推荐|热点|上一篇|下一篇|阅读)[^。；]{4,36}\d[\d.]{0,8}(?:[万亿千百]{1,2}[元斤吨人亩户美]|[元%％斤吨亩户]|个百分点|公里|亿$|(?<=\d{2}|万)[条个所家座套处](?![^。；]*(?:通知|公告|方案|意见|会|政策|措施)\s*$))[^。；]{0,20}$/u;

/** 2003年，全县生产总值达32亿元，增长21.2%。above the title: read, unless the same figure stands again below. */
function tellsFacts(text: string, { start, end }: HeadLine): boolean {
  const line = text.slice(start, end);
  const found = line.length < SHORTEST_FACTS || !/[。；;]/u.test(line) ? null : FACT.exec(line);
  if (found === null) return false;
  const upTo = found.index + found[0].length;
  return !text.includes(line.slice(Math.max(0, upTo - SHORTEST_FACTS), upTo), end);
}
const SHORTEST_FACTS = 24;
const FACT =
  /(?:增长|下降|达到?|完成|实现|突破|新增|新建|同比)[^。，；,;]{0,12}\d[\d.]{0,8}(?:[万亿千百]{0,2}[元斤吨人亩户美]|[%％]|个百分点|公里)/u;

function splitLines(text: string, lines: Lines, bodyLine: number): HeadLine[] {
  const found: HeadLine[] = [];
  for (let line = 0; line < bodyLine; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    for (const [from, to] of splitTitle(text, start, end)) {
      found.push({ start: from, end: to, line, printed: compact(text.slice(from, to)) });
    }
  }
  return found;
}

function markFurniture(text: string, line: HeadLine, compiled: CompiledProfile): void {
  const match = matchFurniture(text, line.start, line.end, compiled);
  if (match) line.kind = match.kind;
  else if (isCaption(line.printed)) line.kind = "other";
}

/** 目录 and the headings listed under it. */
function markContents(found: readonly HeadLine[]): void {
  let listed = false;
  for (const line of found) {
    if (/^目[录次]$/u.test(line.printed)) listed = true;
    else if (listed && !isContentsLine(line.printed)) listed = false;
    if (listed || /(?:…{2}|\.{4}|·{4})\d{0,4}$/u.test(line.printed)) line.kind = "contents";
  }
}

function isContentsLine(line: string): boolean {
  if (line.length > 60 || isTitle(line) || holdsDate(line)) return false;
  return readMarker(line, 0, line.length) !== undefined || /\d$|附件|解释/u.test(line);
}

/** The line after a lone 来源： or 时间： is its value; lines between › are a breadcrumb. */
function markBreadcrumbs(found: readonly HeadLine[]): void {
  for (const [index, line] of found.entries()) {
    const next = found[index + 1];
    if (line.kind === "breadcrumb" && /^[>＞»›]{1,2}$/u.test(line.printed)) {
      if (next && next.kind === undefined && next.printed.length <= 16) next.kind = "breadcrumb";
    } else if ((line.kind === "source" || line.kind === "time") && /^.{1,6}[：:]$/u.test(line.printed)) {
      if (next && next.kind === undefined) next.kind = line.kind;
    }
  }
}

/** A line that may be the title, and where it ends. */
interface TitleLine {
  readonly title: string;
  readonly last: number;
}

/** Menus name 政府工作报告 too: the title stands over the delivery or the speaker, else it is the longest. */
function chooseTitle(titles: readonly TitleLine[], found: readonly HeadLine[]): string | undefined {
  const above = titles.find(({ last }) => {
    const next = found.slice(last + 1, last + 6).find((line) => line.kind === undefined);
    return next?.field === "delivery" || next?.field === "speaker";
  });
  const longest = titles.reduce<string | undefined>(
    (best, { title }) => (best === undefined || title.length > best.length ? title : best),
    undefined,
  );
  return above?.title ?? longest;
}

function markTitles(found: HeadLine[]): TitleLine[] {
  const titles: TitleLine[] = [];
  for (let index = 0; index < found.length; index++) {
    const line = found[index] as HeadLine;
    if (line.kind !== undefined) continue;
    let joined = "";
    for (let last = index; last < Math.min(index + 8, found.length); last++) {
      const part = found[last] as HeadLine;
      if (part.kind !== undefined || part.printed.length > 40) break;
      joined += part.printed;
      if (joined.length > 60) break;
      if (!isTitle(joined)) continue;
      if (last > index && isTitle(part.printed) && part.printed.length > 5) break;
      for (let at = index; at <= last; at++) (found[at] as HeadLine).field = "title";
      titles.push({ title: cleanTitle(joined), last });
      index = last;
      break;
    }
  }
  return titles;
}

function readDeliveryLines(head: Head, found: readonly HeadLine[]): void {
  let spoken: string | undefined;
  let printed: string | undefined;
  for (const [index, line] of found.entries()) {
    if (line.field !== undefined || line.kind !== undefined || !opensDelivery(line.printed)) continue;
    if (isDateOfPage(found, index)) {
      line.kind = "time";
      continue;
    }
    const { meeting, region, deliveredOn } = readDelivery(joinDelivery(found, index));
    if (meeting !== undefined) head.meeting ??= meeting;
    if (region !== undefined) head.region ??= region;
    if (meeting !== undefined) spoken ??= deliveredOn;
    else printed ??= deliveredOn;
  }
  const date = spoken ?? printed;
  if (date !== undefined) head.deliveredOn = date;
}

const MOST_DELIVERY_LINES = 5;

/** A line of delivery with those it goes on in, which are marked as such. */
function joinDelivery(found: readonly HeadLine[], index: number): string {
  let joined = "";
  for (const part of found.slice(index, index + MOST_DELIVERY_LINES)) {
    const isNext = joined !== "";
    if (isNext && (isWhole(joined) || part.field !== undefined || part.kind !== undefined)) break;
    if (isNext && !continuesDelivery(part.printed)) break;
    joined += part.printed;
    part.field = "delivery";
  }
  return joined;
}

/** A date beside the source of a page is the day it was put there. */
function isDateOfPage(found: readonly HeadLine[], index: number): boolean {
  if (!/^\d{4}年\d{1,2}月\d{1,2}日$/u.test(found[index]?.printed ?? "")) return false;
  return [found[index - 1], found[index + 1]].some((line) => line?.kind === "source" || line?.kind === "time");
}

function opensDelivery(line: string): boolean {
  if (line.length > 80) return false;
  return (
    holdsDate(line) ||
    (namesCongress(line) && line.includes("第")) ||
    /^[—（(]{1,2}(?:19|20|一九|二[〇○零])/u.test(line)
  );
}

function isWhole(line: string): boolean {
  const read = readDelivery(line);
  return read.deliveredOn !== undefined && read.meeting !== undefined;
}

function continuesDelivery(line: string): boolean {
  return (
    line.length <= 60 &&
    (namesCongress(line) || holdsDate(line) || /会议?上?[）)]?$|[年月日]|^[上）)]$|代表/u.test(line))
  );
}

function readSpeakerLines(head: Head, found: readonly HeadLine[], compiled: CompiledProfile): void {
  for (const [index, line] of found.entries()) {
    if (line.field !== undefined || line.kind !== undefined || line.printed.length > 40) continue;
    const next = found[index + 1];
    const nextPrinted = next && next.field === undefined && next.kind === undefined ? next.printed : "";
    const own = readSpeaker(line.printed, compiled);
    const read = own ?? (nextPrinted === "" ? undefined : readSpeaker(line.printed + nextPrinted, compiled));
    if (!read) continue;
    line.field = "speaker";
    if (!own && next) next.field = "speaker";
    if (head.speaker) continue;
    head.speaker = read.speaker;
    head.speakerLine = read.before;
  }
  if (!head.speaker) readSpeakerBesideDate(head, found, compiled);
  if (!head.speaker) readBareSpeaker(head, found);
}

const DATE_PART = /[（(]?(?:\d{4}|[一二][\u3007\u96f6○一二三四五六七八九]{3})年.{1,60}?(?:会议上?|日)[）)]?/u;

/** 省长 刘小涛（2026年2月3日） tells both. */
function readSpeakerBesideDate(head: Head, found: readonly HeadLine[], compiled: CompiledProfile): void {
  for (const line of found) {
    if (line.field !== "delivery") continue;
    const read = readSpeaker(line.printed.replace(DATE_PART, ""), compiled);
    if (!read) continue;
    head.speaker = read.speaker;
    head.speakerLine = read.before;
    return;
  }
}

/** A name alone speaks only where a speaker is looked for: right under the delivery line. */
function readBareSpeaker(head: Head, found: readonly HeadLine[]): void {
  for (const [index, line] of found.entries()) {
    if (line.field !== undefined || line.kind !== undefined || found[index - 1]?.field !== "delivery") continue;
    const speaker = readBareName(line.printed);
    if (!speaker) continue;
    line.field = "speaker";
    head.speaker = speaker;
    return;
  }
}

function pieceOf(line: HeadLine, known: boolean): HeadPiece {
  const { start, end } = line;
  if (line.field !== undefined) return { type: "metadata", field: line.field, start, end };
  if (line.kind !== undefined) return { type: "furniture", kind: line.kind, start, end };
  return known ? { type: "furniture", kind: "other", start, end } : { type: "prose", start, end, line: line.line };
}
