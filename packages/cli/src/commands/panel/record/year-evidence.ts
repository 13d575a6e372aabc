import type { PanelRecord, Report } from "@liaocheng/report-model";

/** What the year of a report was read from. */
export type YearEvidence = Pick<PanelRecord, "yearEvidence" | "yearSource" | "yearConfidence">;

/** The strongest evidence for the year planned, else for the year reviewed. */
export function yearEvidenceOf({ planYear, reviewYear, evidence = [] }: Report): YearEvidence {
  const found =
    evidence.find(({ field, value }) => field === "planYear" && value === planYear) ??
    evidence.find(({ field, value }) => field === "reviewYear" && value === reviewYear);
  if (found === undefined) return {};
  return { yearEvidence: found.text, yearSource: found.source, yearConfidence: found.confidence };
}
