import type { Indicator } from "@liaocheng/report-model";
import { readIndicators } from "../indicators.js";
import type { LintDocument } from "../lint-document.js";

/** The figures of each sentence, in the order of the text. */
export function readSentenceFigures(document: LintDocument): readonly (readonly Indicator[])[] {
  const sentences = new Map<number, Indicator[]>();
  for (const figure of document.once(readIndicators)) {
    const known = sentences.get(figure.sentence.start);
    if (known === undefined) sentences.set(figure.sentence.start, [figure]);
    else known.push(figure);
  }
  for (const figures of sentences.values()) figures.sort((left, right) => left.span.start - right.span.start);
  return [...sentences.values()];
}
