import { raisedText } from "../blocks/note-mark.js";
import { isWide } from "../blocks/wide-character.js";
import type { PageLine, TextRun } from "./text-run.js";
import { withUnifiedIdeographs } from "./unified-ideograph.js";

/** Gaps in type sizes beyond which something was set between two pieces of text. */
const GAP = {
  /** Between words of letters. */
  letters: 0.12,
  /** Between Chinese characters: a blank; less is spacing. */
  wide: 0.2,
  /** Between Chinese and a figure, where typesetting itself leaves a quarter. */
  mixed: 0.32,
  /** In a line stretched to the margin only this much is surely a blank. */
  stretched: 0.85,
  /** As wide as nothing but cells or columns. */
  cell: 2,
} as const;
/** A blank within a piece of text lies between these; its own width is not told. */
const BLANK_INSIDE = 0.25;
const RAISED_SIZE = 0.88;
/** When more of the neighbours than this are parted, the type itself is set apart. */
const LETTER_SPACED = 0.5;
const FEWEST_NEIGHBOURS = 8;

/** A run of characters with no gap inside, and the gap before it in type sizes. */
interface Piece {
  readonly text: string;
  readonly gap: number;
}

/** What a line reads; `stretched` says whether it is set to the full width, where gaps mean little. */
export function lineText(line: PageLine, stretched: boolean): string {
  const pieces = piecesOf(line);
  const spaced = isLetterSpaced(pieces);
  let text = "";
  for (const piece of pieces) text += separator(text, piece, stretched, spaced) + piece.text;
  return text.split("\t").every((cell) => Array.from(cell).length <= 1) ? text.replaceAll("\t", " ") : text;
}

function piecesOf(line: PageLine): Piece[] {
  const pieces: Piece[] = [];
  let end: number | undefined;
  let before = "";
  for (const run of line.runs) {
    const gap = end === undefined ? 0 : (run.start - end) / line.size;
    const text = withUnifiedIdeographs(run.text);
    const words = isRaised(run, line) ? [raisedText(text.trim(), before)] : text.split(/\s+/u);
    words.forEach((word, index) => {
      if (word === "" && index > 0 && index === words.length - 1) return;
      pieces.push({ text: word, gap: index === 0 ? gap : BLANK_INSIDE });
      before += word;
    });
    end = Math.max(end ?? run.end, run.end);
  }
  return pieces.filter(({ text }) => text !== "");
}

function isRaised(run: TextRun, line: PageLine): boolean {
  return run.size < line.size * RAISED_SIZE && run.y < line.y - line.size * 0.15;
}

function separator(before: string, piece: Piece, stretched: boolean, spaced: boolean): string {
  if (before === "") return "";
  if (piece.gap >= GAP.cell) return "\t";
  const left = isWide(before.slice(-1));
  const right = isWide(piece.text.slice(0, 1));
  if (!left && !right) return piece.gap >= GAP.letters ? " " : "";
  if (stretched || spaced) return piece.gap >= GAP.stretched ? " " : "";
  return piece.gap >= (left && right ? GAP.wide : GAP.mixed) ? " " : "";
}

function isLetterSpaced(pieces: readonly Piece[]): boolean {
  const neighbours = pieces.reduce((count, { text }) => count + Array.from(text).length, 0) - 1;
  const parted = pieces.filter(({ gap }) => gap > GAP.letters && gap < GAP.stretched).length;
  return neighbours >= FEWEST_NEIGHBOURS && parted > neighbours * LETTER_SPACED;
}
