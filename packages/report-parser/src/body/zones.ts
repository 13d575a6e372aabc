import type { CompiledProfile, FurnitureKind } from "../compile.js";
import { isCaption, matchFurniture } from "../head/furniture-line.js";
import { isTitle } from "../head/title.js";
import { readMarker } from "../heading/marker.js";
import { readAnnexHead } from "../annex/annex-head.js";
import { compact, digitValue } from "../text/characters.js";
import type { Lines } from "../text/lines.js";

/** Where the head ends, where the tail of the page begins, and which lines between are furniture. */
export interface Zones {
  readonly bodyLine: number;
  readonly tailLine: number;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
}

const LONGEST_HEAD = 200;
const PROSE_LINE = 60;
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
  for (let line = bodyLine; line < lines.start.length; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (end - start > 80) continue;
    const match = matchFurniture(text, start, end, compiled);
    if (match) {
      furniture.set(line, match.kind);
      if (match.tail && !inTail) {
        inTail = true;
        tailLine = line;
      }
    } else if (inTail && isStructure(text, start, end, compiled)) {
      inTail = false;
      tailLine = lines.start.length;
    }
  }
  return { bodyLine, tailLine, furniture };
}

function isStructure(text: string, start: number, end: number, compiled: CompiledProfile): boolean {
  const marker = readMarker(text, start, end);
  if (marker) return marker.form !== "dash";
  return readAnnexHead(text, start, end, compiled) !== undefined;
}

function findBodyLine(text: string, lines: Lines, compiled: CompiledProfile): number {
  const count = Math.min(lines.start.length, LONGEST_HEAD);
  let first = -1;
  let inContents = false;
  for (let line = 0; line < count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    if (startsWithSalutation(text, start, end, compiled)) return line;
    if (first >= 0) continue;
    const printed = compact(text.slice(start, Math.min(end, start + 200)));
    if (CONTENTS_TITLE.test(printed)) inContents = true;
    if (OPENING.test(printed)) return line;
    if (inContents || CONTENTS_LINE.test(printed)) continue;
    if (opensBody(text, start, end, printed)) first = line;
  }
  if (first >= 0) return salutationSoon(text, lines, first, compiled) ?? first;
  return leadingKnownLines(text, lines, count, compiled);
}

function opensBody(text: string, start: number, end: number, printed: string): boolean {
  if (isCaption(printed)) return false;
  const marker = readMarker(text, start, end);
  if (marker && marker.form !== "dash" && digitValue(text.charCodeAt(start)) < 0 && marker.form !== "bracket")
    return true;
  if (printed.length >= PROSE_LINE) return /[。！？；]/u.test(printed);
  return printed.length >= 8 && /[。！？；：，]$/u.test(printed);
}

/** Photo captions and summaries may stand before 各位代表; then the head goes on to it. */
function salutationSoon(text: string, lines: Lines, first: number, compiled: CompiledProfile): number | undefined {
  const last = Math.min(first + 12, lines.start.length);
  for (let line = first; line < last; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    const marker = readMarker(text, start, end);
    if (marker && (marker.form === "han" || marker.form === "parenHan" || marker.form === "part")) return undefined;
    if (startsWithSalutation(text, start, end, compiled)) return undefined;
  }
  return undefined;
}

/** Without any body at all the lines that say what the document is make the head. */
function leadingKnownLines(text: string, lines: Lines, count: number, compiled: CompiledProfile): number {
  let known = 0;
  for (let line = 0; line < count; line++) {
    const start = lines.start[line] as number;
    const end = lines.end[line] as number;
    const printed = compact(text.slice(start, Math.min(end, start + 200)));
    const isKnown =
      isTitle(printed) ||
      matchFurniture(text, start, end, compiled) !== undefined ||
      /^[—（(]{1,2}.{0,80}会议上?[）)]?$/u.test(printed);
    if (isKnown) known = line + 1;
  }
  return known;
}
