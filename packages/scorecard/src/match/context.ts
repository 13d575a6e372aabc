import type { Indicator } from "@liaocheng/report-model";

const LONGEST = 90;
const SHORTEST = 6;
const MARKS = ["，", "；", "。", "：", ",", ";", "\n"];

/**
 * What is said before the clause of a figure, within its sentence, and in the sentence before where that is next to
 * nothing: a figure that names no more than a deed (新开工700万套) or a place (80%的县) tells there what it is about.
 */
export function contextBefore({ span, sentence }: Pick<Indicator, "span" | "sentence">, text: string): string {
  const before = text.slice(Math.max(sentence.start, span.start - LONGEST), span.start);
  const cut = Math.max(...MARKS.map((mark) => before.lastIndexOf(mark)));
  const inside = before.slice(0, Math.max(0, cut));
  if (inside.trim().length >= SHORTEST) return inside;
  return sentenceEnding(text.slice(Math.max(0, sentence.start - LONGEST), sentence.start)) + inside;
}

/** The last whole sentence of a stretch of text, without its full stop. */
function sentenceEnding(stretch: string): string {
  const ended = stretch.trimEnd().replace(/[。；;]$/u, "");
  return ended.slice(Math.max(ended.lastIndexOf("。"), ended.lastIndexOf("\n")) + 1);
}
