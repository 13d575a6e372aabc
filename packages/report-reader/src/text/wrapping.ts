import { charactersOf, columnsOf, type Measure, type TextLine } from "./text-lines.js";

/** How a text is broken into hard lines. */
export interface Wrapping {
  /** Width of a full line. */
  readonly width: number;
  /** Width of a line as the wrapping counts it. */
  readonly widthOf: (line: TextLine) => number;
  readonly measure: Measure;
  /** Whether lines are broken at the width wherever that falls, not between words or before closing marks. */
  readonly strict: boolean;
  /** Columns that lines within a paragraph begin at. */
  readonly margin: number;
  /** Whether paragraphs are shown by another indent than the margin. */
  readonly indents: boolean;
  /** Whether they are shown by blank lines. */
  readonly blanks: boolean;
  /** Whether a blank line stands behind every line, so that it parts nothing. */
  readonly doubleSpaced: boolean;
}

/** Fewer lines than this do not show how a text is broken, nor do fewer full lines that end within a sentence. */
const FEWEST_LINES = 6;
const FEWEST_CUT = 4;
const FULL_SHARE = 0.35;
const CUT_SHARE = 0.3;
const NARROWEST = 14;
const WIDEST = 64;
/** Lines longer than the others, such as addresses of pages. */
const LONGER_SHARE = 0.03;
/** A full line falls short of the width by what could not be broken; in characters. */
const SLACK = 2;
const STRICT_SHARE = 0.97;
const DOUBLE_SPACED_SHARE = 0.8;
const SHOWN_SHARE = 0.6;
const INDENT = 2;
const ENDS_SENTENCE = /[。！？!?][”’）》」』]?$/u;
const SENTENCE_WITHIN = /[。；！？](?=[^”’）》」』\s])/u;

/** The wrapping of a text, undefined when its lines are paragraphs. */
export function findWrapping(lines: readonly TextLine[]): Wrapping | undefined {
  if (lines.length < FEWEST_LINES) return undefined;
  const best = [charactersOf, columnsOf]
    .flatMap((measure) => [true, false].map((counted) => widthBy(lines, measure, counted)))
    .reduce((one, other) => (other.exact > one.exact ? other : one));
  const { width, widthOf, measure } = best;
  const unit = measure("字");
  if (width < NARROWEST * unit || width > WIDEST * unit) return undefined;
  const isFull = (line: TextLine): boolean => Math.abs(widthOf(line) - width) <= SLACK * unit;
  if (!isBroken(lines, isFull)) return undefined;
  const margin = marginOf(lines, isFull);
  const begins = pairs(lines).flatMap(([line, next]) => (isFull(line) ? [] : [next]));
  const isShown = (by: (next: TextLine) => boolean): boolean =>
    begins.length > 0 && begins.filter(by).length >= begins.length * SHOWN_SHARE;
  const doubleSpaced = isDoubleSpaced(lines, isFull);
  return {
    width,
    widthOf,
    measure,
    strict: isStrict(lines.filter(isFull).map(widthOf), width, unit),
    margin,
    indents: isShown((next) => isSetOff(next, { margin })),
    blanks: !doubleSpaced && isShown(({ apart }) => apart),
    doubleSpaced,
  };
}

interface Width extends Pick<Wrapping, "width" | "widthOf" | "measure"> {
  /** Lines of just this width. */
  readonly exact: number;
}

/** The width most lines have, among those nearly as wide as lines come. */
function widthBy(lines: readonly TextLine[], measure: Measure, indentCounts: boolean): Width {
  const widthOf = ({ text, blanks }: TextLine): number => measure(indentCounts ? text : text.slice(blanks));
  const widths = lines.map(widthOf).sort((one, other) => other - one);
  const widest = widths[Math.floor(lines.length * LONGER_SHARE)] ?? 0;
  const counts = new Map<number, number>();
  const least = widest - SLACK * measure("字");
  for (const width of widths) if (width <= widest && width >= least) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best: Width = { width: widest, widthOf, measure, exact: 0 };
  for (const [width, exact] of counts) if (exact > best.exact) best = { ...best, width, exact };
  return best;
}

type IsFull = (line: TextLine) => boolean;

/** Broken prose has most lines full and ending within a sentence, and sentences that end within a line; a list of items has not. */
function isBroken(lines: readonly TextLine[], isFull: IsFull): boolean {
  const full = lines.filter((line) => isFull(line) && !line.text.includes("\t"));
  const cut = full.filter(({ text }) => !ENDS_SENTENCE.test(text)).length;
  const within = lines.filter(({ text }) => SENTENCE_WITHIN.test(text)).length;
  return (
    full.length >= lines.length * FULL_SHARE &&
    cut >= Math.max(FEWEST_CUT, lines.length * CUT_SHARE) &&
    within * 2 >= full.length - cut &&
    within > 0
  );
}

function isStrict(widths: readonly number[], width: number, unit: number): boolean {
  return widths.filter((one) => one <= width && one > width - unit).length >= widths.length * STRICT_SHARE;
}

/** The indent most lines have that follow a line cut within a sentence. */
function marginOf(lines: readonly TextLine[], isFull: IsFull): number {
  const counts = new Map<number, number>();
  for (const [line, next] of pairs(lines))
    if (isFull(line) && !ENDS_SENTENCE.test(line.text)) counts.set(next.indent, (counts.get(next.indent) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function isDoubleSpaced(lines: readonly TextLine[], isFull: IsFull): boolean {
  const cut = pairs(lines).filter(([line]) => isFull(line) && !ENDS_SENTENCE.test(line.text));
  return cut.filter(([, next]) => next.apart).length >= cut.length * DOUBLE_SPACED_SHARE;
}

const pairs = (lines: readonly TextLine[]): (readonly [line: TextLine, next: TextLine])[] =>
  lines.slice(1).map((next, index) => [lines[index] ?? next, next] as const);

/** Whether a line begins elsewhere than lines within a paragraph do. */
export const isSetOff = ({ indent }: TextLine, { margin }: Pick<Wrapping, "margin">): boolean =>
  Math.abs(indent - margin) >= INDENT;

export const endsSentence = ({ text }: TextLine): boolean => ENDS_SENTENCE.test(text);
