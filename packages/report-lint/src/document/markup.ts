import { firstWhere, type Span } from "@liaocheng/report-model";

/**
 * What stands in a text without being prose: markup says something to a program, layout is blank space set on purpose,
 * an indent stands at the head of a line.
 */
export interface SetApart extends Span {
  readonly kind: "markup" | "layout" | "indent";
}

/** Ends of lines that editors know: also those of old files and of copied web pages. */
export const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/gu;
const BLANK = "[^\\S\\n\\r\\f\\u2028\\u2029]";
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]{0,4000}?\n---[ \t]*(?=\r?\n|$)/u;
const FENCE = /^ {0,3}(?<fence>```|~~~)/u;
const INLINE: readonly RegExp[] = [
  /`[^`\n]{1,200}`/gu,
  /\]\([^()\s]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?(?:\s+"[^"\n]{0,100}")?\)/gu,
  /\b(?:https?|ftp|mailto):[^\s，。；：、！？（）()《》“”<>一-鿿]{1,400}/giu,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,6}/gu,
  /<\/?[a-z][^<>\n]{0,200}>/giu,
];
const LINE_MARK = /^\s{0,8}(?:#{1,6}|[-*+]|>|\[\^?[^\]\n]{1,40}\]:)\s+/u;
const MARKDOWN = /^(?:#{1,6} |\||---$)|\]\([^()\s]{1,400}\)/mu;
/** 李 明: a given name of one character is padded so that names line up. */
const PADDED_NAME = new RegExp(`(?<![一-鿿])[一-鿿]${BLANK}{1,4}[一-鿿](?![一-鿿])`, "gu");
const CELL_GAP = /(?<=\S)(?:\t{1,9}|[ \u3000\u00A0]{2,80})(?=\S)/gu;
/** So many blanks in a row are no slip of the thumb. */
const WIDE_GAP = new RegExp(`(?<=\\S)${BLANK}{3,80}(?=\\S)`, "gu");

interface Line extends Span {
  readonly text: string;
}

/** Reads what fixes must not touch, in the order of the text. */
export function readSetApart(text: string): SetApart[] {
  const lines = linesOf(text);
  const spans: SetApart[] = [];
  const add = (kind: SetApart["kind"], start: number, end: number): void => {
    if (end > start) spans.push({ kind, start, end });
  };
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  add("markup", 0, front);
  for (const { start, end } of fencedLines(lines)) add("markup", start, end);
  for (const pattern of INLINE) {
    for (const match of text.matchAll(pattern)) add("markup", match.index, match.index + match[0].length);
  }
  const markdown = MARKDOWN.test(text);
  lines.forEach((line, index) => {
    if (isTableRow(line.text)) add("markup", line.start, line.end);
    if (isTableLine(lines, index)) add("layout", line.start, line.end);
    const mark = LINE_MARK.exec(line.text)?.[0].length ?? 0;
    add("markup", line.start, line.start + mark);
    add("indent", line.start, line.end - line.text.trimStart().length);
    const blankEnd = line.text.length - line.text.trimEnd().length;
    if (markdown && blankEnd >= 2) add("layout", line.end - blankEnd, line.end);
  });
  for (const pattern of [PADDED_NAME, WIDE_GAP]) {
    for (const match of text.matchAll(pattern)) add("layout", match.index, match.index + match[0].length);
  }
  return spans.sort((left, right) => left.start - right.start || right.end - left.end);
}

/** Tells whether a stretch touches any of the spans; an empty stretch touches what it stands inside of. */
export function spanIndex(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    const first = merged[firstWhere(merged, (span) => span.end > start)];
    return first !== undefined && (start === end ? first.start < start : first.start < end);
  };
}

function isTableRow(line: string): boolean {
  const row = line.trim();
  return row.length > 2 && row.startsWith("|") && row.endsWith("|");
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

function fencedLines(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let open: { start: number; fence: string } | undefined;
  for (const { text, start, end } of lines) {
    const fence = FENCE.exec(text)?.groups?.["fence"];
    if (fence === undefined) continue;
    if (open === undefined) open = { start, fence };
    else if (open.fence === fence) {
      spans.push({ start: open.start, end });
      open = undefined;
    }
  }
  return spans;
}

/** Two neighbouring lines with cells kept apart by blanks are a table; a lone one is a slip. */
function isTableLine(lines: readonly Line[], index: number): boolean {
  const gaps = gapsOf(lines[index]);
  if (gaps === 0) return false;
  return [index - 1, index + 1].some((other) => gapsOf(lines[other]) > 0);
}

function gapsOf(line: Line | undefined): number {
  if (line === undefined || line.text.length > 300) return 0;
  return line.text.match(CELL_GAP)?.length ?? 0;
}
