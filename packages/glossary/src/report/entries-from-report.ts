import type { GlossaryEntry, GlossaryTerm, Report } from "@liaocheng/report-model";
import { expandCoinage } from "../expand-coinage.js";

function entryNodes(report: Report): GlossaryEntry[] {
  return report.children
    .filter((node) => node.type === "annex")
    .flatMap((annex) => annex.children)
    .filter((node) => node.type === "glossaryEntry");
}

/**
 * The entries of the glossary annex or the notes of a report, in printed order.
 *
 * Listed members of numeric coinages are added as `expansion`, region and year of the report as `source`.
 *
 * @param report - A parsed report.
 * @returns Entries; empty when the report explains no terms.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、工作回顾\n新增“三品一标”80个。\n名词解释\n1.三品一标：绿色食品等。\n");
 * entriesFromReport(report).map((entry) => entry.term); // => ["三品一标"]
 * @since 0.1.0
 */
export function entriesFromReport(report: Report): GlossaryTerm[] {
  const source = report.region === undefined ? undefined : `${report.region}${String(report.reviewYear ?? "")}`;
  return entryNodes(report).map((node): GlossaryTerm => {
    const expansion = expandCoinage(node.term, node.definition).flatMap((group) => group.members);
    return {
      term: node.term,
      aliases: [...node.aliases],
      definition: node.definition,
      ...(expansion.length > 0 && { expansion }),
      ...(node.ordinal !== undefined && { ordinal: node.ordinal }),
      ...(source !== undefined && { source }),
    };
  });
}
