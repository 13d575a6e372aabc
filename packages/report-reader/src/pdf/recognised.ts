import { isWide } from "../blocks/wide-character.js";
import type { PageImage, RecognisedLine, RecognisedWord } from "../page-reader.js";
import type { PlacedGlyphs } from "./placed-glyphs.js";

const POINTS_PER_INCH = 72;
/** In heights of a line: words further apart stand in cells or columns of their own. */
const APART = 2;
/** Lines this much higher or lower than most are set in another size. */
const OTHER_SIZE = 0.45;
/** A page is set in lines about as high as this one of them, counted from the lowest. */
const MIDDLE = 0.5;
/** Of the height of a box around characters, the size of their type. */
const TYPE_OF_BOX = 1.05;

/** What was recognised on a page, a word a piece, as glyphs drawn there; characters count on from `from`. */
export function glyphsOfLines(
  lines: readonly RecognisedLine[],
  { resolution }: Pick<PageImage, "resolution">,
  from: number,
): PlacedGlyphs[] {
  const points = POINTS_PER_INCH / resolution;
  const filled = lines
    .map((line) => ({ ...line, words: line.words.filter(({ text }) => text.trim() !== "") }))
    .filter(({ words }) => words.length > 0);
  const heights = filled.map(heightOf).sort((one, other) => one - other);
  const usual = heights[Math.floor(heights.length * MIDDLE)] ?? 0;
  const glyphs: PlacedGlyphs[] = [];
  let next = from;
  for (const line of filled) {
    const own = heightOf(line);
    const height = Math.abs(own - usual) > usual * OTHER_SIZE && line.words.length > 1 ? own : usual;
    for (const words of piecesOf(line.words, height)) {
      const left = Math.min(...words.map(({ box }) => box[0]));
      const right = Math.max(...words.map(({ box }) => box[2]));
      const texts = words.map(({ text }, index) => blankBefore(text, words[index - 1]?.text) + text.trim());
      const width = (right - left) / widthOf(texts.join(""));
      let x = left;
      for (const [index, text] of texts.entries()) {
        const length = widthOf(text) * width;
        glyphs.push({
          text,
          from: next,
          x: x * points,
          y: line.baseline * points,
          length: length * points,
          size: height * TYPE_OF_BOX * points,
          direction: "right",
          vertical: false,
          confidence: words[index]?.confidence ?? 0,
        });
        x += length;
        // One place between pieces belongs to none, so that each keeps how sure it is.
        next += text.length + 1;
      }
    }
  }
  return glyphs;
}

/** The highest of its words: a line of 一 and commas is as high as any other. */
const heightOf = ({ words }: RecognisedLine): number => Math.max(...words.map(({ box }) => box[3] - box[1]));

function piecesOf(words: readonly RecognisedWord[], height: number): RecognisedWord[][] {
  const pieces: RecognisedWord[][] = [];
  let last: RecognisedWord | undefined;
  for (const word of words) {
    if (last === undefined || word.box[0] - last.box[2] > height * APART) pieces.push([]);
    pieces[pieces.length - 1]?.push(word);
    last = word;
  }
  return pieces;
}

/** Blanks stand between words of letters alone. */
const blankBefore = (text: string, before = ""): string =>
  /\p{Script=Latin}$/u.test(before.trim()) && /^\p{Script=Latin}/u.test(text.trim()) ? " " : "";

/** In half squares: boxes around single characters are off, so those of a line are spread over it. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return Math.max(1, width);
}
