import type { GlossaryTerm, NoteReference, Report } from "@liaocheng/report-model";
import type { Mention } from "../annotate.js";
import type { Glossary } from "../create-glossary.js";
import { bodyText } from "./body-text.js";

const LONGEST_HEAD = 40;

/** What a note mark stands behind: the quoted words, else the mark itself. */
function markedStretch(text: string, { start, end }: NoteReference): { start: number; end: number } {
  if (!/[”」』]/u.test(text.charAt(start - 1))) return { start, end };
  const opening = Math.max(text.lastIndexOf("“", start - 2), text.lastIndexOf("「", start - 2));
  return opening >= 0 && start - opening <= LONGEST_HEAD ? { start: opening, end: start } : { start, end };
}

function mentionsByMark(
  text: string,
  references: readonly NoteReference[],
  silent: readonly GlossaryTerm[],
): Mention[] {
  const byOrdinal = new Map(
    silent.flatMap((entry) => (entry.ordinal === undefined ? [] : [[entry.ordinal, entry] as const])),
  );
  return references.flatMap((reference) => {
    const entry = byOrdinal.get(reference.ordinal);
    return entry === undefined ? [] : [{ ...markedStretch(text, reference), term: entry.term, entry }];
  });
}

/**
 * Finds where the body of a report uses the terms of a glossary.
 *
 * Only the body counts: what annexes, a glossary's heads and its definitions say is no mention. A term that the body
 * words differently is found by its note mark, where the report prints marks.
 *
 * @param report - A parsed report.
 * @param glossary - Usually of the same report.
 * @returns Mentions with offsets into the text as given, in order; empty when no term is used.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、工作回顾\n新增“三品一标”80个。\n名词解释\n1.三品一标：绿色食品等。\n");
 * const glossary = createGlossary(entriesFromReport(report));
 * findMentions(report, glossary).map(({ term }) => term); // => ["三品一标"]
 * @since 0.1.0
 */
export function findMentions(report: Report, glossary: Glossary): Mention[] {
  const { text, noteReferences } = bodyText(report);
  const worded = glossary.annotate(text);
  const used = new Set(worded.map(({ entry }) => entry));
  const silent = glossary.entries.filter((entry) => !used.has(entry));
  return [...worded, ...mentionsByMark(text, noteReferences, silent)].sort((left, right) => left.start - right.start);
}

/**
 * The entries a report uses, in the order of their first use.
 *
 * @param report - A parsed report.
 * @param glossary - Usually of the same report.
 * @returns Each used entry once, with its first mention; empty when none is used.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、工作回顾\n新增“三品一标”80个。\n名词解释\n1.三品一标：绿色食品等。\n");
 * const glossary = createGlossary(entriesFromReport(report));
 * orderOfFirstUse(report, glossary).map(({ entry }) => entry.term); // => ["三品一标"]
 * @since 0.1.0
 */
export function orderOfFirstUse(report: Report, glossary: Glossary): Mention[] {
  const seen = new Set<GlossaryTerm>();
  return findMentions(report, glossary).filter(({ entry }) => {
    const first = !seen.has(entry);
    seen.add(entry);
    return first;
  });
}

/**
 * The entries a report explains and never uses.
 *
 * @param report - A parsed report.
 * @param glossary - Usually of the same report.
 * @returns Entries in the order of the glossary; empty when all are used.
 * @example
 * import { parseReport } from "@liaocheng/report-parser";
 * const { report } = parseReport("政府工作报告\n一、工作回顾\n新增“三品一标”80个。\n名词解释\n1.三品一标：绿色食品等。\n");
 * const glossary = createGlossary(entriesFromReport(report));
 * unusedEntries(report, glossary); // => []
 * @since 0.1.0
 */
export function unusedEntries(report: Report, glossary: Glossary): GlossaryTerm[] {
  const used = new Set(findMentions(report, glossary).map(({ entry }) => entry));
  return glossary.entries.filter((entry) => !used.has(entry));
}
