import type { City } from "@liaocheng/city";
import { createGlossary, entriesFromReport, findMentions } from "@liaocheng/glossary";
import type { Analysis, Terms } from "./analysis.js";

/** The terms that a report or its city file explains, with every place that uses them. */
export function findTerms({ report }: Pick<Analysis, "report">, city?: City): Terms {
  const glossary = createGlossary([...entriesFromReport(report), ...(city?.glossary ?? [])]);
  const order = new Map(glossary.entries.map((entry, index) => [entry, index]));
  return {
    terms: glossary.entries,
    mentions: findMentions(report, glossary).map(({ start, end, entry }) => ({
      start,
      end,
      term: order.get(entry) ?? 0,
    })),
  };
}
