import type { Dropped } from "../account/text-account.js";
import { ReadError } from "../read-error.js";
import type { ReadPlace } from "../read-place.js";
import type { TypedReading } from "../typed-reading.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { concat, copied, firstEndingAfter, made } from "../traced/traced-text.js";
import { drawnTwice } from "./drawn-twice.js";
import { hungMarksLost } from "./hung-marks.js";
import { linesOfPage } from "./lines-of-page.js";
import { pageFurniture } from "./page-furniture.js";
import { paragraphsOfLines } from "./paragraphs-of-lines.js";
import { boxOf, type PlacedGlyphs } from "./placed-glyphs.js";
import type { PageLine } from "./text-run.js";
import { watermarks } from "./watermark.js";

const MOST_PAGES_NAMED = 10;

/**
 * Pages of placed text, of whatever type of file, as paragraphs; what repeats on every page is all there is, or is left out. Pages that
 * are blank (0-based) need no text; the program that wrote some drops marks hung at the ends of lines.
 */
export function readPages(
  pages: readonly (readonly PlacedGlyphs[])[],
  blank: ReadonlySet<number> = new Set(),
  mayLackMarks = false,
): TypedReading {
  const reading = readBody(pages, { blank, mayLackMarks, hasFurniture: true });
  if (reading !== undefined) return reading;
  const whole = readBody(pages, { blank, mayLackMarks, hasFurniture: false });
  // Pages that bear nothing but their numbers are scans.
  if (whole === undefined || !/\p{L}/u.test(whole.text.text))
    throw new ReadError("scanned-pdf", { pages: pages.length });
  return whole;
}

interface BodyOptions {
  readonly blank: ReadonlySet<number>;
  readonly mayLackMarks: boolean;
  readonly hasFurniture: boolean;
}

function readBody(
  pages: readonly (readonly PlacedGlyphs[])[],
  { blank, mayLackMarks, hasFurniture }: BodyOptions,
): TypedReading | undefined {
  const dropped: Dropped[] = [];
  const drop = (fate: Dropped["fate"]) => (piece: { readonly from: number; readonly text: string }) =>
    dropped.push({
      from: piece.from,
      fromEnd: piece.from + piece.text.length,
      fate,
    });
  const stamped = hasFurniture ? watermarks(pages) : new Set<PlacedGlyphs>();
  stamped.forEach(drop("watermark"));
  const clean = pages.map((glyphs) => {
    const kept = glyphs.filter((piece) => !stamped.has(piece));
    const twice = drawnTwice(kept);
    twice.forEach(drop("duplicate"));
    return kept.filter((piece) => !twice.has(piece));
  });
  const ordered = clean.map((glyphs, index) => linesOfPage(glyphs, index));
  const lined = ordered.map(({ lines }) => lines);
  const furniture = hasFurniture ? pageFurniture(lined) : new Set<PageLine>();
  for (const line of furniture)
    for (const { spans } of line.runs.map(({ text }) => text))
      for (const { from, fromEnd } of spans) dropped.push({ from, fromEnd, fate: "furniture" });
  const body = lined.flat().filter((line) => !furniture.has(line));
  const paragraphs = paragraphsOfLines(body);
  const text = concat(paragraphs.filter(({ text }) => text !== "").flatMap((paragraph) => [paragraph, made("\n")]));
  if (text.text === "") return undefined;
  const all = pages.flat();
  for (const { text: drawn, from } of all)
    for (const match of drawn.matchAll(SYMBOLS))
      dropped.push({
        from: from + match.index,
        fromEnd: from + match.index + match[0].length,
        fate: "unmapped",
      });
  return {
    text,
    warnings: [...warningsOf(pages, blank), ...columnWarnings(ordered), ...(mayLackMarks ? markWarnings(body) : [])],
    seen: all.map(({ text: drawn, from }) => copied(drawn, from)),
    dropped,
    placeOf: placesOf(pages),
  };
}

/** Bullets and arrows of fonts of pictures. */
const SYMBOLS = /[\uF020-\uF0FF]/gu;

function placesOf(
  pages: readonly (readonly PlacedGlyphs[])[],
): (from: number, fromEnd: number) => Omit<ReadPlace, "start" | "end"> {
  const pieces = pages
    .flatMap((glyphs, index) =>
      glyphs.map((piece) => ({
        piece,
        page: index + 1,
        end: piece.from + piece.text.length,
      })),
    )
    .sort((one, other) => one.end - other.end);
  return (from, fromEnd) => {
    const found = pieces[firstEndingAfter(pieces, from)];
    if (found === undefined || found.piece.from > from) return {};
    const place = { page: found.page, box: boxOf(partOf(found.piece, from, fromEnd)) };
    const { confidence } = found.piece;
    return confidence === undefined ? place : { ...place, from: "ocr", confidence };
  };
}

/** The part of a piece that some of its characters take, as if all were as wide. */
function partOf(piece: PlacedGlyphs, from: number, fromEnd: number): PlacedGlyphs {
  const width = piece.length / piece.text.length;
  const before = (from - piece.from) * width;
  const length = Math.min(piece.length - before, (fromEnd - from) * width);
  const { x, y, direction } = piece;
  if (direction === "down") return { ...piece, y: y + before, length };
  if (direction === "up") return { ...piece, y: y - before, length };
  return {
    ...piece,
    x: direction === "left" ? x - before : x + before,
    length,
  };
}

function warningsOf(pages: readonly (readonly PlacedGlyphs[])[], blank: ReadonlySet<number>): ReadWarning[] {
  const silent = pages.flatMap((glyphs, index) => (glyphs.length === 0 && !blank.has(index) ? [index + 1] : []));
  return silent.length === 0 ? [] : [readWarning("pages-without-text", { pages: namedPages(silent) })];
}

function markWarnings(lines: readonly PageLine[]): ReadWarning[] {
  const count = hungMarksLost(lines);
  return count === 0 ? [] : [readWarning("marks-missing", { count })];
}

function columnWarnings(pages: readonly { readonly mayBeColumns: boolean }[]): ReadWarning[] {
  const unsure = pages.flatMap(({ mayBeColumns }, index) => (mayBeColumns ? [index + 1] : []));
  return unsure.length === 0 ? [] : [readWarning("columns-unsure", { pages: namedPages(unsure) })];
}

export const namedPages = (pages: readonly number[]): string =>
  pages.slice(0, MOST_PAGES_NAMED).join("、") + (pages.length > MOST_PAGES_NAMED ? "…" : "");
