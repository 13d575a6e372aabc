import type { FlatIndicator, Indicator, Span } from "@liaocheng/report-model";
import { clauseAround } from "../../../documents/clause-around.js";
import type { Analysis } from "../../../worker/analysis.js";

/** One fact of one document, with what the table shows and searches of it. */
export interface FactRow {
  /** Stands in addresses, and is told apart from all others that are open. */
  readonly key: string;
  readonly document: Analysis;
  readonly indicator: Indicator;
  /** The same in flat form, for files. */
  readonly fact: FlatIndicator | undefined;
  /** Place among all rows in the order of documents and texts. */
  readonly place: number;
  /** Where the clause of the figure stands in the text. */
  readonly clause: Span;
  /** Where words are searched for, the nearest first, folded: name, known names, clause, sentence and headings. */
  readonly searched: readonly string[];
  /** Its name and those of the known indicator, folded. */
  readonly names: ReadonlySet<string>;
}

/** The facts of documents, in the order of documents and texts. */
export function factRows(documents: readonly Analysis[]): FactRow[] {
  const rows = documents.flatMap((document) =>
    document.indicators.map((indicator, index): Omit<FactRow, "place"> => {
      const { name, span, sentence, section } = indicator;
      const concept = indicator.concept === undefined ? undefined : document.concepts[indicator.concept];
      const known = concept === undefined ? [] : [concept.zh, concept.en, concept.id, ...concept.aliases];
      const clause = clauseAround(document.text, indicator);
      return {
        key: `${document.key}:${String(span.start)}-${String(span.end)}`,
        document,
        indicator,
        fact: document.facts[index],
        clause,
        searched: [
          name,
          known.join("\n"),
          document.text.slice(clause.start, clause.end),
          [document.text.slice(sentence.start, sentence.end), ...section].join("\n"),
        ].map(foldForSearch),
        names: new Set([name, ...known].map(foldForSearch)),
      };
    }),
  );
  return rows.map((row, place) => ({ ...row, place }));
}

/** Full-width letters and digits, and capitals, are found by the usual ones. */
export function foldForSearch(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** The words of a query; all of them must occur. */
export function searchWords(query: string): string[] {
  return foldForSearch(query)
    .split(/\s+/u)
    .filter((word) => word !== "");
}
