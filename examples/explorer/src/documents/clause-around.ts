import type { Span } from "@liaocheng/report-model";

/** Clauses shorter than this say too little by themselves: 增长17%. */
const SHORTEST = 10;
const ENDS = "，。；：！？\n\r";

/** Figure and sentence of a fact; both count in the text. */
export interface Quotable {
  readonly span: Span;
  readonly sentence: Span;
}

/** The clause that a figure stands in, with the one before it while it is short; never beyond its sentence. */
export function clauseAround(text: string, { span, sentence }: Quotable): Span {
  let end = span.end;
  while (end < sentence.end && !ENDS.includes(text.charAt(end))) end += 1;
  let start = clauseStart(text, span.start, sentence.start);
  while (end - start < SHORTEST && start > sentence.start) start = clauseStart(text, start - 1, sentence.start);
  while (start < span.start && /\s/u.test(text.charAt(start))) start += 1;
  return { start, end };
}

function clauseStart(text: string, from: number, least: number): number {
  let start = from;
  while (start > least && !ENDS.includes(text.charAt(start - 1))) start -= 1;
  return start;
}
