import { concat, copied, made, type TracedText } from "../traced/traced-text.js";
import { leadingUnit, linesOfText, type TextLine } from "./text-lines.js";
import { endsSentence, findWrapping, isSetOff, type Wrapping } from "./wrapping.js";

const CHAPTER = /^\s*(?:第?[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部])/u;
const ITEM = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d)|[\u2460-\u2473]|——|附件)/u;
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** In a longer text the lines stay as they are, which a warning tells: each line costs memory, and no report is as long. */
const LONGEST = 4_000_000;

/** A plain text whose hard lines were put together again. */
export interface JoinedLines {
  readonly text: TracedText;
  /** Line ends taken out. */
  readonly count: number;
}

/** Hard lines of plain text put together to paragraphs; all else stays as it stood. Undefined when the lines are paragraphs. */
export function joinLines(text: string): JoinedLines | undefined {
  if (text.length > LONGEST) return undefined;
  const lines = linesOfText(text);
  const wrapping = findWrapping(lines);
  if (wrapping === undefined) return undefined;
  const pieces: TracedText[] = [];
  let from = 0;
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || !goesOn(line, next, wrapping)) continue;
    const exact = wrapping.widthOf(line) >= wrapping.width;
    const end = exact ? line.end : line.start + line.text.length;
    pieces.push(copied(text.slice(from, end), from), made(exact ? "" : blankBetween(line, next)));
    from = next.start + (wrapping.margin > 0 ? next.blanks : 0);
    count += 1;
  }
  pieces.push(copied(text.slice(from), from));
  return count === 0 ? undefined : { text: concat(pieces), count };
}

/** Whether a paragraph goes on in the next line. */
function goesOn(line: TextLine, next: TextLine, wrapping: Wrapping): boolean {
  if (next.apart && !wrapping.doubleSpaced) return false;
  if (line.text.includes("\t") || next.text.includes("\t")) return false;
  if (isSetOff(next, wrapping) || !fills(line, next, wrapping)) return false;
  if (wrapping.blanks || !endsSentence(line)) return true;
  return !CHAPTER.test(next.text) && (wrapping.indents || !ITEM.test(next.text));
}

/** Whether what the next line begins with had no room in this one; a line far wider than the others is none of them. */
function fills(line: TextLine, next: TextLine, { width, widthOf, measure, strict }: Wrapping): boolean {
  const reached = widthOf(line);
  const unit = strict ? firstCharacter(next.text.slice(next.blanks)) : leadingUnit(next.text);
  return reached <= width * 1.2 && reached + measure(unit) > width;
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0x20);

/** A line broken between words lost the blank there; one broken at its width lost nothing. */
function blankBetween(line: TextLine, next: TextLine): string {
  return LETTER.test(line.text.slice(-1)) && LETTER.test(next.text.slice(next.blanks, next.blanks + 1)) ? " " : "";
}
