import type { Annex, AnnexKind, GlossaryEntry, NoteReference, Report, ReportNode } from "@liaocheng/report-model";

/**
 * The annexes of a report, in the order of the text.
 *
 * @param report - A parsed report.
 * @param kind - Only annexes of this kind.
 * @returns Annexes; empty when the report has none.
 * @example
 * annexesOf(parseReport("一、安排\n今年办好实事。\n附件1\n民生实事\n1.新建书房。\n").report).map(({ title }) => title); // => ["民生实事"]
 * @since 0.1.0
 */
export function annexesOf(report: Report, kind?: AnnexKind): Annex[] {
  return report.children.filter(
    (child): child is Annex => child.type === "annex" && (kind === undefined || child.kind === kind),
  );
}

/**
 * A note mark of the body with the entry it points to.
 *
 * @since 0.1.0
 */
export interface LinkedNote {
  readonly reference: NoteReference;
  readonly entry: GlossaryEntry;
}

/**
 * The note marks of the body ([1], ①, 〔1〕) with their entries, in the order of the text.
 *
 * @param report - A parsed report.
 * @returns Marks with entries; empty when the report has no numbered notes.
 * @example
 * const { report } = parseReport("一、安排\n推进“三化”[1]改造。\n名词解释\n[1]三化：高端化、智能化、绿色化。\n");
 * linkedNotes(report).map(({ entry }) => entry.term); // => ["三化"]
 * @since 0.1.0
 */
export function linkedNotes(report: Report): LinkedNote[] {
  const entries = new Map<number, GlossaryEntry>();
  for (const annex of annexesOf(report, "glossary")) {
    for (const child of annex.children) {
      if (child.type !== "glossaryEntry" || child.ordinal === undefined) continue;
      if (!entries.has(child.ordinal)) entries.set(child.ordinal, child);
    }
  }
  const linked: LinkedNote[] = [];
  if (entries.size > 0) collect(report, entries, linked);
  return linked;
}

function collect(node: ReportNode, entries: ReadonlyMap<number, GlossaryEntry>, linked: LinkedNote[]): void {
  if (node.type === "sentence") {
    for (const reference of node.noteReferences ?? []) {
      const entry = entries.get(reference.ordinal);
      if (entry) linked.push({ reference, entry });
    }
  } else if ("children" in node) for (const child of node.children) collect(child, entries, linked);
}
