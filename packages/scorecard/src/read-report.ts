import { extractIndicators, type ExtractOptions } from "@liaocheng/indicator-extractor";
import type { Indicator, Report } from "@liaocheng/report-model";
import { wrongKind } from "@liaocheng/report-model/caller";
import { ScorecardError } from "./scorecard-error.js";
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

/**
 * How reports that come as text or tree are read.
 *
 * @since 0.3.0
 */
export type ReportReading = Pick<ExtractOptions, "catalogue" | "units">;

function checkReport(input: unknown, path: string): void {
  if (typeof input === "string") return;
  if (typeof input === "object" && input !== null && ("indicators" in input || "children" in input)) return;
  throw new ScorecardError("SCORECARD_REPORT_INVALID", wrongKind(path, "string", input));
}

/** Parses and extracts what the caller has not done yet. */
export function readReport(input: ReportInput, { catalogue, units }: ReportReading = {}, path = "report"): ReadReport {
  checkReport(input, path);
  if (typeof input !== "string" && "indicators" in input) {
    const indicators = [...input.indicators].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    return { report: input.report, indicators, text: serializeReport(input.report) };
  }
  const report = typeof input === "string" ? parseReport(input).report : input;
  const { indicators } = extractIndicators(report, { catalogue, units });
  return { report, indicators, text: typeof input === "string" ? input : serializeReport(report) };
}
