import type { City } from "@liaocheng/city";
import { findRegion } from "@liaocheng/region-codes";
import { parseReport, type ParseResult, type ReportOptions } from "@liaocheng/report-parser";

/** Where a report names the province its county lies in. */
const OPENING = 3000;

/** Parses a report by what is known of it and by the profile of its city, and puts the code of its region into the tree. */
export function parseDocument(text: string, known: ReportOptions, city: City | undefined): ParseResult {
  const parsed = (city?.parseReport ?? parseReport)(text, known);
  const { region, adcode } = parsed.report;
  if (adcode !== undefined) return parsed;
  const found = region === undefined ? undefined : findRegion(region, { within: text.slice(0, OPENING) });
  if (found !== undefined) parsed.report.adcode = found.adcode;
  return parsed;
}
