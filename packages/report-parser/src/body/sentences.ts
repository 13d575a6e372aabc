import { type HeadingForms, type Marker, readMarker } from "../heading/marker.js";
import { digitValue, isCloser, isSentenceEnd, skipBlank } from "../text/characters.js";
import { hanDigitValue } from "../text/numerals.js";

/** A sentence of a paragraph, or a list number that opens one inside a paragraph. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly marker: Marker | undefined;
}

const SHORT_QUOTE = 16;
/** What a sentence inside quotation marks goes on with: it was no sentence of its own. */
const GOES_ON = "，、；：。！？,;";

/** What to do with list numbers inside a stretch. */
export interface ListCutting {
  readonly lists: "split" | "keep";
  readonly forms: HeadingForms;
  /** The number that the stretch stands under, whose numbering goes on. */
  readonly opened?: Marker | undefined;
}

/**
 * Cuts a stretch into sentences.
 *
 * A mark inside a short quotation (“聊·胜一筹！”) or before a comma ends nothing. List numbers inside the paragraph (一是,
 * （1）, ①, 第一，) open a cut of their own when lists are to be split.
 */
export function cutSentences(text: string, start: number, end: number, cuts: Cut[], cutting: ListCutting): void {
  const scan = createScan(text, start, end, cuts, cutting);
  while (scan.at < end) {
    const code = text.charCodeAt(scan.at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) scan.at++;
    else if (isSentenceEnd(code) && endsHere(text, scan.at, end, scan.quote)) endSentence(scan);
    else if (!opensListHere(scan, code)) {
      if (code === 0x201c) scan.quote = scan.at;
      else if (code === 0x201d) scan.quote = -1;
      scan.at++;
    }
  }
  if (scan.from < end) cuts.push({ start: scan.from, end, marker: undefined });
}

/** Where the cutting of a stretch is. */
interface Scan {
  readonly text: string;
  readonly end: number;
  readonly cuts: Cut[];
  readonly forms: HeadingForms;
  readonly splits: boolean;
  at: number;
  /** Start of the sentence that is open. */
  from: number;
  /** Where a quotation opened; −1 outside of any. */
  quote: number;
  /** The list number before, and the part whose number goes on. */
  lastItem: Marker | undefined;
  lastPart: Marker | undefined;
}

function createScan(text: string, start: number, end: number, cuts: Cut[], cutting: ListCutting): Scan {
  const { forms, lists, opened } = cutting;
  const from = skipBlank(text, start, end);
  const splits = lists === "split";
  const scan: Scan = { text, end, cuts, forms, splits, at: from, from, quote: -1, lastItem: opened, lastPart: opened };
  const leading = splits ? inlineMarker(text, from, end, forms, undefined) : undefined;
  if (leading !== undefined) openItem(scan, from, leading);
  return scan;
}

/** Closes the sentence with its end marks, and opens the list item behind it when there is one. */
function endSentence(scan: Scan): void {
  const { text, end, forms, splits } = scan;
  let stop = scan.at + 1;
  while (stop < end && (isSentenceEnd(text.charCodeAt(stop)) || isCloser(text.charCodeAt(stop)))) stop++;
  scan.cuts.push({ start: scan.from, end: stop, marker: undefined });
  scan.quote = -1;
  scan.from = skipBlank(text, stop, end);
  scan.at = scan.from;
  if (!splits) return;
  const part = nextPart(text, scan.at, end, forms, scan.lastPart);
  const opened = part ?? inlineMarker(text, scan.at, end, forms, scan.lastItem);
  if (opened !== undefined) openItem(scan, scan.at, opened);
  scan.lastPart = part ?? scan.lastPart;
}

function openItem(scan: Scan, start: number, marker: Marker): void {
  scan.cuts.push({ start, end: marker.printedEnd, marker });
  scan.lastItem = marker;
  scan.from = marker.end;
  scan.at = marker.end;
}

/** ；二是, ：（1）: a list item opens behind a mark inside the sentence; only 一是 behind a comma. */
function opensListHere(scan: Scan, code: number): boolean {
  if (!scan.splits || scan.quote >= 0 || !isInnerMark(code)) return false;
  const { text, at, end, forms } = scan;
  const next = skipBlank(text, at + 1, end);
  const opened = inlineMarker(text, next, end, forms, scan.lastItem);
  if (opened === undefined || (code === COMMA && opened.form !== "is")) return false;
  scan.cuts.push({ start: scan.from, end: at + 1, marker: undefined });
  openItem(scan, next, opened);
  return true;
}

const COMMA = 0xff0c;
const isInnerMark = (code: number): boolean => code === COMMA || code === 0xff1b || code === 0xff1a || code === 0x3b;

function endsHere(text: string, at: number, end: number, quote: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code < 0x80) return at + 1 >= end || next > 0x2000 || next <= 0x20;
  if (code === FULL_STOP && digitValue(next) >= 0 && isPoint(text, at, end)) return false;
  if (at + 1 >= end) return true;
  if (!isCloser(next)) return quote < 0 || at - quote > 200 || isSentenceEnd(next);
  if (next !== 0x201d) return !GOES_ON.includes(text.charAt(at + 2)) || at + 2 >= end;
  if (at + 2 >= end) return true;
  const after = text.charAt(at + 2);
  if (GOES_ON.includes(after) || after === "”" || after === "）") return false;
  return quote < 0 || at - quote > SHORT_QUOTE;
}

const FULL_STOP = 0x3002;
/** 增长53｜。6%: digits and a unit behind a stop and before it digits alone. */
const FRACTION = /。[\d０-９]{1,4}(?:[%％‰万亿億倍]|个?百分点)/uy;

/** A page whose points were made stops: 2。87亿元, 53。6%. */
function isPoint(text: string, at: number, end: number): boolean {
  if (at === 0 || digitValue(text.charCodeAt(at - 1)) < 0) return false;
  FRACTION.lastIndex = at;
  return FRACTION.test(text) && FRACTION.lastIndex <= end;
}

/** What the heading of a part says, when it is printed in the middle of a paragraph: 二、2014年工作安排。 */
const PART_WORDS =
  /^[^。，；：]{0,24}(?:回顾|总结|工作|安排|打算|目标|任务|思路|部署|问题|建议|措施)[^。，；：]{0,8}[。：]/u;
const LONGEST_PART_HEADING = 40;

/** The number of the part that goes on behind the one the paragraph opened with: a report typed as one paragraph. */
function nextPart(
  text: string,
  at: number,
  end: number,
  forms: HeadingForms,
  last: Marker | undefined,
): Marker | undefined {
  if (last?.form !== "han" || at >= end || hanDigitValue(text.charCodeAt(at)) <= 0) return undefined;
  const marker = readMarker(text, at, end, forms);
  if (marker?.form !== "han" || marker.ordinal !== (last.ordinal ?? 0) + 1) return undefined;
  const heading = text.slice(marker.end, Math.min(end, marker.end + LONGEST_PART_HEADING));
  return PART_WORDS.test(heading) ? marker : undefined;
}

function inlineMarker(
  text: string,
  at: number,
  end: number,
  forms: HeadingForms,
  last: Marker | undefined,
): Marker | undefined {
  if (at >= end) return undefined;
  const code = text.charCodeAt(at);
  const possible =
    code === 0x7b2c ||
    code === 0xff08 ||
    code === 0x28 ||
    (code >= 0x2460 && code <= 0x32bf) ||
    (code >= 0x4e00 && code <= 0x9fff && hanDigitValue(code) > 0);
  if (!possible) return undefined;
  const marker = readMarker(text, at, end, forms);
  if (!marker || marker.form === "part" || marker.form === "han" || marker.end >= end) return undefined;
  if (marker.ordinal === 1) return marker;
  return last && last.form === marker.form && marker.ordinal === (last.ordinal ?? 0) + 1 ? marker : undefined;
}
