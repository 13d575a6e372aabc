import { extractIndicators, type ExtractResult } from "@liaocheng/indicator-extractor";
import type { City } from "@liaocheng/city";
import { placeOfName, regionByCode } from "@liaocheng/region-codes";
import type { Report } from "@liaocheng/report-model";

/** The figures of a report, each that is of another region than the report's own with that region and its code. */
export function extractDocument(report: Report, city: City | undefined): ExtractResult {
  const extracted = extractIndicators(report, wordsOf(city));
  const home = report.adcode === undefined ? undefined : regionByCode(report.adcode);
  for (const indicator of extracted.indicators) {
    const place = placeOfName(indicator.name, { home });
    if (place === undefined) continue;
    indicator.region = place.name;
    indicator.adcode = place.adcode;
  }
  return extracted;
}

/** The indicators and units of a city, as libraries take them. */
export const wordsOf = (
  city: City | undefined,
): { readonly catalogue?: City["catalogue"]; readonly units?: NonNullable<City["units"]> } =>
  city === undefined ? {} : { catalogue: city.catalogue, ...(city.units === undefined ? {} : { units: city.units }) };
