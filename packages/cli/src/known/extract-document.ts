import { extractIndicators, type ExtractResult } from "@liaocheng/indicator-extractor";
import { placeOfName, regionByCode } from "@liaocheng/region-codes";
import type { Report } from "@liaocheng/report-model";

/** The figures of a report, each that is of another region than the report's own with that region and its code. */
export function extractDocument(report: Report): ExtractResult {
  const extracted = extractIndicators(report);
  const home = report.adcode === undefined ? undefined : regionByCode(report.adcode);
  for (const indicator of extracted.indicators) {
    const place = placeOfName(indicator.name, { home });
    if (place === undefined) continue;
    indicator.region = place.name;
    indicator.adcode = place.adcode;
  }
  return extracted;
}
