import { extractIndicators, type ExtractResult } from "@liaocheng/indicator-extractor";
import type { City } from "@liaocheng/city";
import { findRegion, placeOfName, regionByCode, type Region } from "@liaocheng/region-codes";
import type { Report } from "@liaocheng/report-model";

/** The figures of a report, each that is of another region than the report's own with that region and its code. */
export function extractDocument(report: Report, city: City | undefined): ExtractResult {
  const extracted = extractIndicators(report, wordsOf(city));
  const home = report.adcode === undefined ? undefined : regionByCode(report.adcode);
  for (const indicator of extracted.indicators) {
    const place = placeOfName(indicator.name, { home }) ?? placeOfPart(indicator.region, home);
    if (place === undefined) continue;
    indicator.region = place.name;
    indicator.adcode = place.adcode;
  }
  return extracted;
}

/** 临清市 that a sentence of its prefecture's report tells of; 滨海新区 and 县域 have no code. */
function placeOfPart(part: string | undefined, home: Region | undefined): Region | undefined {
  const place = part === undefined ? undefined : findRegion(part, { within: home?.name });
  return place?.name === part ? place : undefined;
}

/** The indicators and units of a city, as libraries take them. */
export const wordsOf = (
  city: City | undefined,
): { readonly catalogue?: City["catalogue"]; readonly units?: NonNullable<City["units"]> } =>
  city === undefined ? {} : { catalogue: city.catalogue, ...(city.units === undefined ? {} : { units: city.units }) };
