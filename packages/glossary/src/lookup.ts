import type { GlossaryTerm } from "@liaocheng/report-model";
import type { ClaimedSpelling } from "./claims.js";
import { type NearMiss, rankNearMisses, type SpellingOfEntry } from "./near-misses.js";
import { writeArabicNumerals } from "./spelling/arabic-numerals.js";
import { foldSpelling } from "./spelling/fold.js";
import { loosenSpelling } from "./spelling/loosen.js";

/**
 * How a word was recognised: as the head, as an alias, after normalising quotes, width, blanks, 的 and punctuation, or numerals.
 *
 * @since 0.1.0
 */
export type MatchKind = "term" | "alias" | "normalised" | "numeral";

/**
 * What a glossary knows of a word: the entry, or what comes near.
 *
 * @since 0.1.0
 */
export interface LookupResult {
  readonly query: string;
  /** The entry the word certainly means. */
  readonly match?: GlossaryTerm;
  readonly matchedBy?: MatchKind;
  /** What may have been meant, the likeliest first; empty when there is a match. */
  readonly nearMisses: readonly NearMiss[];
}

/**
 * How far from the word near misses may be.
 *
 * @since 0.1.0
 */
export interface LookupOptions {
  /** Most near misses to give, from 0; 5 unless told. */
  readonly limit?: number;
}

type Owners = ReadonlyMap<string, ReadonlySet<GlossaryTerm>>;

export interface LookupIndex {
  readonly byKind: readonly (readonly [MatchKind, (word: string) => string, Owners])[];
  readonly spellings: readonly SpellingOfEntry[];
}

const LONGEST_QUERY = 80;

function own(pairs: Iterable<readonly [string, GlossaryTerm]>): Owners {
  const owners = new Map<string, Set<GlossaryTerm>>();
  for (const [key, entry] of pairs) {
    const entries = owners.get(key);
    if (entries === undefined) owners.set(key, new Set([entry]));
    else entries.add(entry);
  }
  return owners;
}

/** Prepares what lookups compare with. */
export function indexForLookup(entries: readonly GlossaryTerm[], claimed: readonly ClaimedSpelling[]): LookupIndex {
  const spellings = claimed.flatMap(({ folded, claims }) =>
    claims.map(({ entry, spelling }) => ({ entry, spelling, folded })),
  );
  const keyed = (key: (word: string) => string): Owners =>
    own(spellings.map(({ entry, spelling }) => [key(spelling), entry] as const));
  const numerals = (word: string): string => writeArabicNumerals(loosenSpelling(word));
  const asPrinted = (word: string): string => word.trim();
  return {
    byKind: [
      ["term", asPrinted, own(entries.map((entry) => [entry.term, entry] as const))],
      ["alias", asPrinted, own(spellings.map(({ entry, spelling }) => [spelling, entry] as const))],
      ["normalised", foldSpelling, keyed(foldSpelling)],
      ["normalised", loosenSpelling, keyed(loosenSpelling)],
      ["numeral", numerals, keyed(numerals)],
    ],
    spellings,
  };
}

/** Looks a word up; what several entries claim is a near miss of each, never a match. */
export function lookupIn(
  index: LookupIndex,
  word: string,
  initials: ((spelling: string) => string) | undefined,
  limit: number,
): LookupResult {
  if (foldSpelling(word) === "" || word.length > LONGEST_QUERY) return { query: word, nearMisses: [] };
  const nearMisses = (shared: ReadonlySet<GlossaryTerm>): NearMiss[] =>
    limit === 0 ? [] : rankNearMisses(word, index.spellings, initials, shared).slice(0, limit);
  for (const [matchedBy, key, owners] of index.byKind) {
    const found = [...(owners.get(key(word)) ?? [])];
    const [only] = found;
    if (only !== undefined && found.length === 1) return { query: word, match: only, matchedBy, nearMisses: [] };
    if (found.length > 1) return { query: word, nearMisses: nearMisses(new Set(found)) };
  }
  return { query: word, nearMisses: nearMisses(new Set()) };
}
