import type { Language } from "../words/localized.js";
import { regionIn } from "../state/region-names.js";
import type { Analysis } from "../worker/analysis.js";

/** What a document is called in tabs and legends: place and year where it tells them, else the name of its file. */
export function documentTitle(
  { report: { region, planYear, reviewYear }, name }: Analysis,
  language: Language,
): string {
  const year = planYear ?? (reviewYear === undefined ? undefined : reviewYear + 1);
  if (region === undefined) return name;
  const place = regionIn(region, language);
  if (year === undefined) return place;
  return language === "zh" ? `${place} ${String(year)}年` : `${place} ${String(year)}`;
}
