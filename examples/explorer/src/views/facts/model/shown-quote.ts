import type { Span } from "@liaocheng/report-model";
import { clauseAround } from "../../../documents/clause-around.js";
import { foldForSearch, type FactRow } from "./fact-row.js";

/**
 * The clause of the figure, and before or after it those clauses of its sentence in which words that are searched for stand when they
 * do not stand nearer; in the order of the text, apart from each other.
 */
export function shownQuote({ document: { text }, indicator, clause }: FactRow, words: readonly string[]): Span[] {
  const { name, section, sentence } = indicator;
  const near = foldForSearch([name, text.slice(clause.start, clause.end), ...section].join("\n"));
  const folded = text.slice(sentence.start, sentence.end).toLowerCase();
  const farther = words
    .filter((word) => !near.includes(word))
    .flatMap((word) => {
      const start = sentence.start + folded.indexOf(word);
      return start < sentence.start
        ? []
        : [clauseAround(text, { span: { start, end: start + word.length }, sentence })];
    });
  return joined([clause, ...farther]);
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end + 1) result.push(span);
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return result;
}
