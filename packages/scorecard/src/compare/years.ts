import { plannedYear, type Indicator, type Report } from "@liaocheng/report-model";
import type { ExtractedReport } from "../read-report.js";

/**
 * How two reports stand to each other: the second looks back on the year the first planned (`consecutive`), speaks of
 * the same year (`same-year`) or of an earlier one (`reversed`), skips years (`apart`), or does not tell (`unknown`).
 *
 * @since 0.1.0
 */
export type ReportSequence = "consecutive" | "same-year" | "reversed" | "apart" | "unknown";

/**
 * Tells how two reports follow upon each other, by the years they plan and look back on.
 *
 * @example
 * const report = (planYear: number) => ({ planYear, reviewYear: planYear - 1 });
 * sequenceOf(report(2023), report(2024)); // => "consecutive"
 * sequenceOf(report(2024), report(2023)); // => "reversed"
 * sequenceOf(report(2021), report(2023)); // => "apart"
 * sequenceOf(report(2021), {}); // => "unknown"
 * @since 0.1.0
 */
export function sequenceOf(
  previous: Pick<Report, "planYear" | "reviewYear">,
  current: Pick<Report, "planYear" | "reviewYear">,
): ReportSequence {
  const planned = plannedYear(previous);
  const next = plannedYear(current);
  if (planned === undefined || next === undefined) return "unknown";
  if (next === planned) return "same-year";
  if (next < planned) return "reversed";
  return next === planned + 1 || current.reviewYear === planned ? "consecutive" : "apart";
}

/**
 * The year whose targets are compared: the one `previous` plans; where it names none, the year most of its targets
 * are for, else the one `current` looks back on.
 */
export function comparedYear(previous: ExtractedReport, current: ExtractedReport): string | undefined {
  const planned = plannedYear(previous.report);
  if (planned !== undefined) return String(planned);
  const most = mostFrequentYear(previous.indicators);
  return most ?? (current.report.reviewYear === undefined ? undefined : String(current.report.reviewYear));
}

function mostFrequentYear(indicators: readonly Indicator[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { status, period } of indicators) {
    if (status !== "target" || period?.length !== 4) continue;
    counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
