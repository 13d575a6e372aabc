import { joinWrapped } from "../blocks/join-wrapped.js";
import { trim, type TracedText } from "../traced/traced-text.js";
import { isWide } from "../blocks/wide-character.js";
import { measureSettings, sameFrame, type Setting } from "./frames.js";
import { isOtherDirection } from "./lines-of-page.js";
import { lineText } from "./line-text.js";
import type { PageLine } from "./text-run.js";

/** In type sizes: what counts as an indent, and how far short of the margin a full line may end. */
const INDENT = 1.2;
const RAGGED = 1.6;
/** In usual line distances: what counts as a gap between paragraphs. */
const PARAGRAPH_GAP = 1.2;
/** Distances this near are one pitch; none is wider than this many type sizes. */
const SAME_PITCH = 0.06;
const WIDEST_PITCH = 3;
/** A document shows its paragraphs by indents or by gaps when at least this share of its lines has one. */
const SHOWN_SHARE = 0.04;
const ORDINAL_OPENING =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、]|[\u2460-\u2473]|——|第[一二三四五六七八九十]{1,3}[章节部条，]|[［[〔]\d{1,3}[］\]〕])/u;

interface PlacedLine {
  readonly line: PageLine;
  readonly setting: Setting;
  readonly traced: TracedText;
  readonly text: string;
  readonly indent: number;
  /** How far it ends short of the margin, in type sizes. */
  readonly shortBy: number;
  /** Whether it stands apart from the line before. */
  readonly gap: boolean;
}

/** Hard lines put together again to paragraphs; a table row stays a line of its own. */
export function paragraphsOfLines(lines: readonly PageLine[]): TracedText[] {
  if (lines.length === 0) return [];
  const settingOf = measureSettings(lines);
  const placed = markGaps(lines.map((line) => place(line, settingOf(line))));
  const styles = new Map<Setting, ParagraphStyle>();
  for (const setting of new Set(placed.map((one) => one.setting)))
    styles.set(setting, paragraphStyle(placed.filter((one) => one.setting === setting)));
  const paragraphs: PlacedLine[][] = [];
  let before: PlacedLine | undefined;
  for (const current of placed) {
    const open = paragraphs.at(-1);
    const style = styles.get(current.setting) ?? NO_STYLE;
    if (
      open === undefined ||
      before === undefined ||
      begins(before, current, style) ||
      isNextNumber(open[0]?.text ?? "", current.text)
    )
      paragraphs.push([current]);
    else open.push(current);
    before = current;
  }
  return paragraphs.map((paragraph) => joinWrapped(paragraph.map(({ traced }) => traced)));
}

function place(line: PageLine, setting: Setting): PlacedLine {
  const margins = setting.marginsOf(line);
  const shortBy = (margins.end - line.end) / setting.size;
  const traced = trim(lineText(line, shortBy < RAGGED));
  return {
    line,
    setting,
    traced,
    text: traced.text,
    indent: (line.start - margins.start) / setting.size,
    shortBy,
    gap: false,
  };
}

/**
 * Finds the lines that stand further from the line before than lines usually do there. Where the lines around keep the same distance
 * after full lines it is no gap but the pitch of a block set wider.
 */
function markGaps(placed: readonly PlacedLine[]): PlacedLine[] {
  const distances = placed.map(({ line }, index) => {
    const before = placed[index - 1]?.line;
    return before !== undefined && sameFrame(before, line) ? line.y - before.y : undefined;
  });
  return placed.map((current, index) => {
    const distance = distances[index];
    if (distance === undefined || distance <= current.setting.pitchOf(current.line) * PARAGRAPH_GAP) return current;
    const before = placed[index - 1];
    const regular =
      distance < current.line.size * WIDEST_PITCH &&
      before !== undefined &&
      before.shortBy < RAGGED &&
      [distances[index - 1], distances[index + 1]].some(
        (other) => other !== undefined && Math.abs(other - distance) <= distance * SAME_PITCH,
      );
    return regular ? current : { ...current, gap: true };
  });
}

function begins(before: PlacedLine, current: PlacedLine, style: ParagraphStyle): boolean {
  if (before.text.includes("\t") || current.text.includes("\t")) return true;
  if (isOtherDirection(before.line) !== isOtherDirection(current.line)) return true;
  const { size } = current.setting;
  if (Math.abs(before.line.size - current.line.size) > size * 0.08) return true;
  if (current.gap) return true;
  if (before.shortBy > RAGGED + leadingWordWidth(current.text)) return true;
  if (isNextItem(before, current)) return true;
  if (current.indent < INDENT) return !style.indents && isUnmarkedBeginning(before, current, style);
  // A block indented as a whole goes on; a first line does not follow a full line at the same indent unless lines hang.
  return !(style.hangs && Math.abs(current.indent - before.indent) < 0.5 && !ORDINAL_OPENING.test(current.text));
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

const NO_STYLE: ParagraphStyle = { indents: false, gaps: false, hangs: false };

function paragraphStyle(placed: readonly PlacedLine[]): ParagraphStyle {
  let gaps = 0;
  let indentedAfterFull = 0;
  let marginAfterFull = 0;
  let indented = 0;
  placed.forEach((current, index) => {
    const before = placed[index - 1];
    if (current.indent >= INDENT && current.shortBy < RAGGED) indented += 1;
    if (before === undefined) return;
    if (current.gap) gaps += 1;
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
  if (before.line.ofItems === true && current.line.ofItems === true)
    return ORDINAL_OPENING.test(current.text) || /[。；;！？]$/u.test(before.text);
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
