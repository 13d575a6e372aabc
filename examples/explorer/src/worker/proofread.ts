import { createGlossary, undefinedCoinages } from "@liaocheng/glossary";
import { lintReport } from "@liaocheng/report-lint";
import type { City } from "@liaocheng/city";
import type { Proofreading, TermedAnalysis } from "./analysis.js";
import { inBothLanguages } from "./finding-messages.js";
import { lintedBy } from "./words-of-city.js";

/** A report that is read already. */
export type ProofreadInput = Pick<TermedAnalysis, "name" | "text" | "report" | "terms">;

/** What a proofreader would say of a report that is read already. */
export function proofread({ name, text, report, terms }: ProofreadInput, city?: City): Proofreading {
  return {
    findings: inBothLanguages(lintReport({ text, report, ...lintedBy(city, name) }).findings),
    coinages: undefinedCoinages(report, createGlossary(terms)),
  };
}
