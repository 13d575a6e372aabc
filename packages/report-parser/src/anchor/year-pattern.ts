import type { EvidenceSource } from "@liaocheng/report-model";

/** A wording that names the year planned or the year reviewed. */
export interface YearWords {
  readonly source: EvidenceSource;
  readonly names: "planYear" | "reviewYear";
  readonly words: RegExp;
  /** How many characters from the beginning are looked at. */
  readonly within: number;
  readonly confidence: number;
}

export const Y = "(?<year>(?:19|20)\\d{2})";
/** The same year in the other half of a pattern. */
export const Y2 = "(?<other>(?:19|20)\\d{2})";
