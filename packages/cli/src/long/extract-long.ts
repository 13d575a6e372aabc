import type { City } from "@liaocheng/city";
import type { ExtractResult } from "@liaocheng/indicator-extractor";
import type { Report } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { extractDocument } from "../known/extract-document.js";
import { parseDocument } from "../known/parse-document.js";
import { moveResult } from "./move-places.js";
import type { Stretch } from "./stretches.js";

export interface LongRun {
  /** What the caller says of the text. */
  readonly told: ReportOptions;
  readonly city: City | undefined;
}

/**
 * Extracts a long text stretch by stretch, at places of the whole. A stretch that goes on has region, years and kind of the one before; what is
 * remarked of a report as a whole stands where it begins.
 */
export function* extractLong(
  text: string,
  stretches: readonly Stretch[],
  { told, city }: LongRun,
): Generator<ExtractResult> {
  let before: ReportOptions = {};
  for (const { start, end, opens } of stretches) {
    const options = opens ? told : { ...before, ...given(told) };
    const { report } = parseDocument(text.slice(start, end), options, city);
    before = anchorsOf(report);
    const result = moveResult(extractDocument(report, city), start);
    yield { ...result, diagnostics: result.diagnostics.map((diagnostic) => ({ span: { start, end }, ...diagnostic })) };
  }
}

/** Without what is left open. */
const given = (options: ReportOptions): ReportOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));

const anchorsOf = ({ region, planYear, reviewYear, documentKind }: Report): ReportOptions =>
  given({ region, planYear, reviewYear, documentKind });
