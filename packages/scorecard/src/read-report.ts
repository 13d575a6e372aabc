import { extractIndicators, type Catalogue } from "@liaocheng/indicator-extractor";
import type { Indicator, Report } from "@liaocheng/report-model";
import { parseReport, serializeReport } from "@liaocheng/report-parser";

/**
 * A report whose indicators have been extracted already, so that nothing is read twice.
 *
 * @since 0.1.0
 */
export interface ExtractedReport {
  readonly report: Report;
  /** What `extractIndicators(report)` gave, in any order. */
  readonly indicators: readonly Indicator[];
}

/**
 * A report in whatever form the caller has it: text, tree, or tree with indicators.
 *
 * @since 0.1.0
 */
export type ReportInput = string | Report | ExtractedReport;

/** A report with its text and its indicators in the order of the text. */
export interface ReadReport extends ExtractedReport {
  readonly text: string;
}

/** Parses and extracts what the caller has not done yet. */
export function readReport(input: ReportInput, catalogue: Catalogue): ReadReport {
  if (typeof input !== "string" && "indicators" in input) {
    const indicators = [...input.indicators].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return { report: input.report, indicators, text: serializeReport(input.report) };
  }
  const report = typeof input === "string" ? parseReport(input).report : input;
  const { indicators } = extractIndicators(report, { catalogue });
  return { report, indicators, text: typeof input === "string" ? input : serializeReport(report) };
}
