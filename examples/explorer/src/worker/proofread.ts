import { createGlossary, undefinedCoinages } from "@liaocheng/glossary";
import { lintReport } from "@liaocheng/report-lint";
import type { Proofreading, TermedAnalysis } from "./analysis.js";
import { inBothLanguages } from "./finding-messages.js";

/** What a proofreader would say of a report that is read already. */
export function proofread({ text, report, terms }: Pick<TermedAnalysis, "text" | "report" | "terms">): Proofreading {
  return {
    findings: inBothLanguages(lintReport({ text, report }).findings),
    coinages: undefinedCoinages(report, createGlossary(terms)),
  };
}
