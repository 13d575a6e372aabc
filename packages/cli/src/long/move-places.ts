import type { LeftOutNumber, ExtractResult } from "@liaocheng/indicator-extractor";
import type { Diagnostic, FieldOrigin, Indicator, Span } from "@liaocheng/report-model";

/** What was extracted from a stretch, at its places in the whole text. */
export function moveResult({ indicators, leftOut, diagnostics }: ExtractResult, by: number): ExtractResult {
  if (by === 0) return { indicators, leftOut, diagnostics };
  return {
    indicators: indicators.map((indicator) => moveIndicator(indicator, by)),
    leftOut: leftOut.map((number): LeftOutNumber => ({ ...number, ...moved(number, by) })),
    diagnostics: diagnostics.map((diagnostic) => moveDiagnostic(diagnostic, by)),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function moveIndicator(indicator: Indicator, by: number): Indicator {
  const origins = Object.fromEntries(
    Object.entries(indicator.origins).map(([field, origin]) => [field, moveOrigin(origin, by)]),
  );
  return { ...indicator, span: moved(indicator.span, by), sentence: moved(indicator.sentence, by), origins };
}

const moveOrigin = (origin: FieldOrigin, by: number): FieldOrigin =>
  origin.evidence === undefined ? origin : { ...origin, evidence: moved(origin.evidence, by) };

/** A remark on a report as a whole stays one: it has no place. */
const moveDiagnostic = (diagnostic: Diagnostic, by: number): Diagnostic =>
  diagnostic.span === undefined ? diagnostic : { ...diagnostic, span: moved(diagnostic.span, by) };
