import type { Diagnostic, GlossaryTerm } from "@liaocheng/report-model";
import { annotateWith, type AnnotateOptions, type Mention, prepareAnnotator } from "./annotate.js";
import { diagnoseSharedAliases, gatherClaims } from "./claims.js";
import { GlossaryError } from "./errors.js";
import { indexForLookup, lookupIn, type LookupOptions, type LookupResult } from "./lookup.js";
import { settleEntries } from "./settle-entries.js";
import { bySpelling } from "./spelling/order.js";
import { prepareCompletions, suggestFrom, type SuggestOptions, type Suggestion } from "./suggest.js";

/**
 * How a glossary is built.
 *
 * @since 0.1.0
 */
export interface GlossaryOptions {
  /** Gives the pinyin initials of a spelling; with it sqsx finds 三区三线. `pinyinInitials` is one such function. */
  readonly initials?: (spelling: string) => string;
}

/**
 * Entries ready to be looked up, completed and found in texts.
 *
 * @since 0.1.0
 */
export interface Glossary {
  /** Each term once, aliases complete, in the order given. */
  readonly entries: readonly GlossaryTerm[];
  /** What is wrong with the entries: duplicates, empty definitions, aliases claimed by two. */
  readonly diagnostics: readonly Diagnostic[];
  /** Looks a word up: head, alias, normalised spelling; else near misses. */
  readonly lookup: (word: string, options?: LookupOptions) => LookupResult;
  /** Completes a prefix. */
  readonly suggest: (prefix: string, options?: SuggestOptions) => Suggestion[];
  /** Finds the mentions in a text, in order, never overlapping. */
  readonly annotate: (text: string, options?: AnnotateOptions) => Mention[];
}

function checkLimit(limit: number, least: number): number {
  if (Number.isInteger(limit) && limit >= least) return limit;
  throw new GlossaryError("GLOSSARY_LIMIT_INVALID", {
    path: "limit",
    messages: {
      zh: `limit 应为不小于${String(least)}的整数，却是${String(limit)}`,
      en: `limit: expected a whole number from ${String(least)}, got ${String(limit)}`,
    },
  });
}

/**
 * Makes entries a glossary that can be looked up, completed and found in texts.
 *
 * An alias that two entries claim belongs to neither: lookups give both as near misses, texts are not annotated with it.
 * A quoted core of fewer than four characters (双控 of 能耗“双控”) is found in texts only where they quote it too.
 *
 * @param entries - Terms from a report, a file or code; duplicates and empty definitions are diagnosed, not refused.
 * @param options - Pinyin initials, if wanted.
 * @returns The glossary; an empty list gives one that finds nothing.
 * @throws {GlossaryError} `GLOSSARY_ENTRIES_NOT_LIST`, `GLOSSARY_ENTRY_WITHOUT_TERM`; the methods `GLOSSARY_LIMIT_INVALID`.
 * @example
 * const glossary = createGlossary([{ term: "“蓝黄红”通报", aliases: [], definition: "排名标注通报" }]);
 * glossary.lookup("蓝黄红").match?.term; // => "“蓝黄红”通报"
 * glossary.annotate("实施“蓝黄红”通报。").map(({ start, end }) => [start, end]); // => [[2, 9]]
 * glossary.lookup("红绿灯").nearMisses; // => []
 * @since 0.1.0
 */
export function createGlossary(entries: readonly GlossaryTerm[], options: GlossaryOptions = {}): Glossary {
  const settled = settleEntries(entries);
  const claimed = gatherClaims(settled.entries);
  const lookupIndex = indexForLookup(settled.entries, claimed);
  const completions = prepareCompletions(lookupIndex.spellings, options.initials);
  const annotator = prepareAnnotator(claimed);
  const diagnostics = [...settled.diagnostics, ...diagnoseSharedAliases(claimed)].sort(
    (left, right) => bySpelling(left.ruleId, right.ruleId) || bySpelling(left.message, right.message),
  );
  return {
    entries: settled.entries,
    diagnostics,
    lookup: (word, { limit = 5 } = {}) => lookupIn(lookupIndex, word, options.initials, checkLimit(limit, 0)),
    suggest: (prefix, { limit = 10 } = {}) => suggestFrom(completions, prefix, checkLimit(limit, 1)),
    annotate: (text, annotateOptions = {}) => annotateWith(annotator, text, annotateOptions),
  };
}
