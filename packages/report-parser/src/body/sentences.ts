import { type HeadingForms, type Marker, readMarker } from "../heading/marker.js";
import { isCloser, isSentenceEnd, skipBlank } from "../text/characters.js";
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
  let from = skipBlank(text, start, end);
  let quote = -1;
  let at = from;
  const { forms } = cutting;
  const splits = cutting.lists === "split";
  const leading = splits ? inlineMarker(text, from, end, forms, undefined) : undefined;
  let lastOrdinal = leading ?? cutting.opened;
  let lastPart = cutting.opened;
  if (leading) {
    cuts.push({ start: from, end: leading.printedEnd, marker: leading });
    from = leading.end;
    at = from;
  }
  while (at < end) {
    const code = text.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39)) {
      at++;
      continue;
    }
    if (code === 0x201c) quote = at;
    else if (code === 0x201d) quote = -1;
    else if (isSentenceEnd(code) && endsHere(text, at, end, quote)) {
      let stop = at + 1;
      while (stop < end && (isSentenceEnd(text.charCodeAt(stop)) || isCloser(text.charCodeAt(stop)))) stop++;
      quote = -1;
      cuts.push({ start: from, end: stop, marker: undefined });
      from = skipBlank(text, stop, end);
      at = from;
      const part = splits ? nextPart(text, at, end, forms, lastPart) : undefined;
      const opened = part ?? (splits ? inlineMarker(text, at, end, forms, lastOrdinal) : undefined);
      if (opened) {
        cuts.push({ start: at, end: opened.printedEnd, marker: opened });
        lastOrdinal = opened;
        lastPart = part ?? lastPart;
        from = opened.end;
        at = from;
      }
      continue;
    } else if (splits && quote < 0 && (code === 0xff1b || code === 0xff1a || code === 0xff0c || code === 0x3b)) {
      const next = skipBlank(text, at + 1, end);
      const opened = inlineMarker(text, next, end, forms, lastOrdinal);
      if (opened && (code !== 0xff0c || opened.form === "is")) {
        cuts.push({ start: from, end: at + 1, marker: undefined });
        cuts.push({ start: next, end: opened.printedEnd, marker: opened });
        lastOrdinal = opened;
        from = opened.end;
        at = from;
        continue;
      }
    }
    at++;
  }
  if (from < end) cuts.push({ start: from, end, marker: undefined });
}

function endsHere(text: string, at: number, end: number, quote: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code < 0x80) return at + 1 >= end || next > 0x2000 || next <= 0x20;
  if (at + 1 >= end) return true;
  if (!isCloser(next)) return quote < 0 || at - quote > 200 || isSentenceEnd(next);
  if (next !== 0x201d) return !GOES_ON.includes(text.charAt(at + 2)) || at + 2 >= end;
  if (at + 2 >= end) return true;
  const after = text.charAt(at + 2);
  if (GOES_ON.includes(after) || after === "”" || after === "）") return false;
  return quote < 0 || at - quote > SHORT_QUOTE;
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
