import { firstWhere } from "../../first-where.js";
import { readReport } from "../../read-report.js";
import { annotateDocx } from "./annotate-docx.js";
import type { AnnotatedDocx, AnnotateOptions, DocxAnnotation } from "./annotation.js";
import { plainDocx } from "./plain-docx.js";

/** A text as a Word file with remarks and changes, whose offsets count in the text as it was given. */
export async function annotateText(
  text: string,
  annotations: readonly DocxAnnotation[],
  options: AnnotateOptions,
): Promise<AnnotatedDocx> {
  const bytes = plainDocx(text);
  const placeOf = lineByLine(text, (await readReport(bytes, { type: "docx" })).text);
  const placed = annotations.map((one) => ({ ...one, start: placeOf(one.start), end: placeOf(one.end) }));
  return annotateDocx(bytes, placed, options);
}

/** Leads offsets of a text to those of the same lines without blanks around them and between them. */
function lineByLine(text: string, set: string): (offset: number) => number {
  const lines: { start: number; end: number; set: number }[] = [];
  let setAt = 0;
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trim();
    if (line === "") continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ start, end: start + line.length, set: setAt });
    setAt += line.length + 1;
  }
  return (offset) => {
    const line = lines[Math.max(0, firstWhere(lines, ({ start }) => start > offset) - 1)];
    return line === undefined
      ? 0
      : Math.min(set.length, line.set + Math.min(Math.max(offset, line.start), line.end) - line.start);
  };
}
