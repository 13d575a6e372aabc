import { type AnnexHead, readAnnexHead } from "../annex/annex-head.js";
import type { CompiledProfile, FurnitureKind } from "../compile.js";
import { startsWithSalutation } from "../body/zones.js";
import type { FoundTable } from "../table/find-tables.js";
import type { Block } from "../text/blocks.js";
import { compact, isHan } from "../text/characters.js";
import { markBulletItems } from "./bullet-items.js";
import { type HeadingRead, readHeading } from "./heading.js";
import { findHeadlessNotes } from "./headless-notes.js";
import { markInnerGlossaries, withoutInnerGlossaries } from "./inner-glossaries.js";
import { asksWhatToDo, isYearWithMotto } from "./role.js";
import { unmarkListedParts } from "./listed-parts.js";
import { joinLoneNumbers, markLoneNumerals } from "./lone-numerals.js";
import { assignLevels } from "./levels.js";
import { type Marker, readMarker } from "./marker.js";
import type { OutlineBlock } from "./outline-block.js";
import { markRunIns } from "./run-in.js";
import { isMottoWithMotto, isMottoWithTitle } from "./part-title.js";
import { turnsToYear } from "./turns-to-year.js";

const LONGEST_UNNUMBERED = 44;
const HEADING_ENDS = "”》）)";
const NO_HEADING = /[。；：！？，:;!?]/u;

/** What is known of lines before they are classified, by line. */
export interface KnownLines {
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  readonly tables: ReadonlyMap<number, FoundTable>;
}

/** Tells of every block what it is, and of every heading how deep it stands. */
export function outline(
  text: string,
  blocks: readonly Block[],
  known: KnownLines,
  compiled: CompiledProfile,
): OutlineBlock[] {
  const classified = blocks.map((block) => classify(text, block, known, compiled));
  markMottoes(text, classified);
  unmarkListedParts(text, classified);
  markLoneNumerals(text, classified);
  markBulletItems(text, classified);
  const found = joinLoneNumbers(classified);
  const firstAnnex = settleAnnexes(text, found, compiled);
  const bodyEnd = firstAnnex < 0 ? found.length : firstAnnex;
  markInnerGlossaries(text, found, bodyEnd, (block) => isPart(block) || addresses(text, block, compiled));
  const body = withoutInnerGlossaries(found.slice(0, bodyEnd));
  assignLevels(text, body, compiled);
  markRunIns(text, body);
  markClosing(body);
  return found;
}

/** 开启新征程：确保五年稳定脱贫 beside 站在新起点：2012年工作回顾: where one part has a motto, another has. */
function markMottoes(text: string, blocks: readonly OutlineBlock[]): void {
  const lineOf = ({ start, end }: OutlineBlock): string => compact(text.slice(start, end));
  const isShort = ({ start, end }: OutlineBlock): boolean => end - start <= LONGEST_UNNUMBERED + 10;
  if (!blocks.some((block) => block.kind === "unnumbered" && isMottoWithTitle(lineOf(block)))) return;
  for (const block of blocks)
    if (block.kind === "prose" && isShort(block) && isMottoWithMotto(lineOf(block))) block.kind = "unnumbered";
}

/** Tells the paragraphs that close a part or subsection how deep the next heading stands. */
function markClosing(body: readonly OutlineBlock[]): void {
  let next = 0;
  for (let index = body.length - 1; index >= 0; index--) {
    const block = body[index] as OutlineBlock;
    if (block.kind === "prose" || block.kind === "salutation" || block.kind === "table") block.nextDepth = next;
    else if (block.kind !== "furniture") next = block.depth > 0 ? block.depth : Number.MAX_SAFE_INTEGER;
  }
}

function classify(
  text: string,
  block: Block,
  { furniture, tables }: KnownLines,
  compiled: CompiledProfile,
): OutlineBlock {
  const { start, end, firstLine, lastLine } = block;
  const table = tables.get(firstLine);
  const kind = firstLine === lastLine ? furniture.get(firstLine) : undefined;
  const whole: OutlineBlock = {
    start,
    end,
    firstLine,
    lastLine,
    kind: kind === undefined ? "prose" : "furniture",
    furniture: kind,
    marker: undefined,
    read: undefined,
    annex: undefined,
    depth: 0,
    nextDepth: Number.MAX_SAFE_INTEGER,
  };
  if (table !== undefined) return { ...whole, kind: "table", furniture: undefined, table };
  if (kind !== undefined || block.isPoster) return whole;
  const marker = readMarker(text, start, end, compiled.profile.headingForms);
  if (marker) {
    const read = readHeading(text, marker, end) ?? readLoneNumber(marker, end);
    if (read) {
      whole.kind = "heading";
      whole.marker = marker;
      whole.read = read;
    }
    return whole;
  }
  if (end - start > LONGEST_UNNUMBERED * 2) return whole;
  if (startsWithSalutation(text, start, end, compiled)) {
    const line = compact(text.slice(start, end));
    if (line.length <= 12 && !/[！，。：]\S/u.test(line)) whole.kind = "salutation";
    return whole;
  }
  const annex = readAnnexHead(text, start, end, compiled);
  if (annex) {
    whole.kind = "annex";
    whole.annex = annex;
  } else if (isUnnumbered(text, start, end)) whole.kind = "unnumbered";
  return whole;
}

/** （二） alone on its line heads a part without a name. */
function readLoneNumber(marker: Marker, end: number): HeadingRead | undefined {
  if (marker.form !== "parenHan" && marker.form !== "han" && marker.form !== "part") return undefined;
  return { kind: "alone", textStart: end, textEnd: end, leafEnd: end, stopped: false };
}

/** （建成不久的大桥）: what a picture shows. */
const CAPTION = /^[（(][^（）()]*[）)]$/u;

/** 5.8%生产总值增长目标, 12万人城镇新增就业: a figure over its name is none. */
const OPENS_WITH_FIGURE = /^[+＋]?[\d０-９][\d０-９.,]{0,12}(?:[%％]|[万亿]{1,2}[元人户亩])/u;

function isUnnumbered(text: string, start: number, end: number): boolean {
  const line = compact(text.slice(start, end));
  if (line.length < 2 || line.length > LONGEST_UNNUMBERED) return false;
  if (asksWhatToDo(line) || isYearWithMotto(line) || isMottoWithTitle(line) || turnsToYear(line)) return true;
  if (NO_HEADING.test(line) || CAPTION.test(line) || OPENS_WITH_FIGURE.test(line)) return false;
  const last = line.charCodeAt(line.length - 1);
  if (!isHan(last) && !HEADING_ENDS.includes(line.charAt(line.length - 1))) return false;
  return /\p{Script=Han}{2}/u.test(line);
}

const LIST_TITLE = /清单|实事|民生事项|民生项目|名词|用语|一览表|项目表/u;

/**
 * Keeps the annex heads that stand behind the last part, and finds lists headed by their title alone.
 *
 * @returns Index of the first annex, −1 without any.
 */
function settleAnnexes(text: string, found: OutlineBlock[], compiled: CompiledProfile): number {
  let lastPart = -1;
  for (let index = 0; index < found.length; index++) if (isPart(found[index] as OutlineBlock)) lastPart = index;
  let first = -1;
  const isInner = innerHeads(found);
  for (let index = 0; index < found.length; index++) {
    const block = found[index] as OutlineBlock;
    if (block.kind === "unnumbered" && index > lastPart && LIST_TITLE.test(text.slice(block.start, block.end))) {
      if (first >= 0 || listFollows(found, index)) {
        const title = compact(text.slice(block.start, block.end));
        const previous = found[index - 1];
        if (previous?.kind === "annex" && previous.annex?.title === "") continue;
        block.annex = { ordinal: undefined, title, kind: kindOf(title, compiled) };
        block.kind = "annex";
      }
    }
    if (block.kind === "annex" && first < 0) {
      if (index > 0 && !isInner[index] && isBehindParts(found, index)) first = index;
      else block.kind = "unnumbered";
    }
  }
  return settleNotes(text, found, lastPart, first);
}

/** The heads of lists of terms behind which the parts of the body count on. */
function innerHeads(found: readonly OutlineBlock[]): boolean[] {
  const inner: boolean[] = [];
  if (!found.some((block) => block.annex?.kind === "glossary")) return inner;
  const nextParts: (OutlineBlock | undefined)[] = [];
  let next: OutlineBlock | undefined;
  for (let index = found.length - 1; index >= 0; index--) {
    nextParts[index] = next;
    const block = found[index] as OutlineBlock;
    if (isPart(block)) next = block;
  }
  let last: OutlineBlock | undefined;
  for (let index = 0; index < found.length; index++) {
    const block = found[index] as OutlineBlock;
    if (isPart(block)) last = block;
    const after = nextParts[index]?.marker;
    if (block.annex?.kind !== "glossary" || after?.ordinal === undefined || !last?.marker) continue;
    inner[index] = after.form === last.marker.form && after.ordinal - 1 === last.marker.ordinal;
  }
  return inner;
}

/** Notes without a heading make an annex of their own, unless the terms are explained under one. */
function settleNotes(text: string, found: OutlineBlock[], lastPart: number, firstAnnex: number): number {
  if (firstAnnex >= 0 && found.some((block) => block.kind === "annex" && block.annex?.kind === "glossary"))
    return firstAnnex;
  const notes = findHeadlessNotes(text, found, lastPart + 1, firstAnnex < 0 ? found.length : firstAnnex);
  const block = found[notes];
  if (!block) return firstAnnex;
  block.kind = "annex";
  block.annex = { ordinal: undefined, title: "注释", kind: "glossary", isHeadless: true };
  return notes;
}

const OPENING_WORDS = /^(?:现在[，,]?)?(?:我|由我|本人)谨?(?:代表|受)/u;

/** The words that a report opens with: 各位代表, 现在，我代表…. */
function addresses(text: string, { start, end }: OutlineBlock, compiled: CompiledProfile): boolean {
  return startsWithSalutation(text, start, end, compiled) || OPENING_WORDS.test(text.slice(start, start + 12));
}

function kindOf(title: string, compiled: CompiledProfile): AnnexHead["kind"] {
  return compiled.profile.annexKinds.find((row) => row.words.some((word) => title.includes(word)))?.kind ?? "other";
}

function isPart(block: OutlineBlock): boolean {
  const form = block.marker?.form;
  return (form === "part" || form === "han") && block.read?.kind === "alone" && !block.read.stopped;
}

/** A list begins under its title, or under the head of its table. */
function listFollows(found: readonly OutlineBlock[], index: number): boolean {
  const next = found[index + 1];
  if (next?.marker) return next.marker.ordinal === 1;
  return next?.kind === "unnumbered" && found[index + 2]?.marker?.ordinal === 1;
}

/** True unless prose with salutations follows: an annex is the end of a report. */
function isBehindParts(found: readonly OutlineBlock[], index: number): boolean {
  const limit = Math.min(found.length, index + 400);
  for (let next = index + 1; next < limit; next++) {
    if (found[next]?.kind === "salutation") return false;
  }
  return true;
}
