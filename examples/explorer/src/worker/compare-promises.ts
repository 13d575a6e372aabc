import type { City } from "@liaocheng/city";
import { compareReports, type ExtractedReport, type ReportComparison } from "@liaocheng/scorecard";
import { wordsOf } from "./words-of-city.js";

/** Two reports of one place, the earlier first. */
export interface ReportPair {
  readonly previous: ExtractedReport;
  readonly current: ExtractedReport;
}

/** What one report promised against what the next one tells. */
export function comparePromises({ previous, current }: ReportPair, city?: City): ReportComparison {
  return compareReports(previous, current, wordsOf(city));
}
