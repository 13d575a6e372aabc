import { searchWords, type FactRow } from "./fact-row.js";
import { searchRank } from "./search-rank.js";

/** What facts can be narrowed down by, in the order of the page; each stands in the address by this name. */
export const FACETS = ["status", "kind", "bound", "period", "concept", "section"] as const;

export type Facet = (typeof FACETS)[number];

/** What is chosen of each facet, and the words to be found; nothing chosen lets all pass. */
export interface FactFilters {
  readonly query: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}

/** Stands for facts of which a report does not tell: no period, no known concept, no heading. */
export const UNTOLD = "-";

const VALUES: Readonly<Record<Facet, (row: FactRow) => string | undefined>> = {
  status: ({ indicator }) => indicator.status,
  kind: ({ indicator }) => indicator.kind,
  bound: ({ indicator }) => indicator.bound,
  period: ({ indicator }) => indicator.period,
  concept: ({ indicator }) => indicator.concept,
  section: ({ indicator }) => indicator.section[0],
};

/** The value of a facet for one fact. */
function facetValue(row: FactRow, facet: Facet): string {
  return VALUES[facet](row) ?? UNTOLD;
}

/** The facts that pass all filters: those that are what is searched for before those that only stand near it, else in their order. */
export function filterFacts(rows: readonly FactRow[], { query, chosen }: FactFilters): FactRow[] {
  const words = searchWords(query);
  const active = FACETS.filter((facet) => chosen[facet] !== undefined);
  const passing = rows.filter((row) => active.every((facet) => facetValue(row, facet) === chosen[facet]));
  if (words.length === 0) return passing;
  return passing
    .flatMap((row) => {
      const rank = searchRank(row, words);
      return rank === undefined ? [] : [{ row, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

/** How many facts each value of a facet would leave with the other filters as they are, in the order of the text. */
export type FacetCounts = ReadonlyMap<string, number>;

/**
 * Counts the values of every facet. A facet's own choice does not narrow its counts, so that they tell what choosing
 * another value would show; values that the other filters leave nothing of count 0.
 */
export function facetCounts(rows: readonly FactRow[], filters: FactFilters): Readonly<Record<Facet, FacetCounts>> {
  const counts = (facet: Facet): FacetCounts => countsOf(facet, rows, filters);
  return {
    status: counts("status"),
    kind: counts("kind"),
    bound: counts("bound"),
    period: counts("period"),
    concept: counts("concept"),
    section: counts("section"),
  };
}

function countsOf(facet: Facet, rows: readonly FactRow[], { query, chosen }: FactFilters): FacetCounts {
  const others = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== facet));
  const counts = new Map(rows.map((row) => [facetValue(row, facet), 0]));
  for (const row of filterFacts(rows, { query, chosen: others })) {
    const value = facetValue(row, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
