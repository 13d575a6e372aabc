import { isWide } from "../blocks/wide-character.js";

/** A line of plain text that is not blank. */
export interface TextLine {
  /** Where it begins and ends, without its line end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns of blanks it begins with. */
  readonly indent: number;
  /** Characters of these blanks. */
  readonly blanks: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** Blanks that fill a line up; a single one is where a line was broken behind it. */
const PADDING = /\s{2}$/u;

export function linesOfText(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let apart = false;
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const stop = feed < 0 ? text.length : feed;
    const end = text[stop - 1] === "\r" ? stop - 1 : stop;
    const stored = text.slice(start, end);
    const line = PADDING.test(stored) ? stored.trimEnd() : stored;
    if (line.trim() === "") apart = true;
    else {
      const blanks = line.length - line.trimStart().length;
      lines.push({ start, end, text: line, indent: columnsOf(line.slice(0, blanks)), blanks, apart });
      apart = false;
    }
    start = stop + 1;
  }
  return lines;
}

/** How lines are counted to where they are broken: in characters, or in columns, of which a Chinese character takes two. */
export type Measure = (text: string) => number;

export const charactersOf: Measure = (text) => text.length;

export const columnsOf: Measure = (text) => {
  let columns = 0;
  for (const character of text) columns += isWide(character) || character >= "\u2000" ? 2 : 1;
  return columns;
};

const CLOSING = /[，。、；：！？）》」』】”’％%,.;:!?)\]}]/u;
const OPENING = /[（《「『【“‘([{]/u;

/** What cannot be broken off the beginning of a line: a word or figure, or a character with the marks that cling to it. */
export function leadingUnit(text: string): string {
  const line = text.trimStart().slice(0, 40);
  let end = 0;
  while (OPENING.test(line[end] ?? "")) end += 1;
  const isWord = /[\p{L}\p{N}]/u.test(line[end] ?? "") && !isWide(line[end] ?? "");
  if (isWord) while (/[\p{L}\p{N}.,%]/u.test(line[end] ?? "") && !isWide(line[end] ?? "")) end += 1;
  else end += 1;
  while (CLOSING.test(line[end] ?? "")) end += 1;
  return line.slice(0, end);
}
