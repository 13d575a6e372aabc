import { applyFixes } from "@liaocheng/report-lint";
import type { Finding } from "@liaocheng/report-model";

/** A text and which fixes it is to get. */
export interface FixRequest {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Fixes that are only suggested count too. */
  readonly suggestions: boolean;
}

/** A corrected text, with how many fixes it got. */
export interface FixedText {
  readonly text: string;
  readonly applied: number;
}

export function applyFixesTo({ text, findings, suggestions }: FixRequest): FixedText {
  const fixed = applyFixes(text, findings, { safeOnly: !suggestions });
  return { text: fixed.text, applied: fixed.applied.length };
}
