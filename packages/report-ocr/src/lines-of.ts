import type { RecognisedLine, RecognisedWord } from "@liaocheng/report-reader";
import type { Block, Line, Word } from "tesseract.js";

/** The lines that the engine found, in its order. */
export const linesOf = (blocks: readonly Block[]): RecognisedLine[] =>
  blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(lineOf);

/** A base line may slope; where it begins is what the next words of the line stand on. */
const lineOf = ({ baseline, words }: Line): RecognisedLine => ({
  baseline: Math.max(baseline.y0, baseline.y1),
  words: words.map(wordOf),
});

/** The engine reads the lower ring of a percent sign once more, as a digit; nothing is printed so. */
const RING_TWICE = /(?<=[%％])[0o6](?!\d)/giu;
const PERCENT = 100;

const wordOf = ({ text, confidence, bbox: { x0, y0, x1, y1 } }: Word): RecognisedWord => ({
  text: text.replace(RING_TWICE, ""),
  confidence: Math.min(1, Math.max(0, confidence / PERCENT)),
  box: [x0, y0, x1, y1],
});
