import { createGlossary, pinyinInitials, type MatchKind, type NearMissReason } from "@liaocheng/glossary";
import type { GlossaryTerm } from "@liaocheng/report-model";

/** A word and the terms it is looked up among. */
export interface GlossaryQuery {
  readonly terms: readonly GlossaryTerm[];
  readonly query: string;
}

/** What the glossary knows of a word; terms are indexes into those given, each in one place only. */
export interface GlossaryAnswer {
  readonly query: string;
  /** The term it certainly means. */
  readonly match?: { readonly term: number; readonly by: MatchKind };
  /** Terms it may become when typed on. */
  readonly begins: readonly number[];
  /** What may have been meant, the likeliest first. */
  readonly near: readonly { readonly term: number; readonly reason: NearMissReason; readonly message: string }[];
  /** Terms whose definition has the word. */
  readonly defines: readonly number[];
}

const MOST_NEAR = 8;

/** Looks a word up as it is typed: whole, begun, misspelt, by pinyin initials, and inside definitions. */
export function searchGlossary({ terms, query }: GlossaryQuery): GlossaryAnswer {
  const glossary = createGlossary(terms, { initials: pinyinInitials });
  const order = new Map(glossary.entries.map((entry, index) => [entry, index]));
  const placeOf = (entry: GlossaryTerm): number => order.get(entry) ?? 0;
  const { match, matchedBy, nearMisses } = glossary.lookup(query, { limit: MOST_NEAR });
  const seen = new Set(match === undefined ? [] : [placeOf(match)]);
  const unseen = (term: number): boolean => !seen.has(term) && seen.add(term).size > 0;
  const begins = glossary
    .suggest(query)
    .map(({ entry }) => placeOf(entry))
    .filter(unseen);
  const near = nearMisses
    .map(({ entry, reason, message }) => ({ term: placeOf(entry), reason, message }))
    .filter(({ term }) => unseen(term));
  const defines = glossary.entries.flatMap(({ definition }, term) =>
    definition.includes(query.trim()) && unseen(term) ? [term] : [],
  );
  return {
    query,
    ...(match !== undefined && matchedBy !== undefined && { match: { term: placeOf(match), by: matchedBy } }),
    begins,
    near,
    defines,
  };
}
