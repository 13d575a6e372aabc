import type { Indicator, Report } from "@liaocheng/report-model";
import { findHeadlinePassages } from "./find-headline-passages.js";

/**
 * Picks the indicators a report states among its main expected targets for the year planned.
 *
 * @param report - The report tree.
 * @param indicators - What `extractIndicators` found in it.
 * @returns Those of the headline passages that are targets of the year planned, in order; empty when there are none.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、2023年工作安排\n今年经济社会发展主要预期目标是：地区生产总值增长6%。");
 * headlineTargets(report, extractIndicators(report).indicators).map(({ concept }) => concept); // => ["gdp"]
 * @since 0.1.0
 */
export function headlineTargets(report: Report, indicators: readonly Indicator[]): Indicator[] {
  const passages = findHeadlinePassages(report);
  const year = report.planYear === undefined ? undefined : String(report.planYear);
  return indicators.filter(
    ({ status, period, span }) =>
      status === "target" &&
      (year === undefined || period === year) &&
      passages.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}
