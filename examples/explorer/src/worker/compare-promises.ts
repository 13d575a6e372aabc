import { compareReports, type ExtractedReport, type ReportComparison } from "@liaocheng/scorecard";

/** Two reports of one place, the earlier first. */
export interface ReportPair {
  readonly previous: ExtractedReport;
  readonly current: ExtractedReport;
}

/** What one report promised against what the next one tells. */
export function comparePromises({ previous, current }: ReportPair): ReportComparison {
  return compareReports(previous, current);
}
