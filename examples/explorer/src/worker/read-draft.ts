import type { City } from "@liaocheng/city";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { lintReport } from "@liaocheng/report-lint";
import type { Indicator, Report, Section, Span } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import type { ReportFinding } from "./analysis.js";
import { inBothLanguages } from "./finding-messages.js";
import { lintedBy, wordsOf } from "./words-of-city.js";

/** What is read in a draft, or in a part of one. Offsets count in the text that was read. */
export interface DraftReading {
  readonly indicators: readonly Indicator[];
  readonly findings: readonly ReportFinding[];
  /** Title, meeting and headings: what the rest is read by. */
  readonly frame: readonly Span[];
}

/** Reads a text as a report and as a proofreader does. */
export function readDraft({ text }: { readonly text: string }, city?: City): DraftReading {
  const { report } = (city?.parseReport ?? parseReport)(text);
  return {
    indicators: extractIndicators(report, wordsOf(city)).indicators,
    findings: inBothLanguages(lintReport({ text, report, ...lintedBy(city, "") }).findings),
    frame: frameOf(report),
  };
}

function frameOf(parent: Report | Section): Span[] {
  return parent.children.flatMap((node): Span[] => {
    if (node.type === "section") return frameOf(node);
    if (node.type !== "metadata" && node.type !== "heading" && node.type !== "salutation") return [];
    return [{ start: node.position.start.offset, end: node.position.end.offset }];
  });
}
