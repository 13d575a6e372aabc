import type { Lines } from "./lines.js";

/**
 * How paragraphs are told apart: `lines` a line each; `spaced` blank lines between them; `wrapped` lines broken at a
 * fixed width.
 */
export interface Layout {
  readonly kind: "lines" | "spaced" | "wrapped";
  /** Width of a full line in half-width columns; 0 unless wrapped. */
  readonly width: number;
  /** Usual indent of a line in half-width columns. */
  readonly indent: number;
  /** Paragraphs open with an indent. */
  readonly indented: boolean;
  /** Blank lines stand between paragraphs. */
  readonly spaced: boolean;
  /** Paragraphs end before blank lines alone, so that a line broken off within a sentence goes on in the next (Markdown). */
  readonly soft: boolean;
}

const LONGEST_WRAPPED_LINE = 90;
const SAMPLE = 4000;
/** Half-width columns; nobody breaks lines at fewer than eighteen characters. */
const NARROWEST_WRAPPED = 36;

/** Half-width columns that the stretch takes. */
export function displayWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += text.charCodeAt(at) < 0x2000 ? 1 : 2;
  return width;
}

const LONGEST_INDENT = 40;
const TAB_WIDTH = 4;

/** Half-width columns that a line is indented by. */
export function indentWidth(text: string, lines: Lines, line: number): number {
  const origin = lines.origin[line] as number;
  const start = lines.start[line] as number;
  if (start - origin > LONGEST_INDENT) return LONGEST_INDENT;
  let width = 0;
  for (let at = origin; at < start; at++) {
    const code = text.charCodeAt(at);
    width += code === 0x09 ? TAB_WIDTH : code < 0x2000 ? 1 : 2;
  }
  return width;
}

/** Looks at the first lines of a text and tells how its paragraphs are set. */
export function detectLayout(text: string, lines: Lines, from: number, to: number): Layout {
  const last = Math.min(to, from + SAMPLE);
  const count = last - from;
  let long = 0;
  let short = 0;
  let gaps = 0;
  for (let line = from; line < last; line++) {
    const length = (lines.end[line] as number) - (lines.start[line] as number);
    if (length > LONGEST_WRAPPED_LINE) long += length;
    else short += length;
    if (line > from && (lines.number[line] as number) - (lines.number[line - 1] as number) > 1) gaps++;
  }
  const spaced = count > 3 && gaps >= (count - 1) * 0.45;
  const soft = endBeforeBlanks(text, lines, from, last);
  const plain: Layout = { kind: spaced ? "spaced" : "lines", width: 0, indent: 0, indented: false, spaced, soft };
  if (count < 6 || long > short * 0.25) return plain;
  return detectWrapping(text, lines, { from, last, spaced }) ?? plain;
}

/** Shares of the lines that end a sentence: those with a blank line behind them, where paragraphs end so. */
const ENDS_SHARE = 0.6;
const FEWEST_ENDS = 3;

function endBeforeBlanks(text: string, lines: Lines, from: number, last: number): boolean {
  let ends = 0;
  let apart = 0;
  for (let line = from; line + 1 < last; line++) {
    if (!"。！？!?”".includes(text.charAt((lines.end[line] as number) - 1))) continue;
    ends++;
    if ((lines.number[line + 1] as number) - (lines.number[line] as number) > 1) apart++;
  }
  return ends >= FEWEST_ENDS && apart >= ends * ENDS_SHARE;
}

interface Sample {
  readonly from: number;
  readonly last: number;
  readonly spaced: boolean;
}

function detectWrapping(text: string, lines: Lines, { from, last, spaced }: Sample): Layout | undefined {
  const count = last - from;
  const widths: number[] = [];
  const indents = new Map<number, number>();
  for (let line = from; line < last; line++) {
    const indent = indentWidth(text, lines, line);
    widths.push(displayWidth(text, lines.start[line] as number, lines.end[line] as number) + indent);
    indents.set(indent, (indents.get(indent) ?? 0) + 1);
  }
  const sorted = [...widths].sort((a, b) => a - b);
  const width = sorted[Math.floor((count - 1) * 0.95)] as number;
  if (width < NARROWEST_WRAPPED) return undefined;
  let full = 0;
  let open = 0;
  for (let line = from; line < last; line++) {
    if ((widths[line - from] as number) < width - 8) continue;
    full++;
    if (!"。！？；：!?;:”）".includes(text.charAt((lines.end[line] as number) - 1))) open++;
  }
  if (full < count * 0.4 || open < full * 0.6) return undefined;
  let indent = 0;
  let most = 0;
  for (const [columns, times] of indents) {
    if (times > most) {
      most = times;
      indent = columns;
    }
  }
  let deeper = 0;
  for (const [columns, times] of indents) if (columns > indent) deeper += times;
  return { kind: "wrapped", width, indent, indented: deeper >= Math.max(2, count * 0.02), spaced, soft: false };
}
