import { placesAt } from "@liaocheng/report-reader";
import type { ComparedSource } from "./sources.js";

/**
 * A span as offsets in a text file as it is stored, where the reader left out characters that nobody sees; spans of other files
 * stay in the text as read.
 */
export function inFile<Span extends { readonly start: number; readonly end: number }>(
  span: Span,
  { document: { places, source } }: ComparedSource,
): Span {
  if (source.type !== "txt") return span;
  const found = placesAt(places, span);
  const [first, last] = [found[0], found[found.length - 1]];
  if (first?.sourceStart === undefined || last?.sourceStart === undefined) return span;
  return {
    ...span,
    start: first.sourceStart + Math.max(0, span.start - first.start),
    end: last.sourceStart + Math.min(span.end, last.end) - last.start,
  };
}
