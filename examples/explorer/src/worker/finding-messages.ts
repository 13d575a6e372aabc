import { lintRules, messageCatalogue } from "@liaocheng/report-lint";
import type { Finding } from "@liaocheng/report-model";
import type { ReportFinding } from "./analysis.js";

/** Findings in Chinese get their English message beside it, from the templates of the rules. */
export function inBothLanguages(findings: readonly Finding[]): ReportFinding[] {
  const english = messageCatalogue(lintRules, "en");
  return findings.map((finding) => {
    const template = english[`${finding.ruleId}.${finding.messageId}`] ?? finding.message;
    const en = template.replace(/\{\{(?<name>[a-zA-Z]+)\}\}/gu, (whole, name: string) =>
      String(finding.data?.[name] ?? whole),
    );
    return { ...finding, messages: { zh: finding.message, en } };
  });
}
