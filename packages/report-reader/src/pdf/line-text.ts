import { raisedText } from "../blocks/note-mark.js";
import { concat, inPlaceOf, made, replaceIn, splitAt, trim, type TracedText } from "../traced/traced-text.js";
import { isWide } from "../blocks/wide-character.js";
import type { PageLine, TextRun } from "./text-run.js";
import { withCommonerTwins } from "../characters/unified-ideograph.js";

/** Gaps in type sizes beyond which something was set between two pieces of text. */
const GAP = {
  /** Between words of letters. */
  letters: 0.12,
  /** Between Chinese characters, beyond what the line is stretched by: a blank. */
  wide: 0.2,
  /** Between Chinese and a figure, where typesetting itself leaves a quarter. */
  mixed: 0.32,
  /** In a line stretched to the margin, or set apart throughout, only this much is surely a blank. */
  stretched: 0.85,
  /** As wide as nothing but cells or columns. */
  cell: 2,
} as const;
/** A blank inside a run lies between these; where its width cannot be worked out it counts as this. */
const BLANK_INSIDE = 0.25;
/** Characters before a raised number that say what it is. */
const LONGEST_BEFORE_MARK = 8;
const RAISED_SIZE = 0.88;
/** When more of the neighbours than this are parted, the type itself is set apart. */
const LETTER_SPACED = 0.5;
const FEWEST_NEIGHBOURS = 8;

/** A run of characters with no gap inside, and the gap before it in type sizes. */
interface Piece {
  readonly text: TracedText;
  readonly gap: number;
}

/** What a line reads; `stretched` says whether it is set to the full width, where small gaps mean nothing. */
export function lineText(line: PageLine, stretched: boolean): TracedText {
  const stretch = stretched ? stretchOf(line) : 0;
  const pieces = piecesOf(line, stretch);
  const spaced = isLetterSpaced(pieces);
  const blank = {
    wide: spaced ? GAP.stretched : stretch + GAP.wide,
    mixed: stretched || spaced ? GAP.stretched : GAP.mixed,
  };
  const text = concat(
    pieces.flatMap((piece, index) => [made(separator(pieces[index - 1]?.text.text ?? "", piece, blank)), piece.text]),
  );
  // A title set apart by full squares; figures of one digit stand in cells.
  const single = text.text.split("\t").every((cell) => Array.from(cell).length <= 1 && !/\p{Nd}/u.test(cell));
  return single ? replaceIn(text, /\t/gu, () => " ") : text;
}

function piecesOf(line: PageLine, stretch: number): Piece[] {
  const pieces: Piece[] = [];
  let end: number | undefined;
  let before = "";
  for (const run of line.runs) {
    const gap = end === undefined ? 0 : (run.start - end) / line.size;
    const text = withCommonerTwins(run.text);
    const words = isRaised(run, line)
      ? [inPlaceOf(raisedText(text.text.trim(), before), trim(text))]
      : splitAt(text, /\s+/gu);
    const inside = words.length > 1 ? blankInside(run, words, stretch) : 0;
    words.forEach((word, index) => {
      if (word.text === "") return;
      pieces.push({ text: word, gap: index === 0 ? gap : Math.max(inside, gap * Number(words[0]?.text === "")) });
      before = (before + word.text).slice(-LONGEST_BEFORE_MARK);
    });
    end = Math.max(end ?? run.end, run.end);
  }
  return pieces;
}

/** How far apart the Chinese characters of a line are set to fill it, in type sizes. */
function stretchOf(line: PageLine): number {
  const sure: number[] = [];
  const possible: number[] = [];
  for (const { text, start, end, size } of line.runs) {
    const words = text.text.trim().split(/\s+/u);
    const characters = Array.from(words.join(""));
    if (characters.length < 3 || !characters.every(isWide)) continue;
    // A run with some blanks may hold a true one; with none, or parted throughout, it is stretched alone.
    const isSure = words.length === 1 || words.length === characters.length;
    (isSure ? sure : possible).push(((end - start) / size - characters.length) / (characters.length - 1));
  }
  return Math.max(0, median(sure) ?? median(possible) ?? 0);
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}

/** The width of the blanks inside a run of Chinese: what its characters leave of it. */
function blankInside(run: TextRun, words: readonly TracedText[], stretch: number): number {
  const characters = Array.from(words.map(({ text }) => text).join(""));
  if (!characters.every(isWide)) return BLANK_INSIDE;
  const taken = characters.length * (1 + stretch) - stretch;
  return Math.max(0, ((run.end - run.start) / run.size - taken) / (words.length - 1) + stretch);
}

function isRaised(run: TextRun, line: PageLine): boolean {
  return run.size < line.size * RAISED_SIZE && run.y < line.y - line.size * 0.15;
}

function separator(before: string, piece: Piece, blank: { readonly wide: number; readonly mixed: number }): string {
  if (before === "") return "";
  if (piece.gap >= GAP.cell) return "\t";
  const left = isWide(before.slice(-1));
  const right = isWide(piece.text.text.slice(0, 1));
  if (!left && !right) return piece.gap >= GAP.letters ? " " : "";
  return piece.gap >= (left && right ? blank.wide : blank.mixed) ? " " : "";
}

function isLetterSpaced(pieces: readonly Piece[]): boolean {
  const neighbours = pieces.reduce((count, { text }) => count + Array.from(text.text).length, 0) - 1;
  const parted = pieces.filter(({ gap }) => gap > GAP.letters && gap < GAP.stretched).length;
  return neighbours >= FEWEST_NEIGHBOURS && parted > neighbours * LETTER_SPACED;
}
