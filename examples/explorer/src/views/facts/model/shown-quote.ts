import type { Span } from "@liaocheng/report-model";
import { foldForSearch, type FactRow } from "./fact-row.js";

/** The clause of the figure; the whole sentence when what was searched for stands only there. */
export function shownQuote({ document, indicator, clause }: FactRow, words: readonly string[]): Span {
  const { name, section, sentence } = indicator;
  const near = foldForSearch([name, document.text.slice(clause.start, clause.end), ...section].join("\n"));
  return words.every((word) => near.includes(word)) ? clause : sentence;
}
