import { BULLETS } from "./bullets.js";
import { type HeadingForms, readMarker } from "../heading/marker.js";
import { asksWhatToDo } from "../heading/role.js";
import { compact, digitValue, isHan } from "./characters.js";
import type { Layout } from "./layout.js";
import { displayWidth, indentWidth } from "./layout.js";
import { isListed, type Lines } from "./lines.js";

/** Lines that belong together: a paragraph, a heading, one line of the head. */
export interface Block {
  readonly start: number;
  end: number;
  readonly firstLine: number;
  lastLine: number;
  /** A name and its figures, joined from the lines of a poster: no heading. */
  readonly isPoster?: true;
}

/** What decides whether a line goes on in the next one. */
export interface JoinContext {
  readonly text: string;
  readonly lines: Lines;
  readonly layout: Layout;
  readonly forms: HeadingForms;
  readonly isSalutation: (start: number, end: number) => boolean;
  readonly isFurniture: (line: number) => boolean;
  /** A line that stands in the way of a paragraph at a page end: a page number. */
  readonly isPageLine: (line: number) => boolean;
  /** A line that heads an annex: 附件2. */
  readonly isAnnexHead: (start: number, end: number) => boolean;
  /** From this line on a list of terms stands; the number of lines when there is none. */
  readonly glossaryLine: number;
  /** The last line of the table that begins at a line. */
  readonly lastLineOfTable: (line: number) => number | undefined;
}

/** The blocks of a text, and the page lines inside them. */
export interface JoinedLines {
  readonly blocks: Block[];
  readonly pageLines: readonly number[];
}

/** Columns a full line may leave free at its right edge. */
const SLACK = 8;
/** Columns by which a paragraph opens at least; a single space is none. */
const LEAST_INDENT = 1;
const PROSE_LENGTH = 40;
/** Nobody breaks lines softly at fewer characters; headings and labels may be shorter. */
const SHORTEST_SOFT = 16;
const LONGEST_HEADING = 120;
/** Lines from one block to the next that a page end may leave. */
const LONGEST_GAP = 5;
/** Lines that a page end takes: its number, the running title of the next. */
const LONGEST_PAGE_END = 4;
const CONTINUATION_MARKS = "，。；：、！？”’）》】";

/** Joins lines from `fromLine` on into blocks: hard-wrapped lines, lines torn apart by links or page ends. */
export function joinLines(context: JoinContext, fromLine: number): JoinedLines {
  const { lines } = context;
  const blocks: Block[] = [];
  const pageLines: number[] = [];
  let current: Block | undefined;
  for (let line = fromLine; line < lines.start.length; line++) {
    const last = context.lastLineOfTable(line);
    if (last !== undefined) {
      blocks.push({
        start: lines.start[line] as number,
        end: lines.end[last] as number,
        firstLine: line,
        lastLine: last,
      });
      line = last;
      current = undefined;
      continue;
    }
    const after = skipPageLines(context, line);
    if (current && after > line && after < lines.start.length && goesOn(context, current, after)) {
      for (; line < after; line++) pageLines.push(line);
    } else if (!current || !goesOn(context, current, line)) {
      const start = lines.start[line] as number;
      current = { start, end: lines.end[line] as number, firstLine: line, lastLine: line };
      blocks.push(current);
      continue;
    }
    current.end = lines.end[line] as number;
    current.lastLine = line;
  }
  return { blocks, pageLines };
}

/** The line after a run of page numbers and running titles; the line itself when it is none. */
function skipPageLines(context: JoinContext, line: number): number {
  let after = line;
  while (after < line + LONGEST_PAGE_END && context.isPageLine(after)) after++;
  return after;
}

/** What opens the title or an item of a card: 【展望2023】, ● GDP增长6.5%. */
const CARD_SIGNS = `【${BULLETS}`;

function goesOn(context: JoinContext, block: Block, line: number): boolean {
  const { text, lines, layout } = context;
  const last = block.lastLine;
  const start = lines.start[line] as number;
  const lastStart = lines.start[last] as number;
  const lastEnd = lines.end[last] as number;
  const gap = (lines.number[line] as number) - (lines.number[last] as number) > 1;
  if (layout.kind === "lines" && !gap && lastEnd - lastStart > PROSE_LENGTH && !isOpen(text, lastEnd)) return false;
  if (context.isFurniture(last) || standsAlone(context, line)) return false;
  if (tearsAmount(text, lastEnd, start)) return true;
  const open = isOpen(text, lastEnd);
  if (layout.kind === "wrapped") return goesOnWrapped(context, block, line, open, gap);
  if (CONTINUATION_MARKS.includes(text.charAt(start))) return true;
  if (startsUnit(context, line)) return false;
  if (layout.kind === "spaced" && !gap) return !isLoneHeading(context, block) && !isSalutationAlone(context, block);
  if (gap && !mayBridge(context, block, line)) return false;
  return open && (isProse(text, block) || (layout.soft && !gap && lastEnd - lastStart >= SHORTEST_SOFT));
}

/** 财政收入4.6 at the end of a page, 亿元，增长… on the next: a number and its unit. */
const tearsAmount = (text: string, end: number, start: number): boolean =>
  digitValue(text.charCodeAt(end - 1)) >= 0 && OPENS_WITH_UNIT.test(text.slice(start, start + LONGEST_UNIT));
const OPENS_WITH_UNIT =
  /^(?:[%％]|个百分点|[十百千万亿]{0,3}(?:[元吨亩斤户人家件项座所台辆套处](?=[，。；、（]|$)|美元|公顷|公里|平方|立方|千瓦|公斤))/u;
const LONGEST_UNIT = 8;

/** Furniture, an item of a list, a line of a card, a line that asks what to do: 2025，云岭这样干. */
const standsAlone = (context: JoinContext, line: number): boolean =>
  context.isFurniture(line) ||
  asksAhead(context, line) ||
  isListed(context.text, context.lines, line) ||
  CARD_SIGNS.includes(context.text.charAt(context.lines.start[line] as number));

const LONGEST_QUESTION = 24;

function asksAhead({ text, lines }: JoinContext, line: number): boolean {
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  return end - start <= LONGEST_QUESTION && asksWhatToDo(compact(text.slice(start, end)));
}

/** A page end tears a sentence apart; a heading or an indented paragraph stands apart by itself. */
function mayBridge(context: JoinContext, block: Block, line: number): boolean {
  const { text, lines } = context;
  if ((lines.number[line] as number) - (lines.number[block.lastLine] as number) > LONGEST_GAP) return false;
  if ((lines.start[line] as number) > (lines.origin[line] as number)) return false;
  return (
    readMarker(text, block.start, block.end, context.forms) === undefined || block.end - block.start > LONGEST_HEADING
  );
}

function goesOnWrapped(context: JoinContext, block: Block, line: number, open: boolean, gap: boolean): boolean {
  const { text, lines, layout } = context;
  const last = block.lastLine;
  const lastStart = lines.start[last] as number;
  const lastEnd = lines.end[last] as number;
  if (CONTINUATION_MARKS.includes(text.charAt(lines.start[line] as number))) return true;
  const width = displayWidth(text, lastStart, lastEnd) + indentWidth(text, lines, last);
  const full = width >= layout.width - SLACK;
  const isIndented = indentWidth(text, lines, line) > layout.indent + LEAST_INDENT;
  const lastChar = text.charAt(lastEnd - 1);
  if (layout.indented && isIndented && !"，、".includes(lastChar)) return false;
  if (full && !"。！？：".includes(lastChar)) {
    if (!open && lastChar !== "；") return !startsUnit(context, line);
    return !opensNext(context, block, line) && !(isFull(context, line) && isWholeHeading(context, block));
  }
  if (gap || startsUnit(context, line)) return false;
  if (isIndented) return false;
  if (full) return layout.indented || layout.spaced || width >= layout.width - 2;
  return open && width >= layout.width * 0.6 && !isLoneHeading(context, block);
}

/** A line that reaches the right edge; a heading that goes on takes only the beginning of its second line. */
function isFull({ text, lines, layout }: JoinContext, line: number): boolean {
  const width = displayWidth(text, lines.start[line] as number, lines.end[line] as number);
  return width + indentWidth(text, lines, line) >= layout.width - SLACK;
}

/** Even in the middle of a sentence 附件2, 各位代表 and the next number of a list open something new. */
function opensNext(context: JoinContext, block: Block, line: number): boolean {
  const { text, lines } = context;
  const start = lines.start[line] as number;
  const end = lines.end[line] as number;
  if (context.isSalutation(start, end) || context.isAnnexHead(start, end)) return true;
  const next = readMarker(text, start, end, context.forms);
  if (next?.ordinal === undefined) return false;
  const own = readMarker(text, block.start, block.end, context.forms);
  return own?.form === next.form && own.ordinal === next.ordinal - 1;
}

function startsUnit(context: JoinContext, line: number): boolean {
  const start = context.lines.start[line] as number;
  const end = context.lines.end[line] as number;
  if (readMarker(context.text, start, end, context.forms) !== undefined) return true;
  if (line > context.glossaryLine && context.layout.kind !== "wrapped" && opensTerm(context.text, start, end))
    return true;
  return context.isSalutation(start, end) || context.isAnnexHead(start, end);
}

const TERM_OPENING =
  /^(?:【[^【】]{1,40}】|(?:[“《][^“”《》]{1,24}[”》]|[^“”《》，。；：:、]){1,24}(?:[：:\t]|——|是指)(?=.))/u;

/** “两重”：是指…, also behind a definition without a full stop. */
function opensTerm(text: string, start: number, end: number): boolean {
  return TERM_OPENING.test(text.slice(start, Math.min(end, start + 60)));
}

/** A line that stops in the middle of a sentence. */
function isOpen(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  if (isHan(code) || digitValue(code) >= 0) return true;
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    "，、“‘（《％%.—·-".includes(text.charAt(end - 1))
  );
}

function isProse(text: string, block: Block): boolean {
  if (block.end - block.start > PROSE_LENGTH * 2) return true;
  for (let at = block.start; at < block.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0xff1b) return true;
    if (code === 0xff0c && block.end - block.start > PROSE_LENGTH) return true;
  }
  return false;
}

function isLoneHeading(context: JoinContext, block: Block): boolean {
  const { text } = context;
  const marker = readMarker(text, block.start, block.end, context.forms);
  if (!marker || marker.end >= block.end || block.end - block.start > 70) return false;
  return isOpen(text, block.end) && !isProse(text, block);
}

/** A heading that fills its line to the right edge: 二、关于…规划纲要（草案）》的说明. */
function isWholeHeading(context: JoinContext, block: Block): boolean {
  const form = readMarker(context.text, block.start, block.end, context.forms)?.form;
  if (form !== "han" && form !== "part" && form !== "parenHan") return false;
  const line = context.text.slice(block.start, block.end);
  return !line.includes("：") && !(form === "parenHan" && line.includes("，")) && isLoneHeading(context, block);
}

function isSalutationAlone(context: JoinContext, block: Block): boolean {
  return block.end - block.start < 10 && context.isSalutation(block.start, block.end);
}
