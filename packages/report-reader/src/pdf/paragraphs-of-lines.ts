import { joinWrapped } from "../blocks/join-wrapped.js";
import { isWide } from "../blocks/wide-character.js";
import { measureSetting, sameFrame, type Setting } from "./frames.js";
import { lineText } from "./line-text.js";
import type { PageLine } from "./text-run.js";

/** In type sizes: what counts as an indent, and how far short of the margin a full line may end. */
const INDENT = 1.2;
const RAGGED = 1.6;
/** In usual line distances: what counts as a gap between paragraphs. */
const PARAGRAPH_GAP = 1.2;
/** A document shows its paragraphs by indents or by gaps when at least this share of its lines has one. */
const SHOWN_SHARE = 0.04;
const ORDINAL_OPENING =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|[\u2460-\u2473]|——|第[一二三四五六七八九十]{1,3}[章节部条，]|[［[〔]\d{1,3}[］\]〕])/u;

interface PlacedLine {
  readonly line: PageLine;
  readonly text: string;
  readonly indent: number;
  /** How far it ends short of the margin, in type sizes. */
  readonly shortBy: number;
}

/** Hard lines put together again to paragraphs, each a string; a table row stays a line of its own. */
export function paragraphsOfLines(lines: readonly PageLine[]): string[] {
  if (lines.length === 0) return [];
  const setting = measureSetting(lines);
  const placed = lines.map((line) => place(line, setting));
  const style = paragraphStyle(placed, setting);
  const paragraphs: string[][] = [];
  let before: PlacedLine | undefined;
  for (const current of placed) {
    const open = paragraphs.at(-1);
    if (
      open === undefined ||
      before === undefined ||
      begins(before, current, setting, style) ||
      isNextNumber(open[0] ?? "", current.text)
    )
      paragraphs.push([current.text]);
    else open.push(current.text);
    before = current;
  }
  return paragraphs.map(joinWrapped);
}

function place(line: PageLine, setting: Setting): PlacedLine {
  const margins = setting.marginsOf(line);
  const shortBy = (margins.end - line.end) / setting.size;
  return {
    line,
    text: lineText(line, shortBy < RAGGED).trim(),
    indent: (line.start - margins.start) / setting.size,
    shortBy,
  };
}

function begins(before: PlacedLine, current: PlacedLine, setting: Setting, style: ParagraphStyle): boolean {
  if (before.text.includes("\t") || current.text.includes("\t")) return true;
  if (Math.abs(before.line.size - current.line.size) > setting.size * 0.08) return true;
  if (isGap(before, current, setting)) return true;
  if (before.shortBy > RAGGED + leadingWordWidth(current.text)) return true;
  if (isNextItem(before, current)) return true;
  if (current.indent < INDENT) return !style.indents && isUnmarkedBeginning(before, current, style);
  // A block indented as a whole goes on; a first line does not follow a full line at the same indent unless lines hang.
  return !(style.hangs && Math.abs(current.indent - before.indent) < 0.5 && !ORDINAL_OPENING.test(current.text));
}

function isGap(before: PlacedLine, current: PlacedLine, setting: Setting): boolean {
  return sameFrame(before.line, current.line) && current.line.y - before.line.y > setting.pitch * PARAGRAPH_GAP;
}

/** Where nothing is indented, an ordinal after a sentence's end opens a paragraph unless gaps would have shown it. */
function isUnmarkedBeginning(before: PlacedLine, current: PlacedLine, style: ParagraphStyle): boolean {
  const gapsTell = style.gaps && sameFrame(before.line, current.line);
  return !gapsTell && /[。；;：！？]$/u.test(before.text) && ORDINAL_OPENING.test(current.text);
}

/** Whether a line opens with the number after the one that its paragraph opened with. */
function isNextNumber(paragraph: string, line: string): boolean {
  const next = itemNumber(line);
  return next !== undefined && itemNumber(paragraph) === next - 1;
}

function itemNumber(text: string): number | undefined {
  const number = /^(?<number>\d{1,3})[.．、](?!\d)/u.exec(text)?.groups?.["number"];
  return number === undefined ? undefined : Number(number);
}

/** How a document shows where its paragraphs begin. */
interface ParagraphStyle {
  readonly indents: boolean;
  readonly gaps: boolean;
  /** Later lines are set in, the first is not. */
  readonly hangs: boolean;
}

function paragraphStyle(placed: readonly PlacedLine[], setting: Setting): ParagraphStyle {
  let gaps = 0;
  let indentedAfterFull = 0;
  let marginAfterFull = 0;
  let indented = 0;
  placed.forEach((current, index) => {
    const before = placed[index - 1];
    if (current.indent >= INDENT && current.shortBy < RAGGED) indented += 1;
    if (before === undefined) return;
    if (isGap(before, current, setting)) gaps += 1;
    if (before.shortBy > RAGGED) return;
    if (current.indent >= INDENT) indentedAfterFull += 1;
    else marginAfterFull += 1;
  });
  return {
    indents: indented >= placed.length * SHOWN_SHARE,
    gaps: gaps >= placed.length * SHOWN_SHARE,
    hangs: indentedAfterFull > marginAfterFull,
  };
}

/** An item of a list of one-line items, each of which may fill its line. */
function isNextItem(before: PlacedLine, current: PlacedLine): boolean {
  return (
    Math.abs(current.indent - before.indent) < 0.5 &&
    ORDINAL_OPENING.test(before.text) &&
    ORDINAL_OPENING.test(current.text) &&
    /[。；;！？]$/u.test(before.text)
  );
}

/** Width in type sizes of what could not be broken off this line's beginning and so left the line before it short. */
function leadingWordWidth(text: string): number {
  let width = 0;
  for (const character of text.slice(0, 40)) {
    if (isWide(character)) {
      // One character, with the closing marks that may not begin a line.
      if (width > 0 && !/[，。、；：！？）》”’％]/u.test(character)) break;
      width += 1;
      if (!/[“‘（《]/u.test(character) && width >= 1 && !/[，。、；：！？）》”’]/u.test(text.charAt(1))) break;
    } else if (character === " ") break;
    else width += 0.55;
  }
  return width;
}
