import type { GlossaryTerm, Span } from "@liaocheng/report-model";
import type { ClaimedSpelling } from "./claims.js";
import { type Automaton, buildAutomaton } from "./matching/automaton.js";
import { includeQuotes, isQuoted, standsAlone } from "./matching/boundaries.js";
import { gatherCandidates, type MayStand } from "./matching/candidates.js";
import { resolveOverlaps } from "./matching/resolve-overlaps.js";

/**
 * A place where a text uses a term.
 *
 * @since 0.1.0
 */
export interface Mention extends Span {
  /** Preferred term of the entry, however the text spells it. */
  readonly term: string;
  readonly entry: GlossaryTerm;
}

/**
 * Which mentions of terms are wanted.
 *
 * @since 0.1.0
 */
export interface AnnotateOptions {
  /** Only the first mention of each entry. */
  readonly firstMentionOnly?: boolean;
}

export interface Annotator {
  readonly automaton: Automaton;
  readonly owners: readonly PatternOwner[];
}

interface PatternOwner {
  readonly entry: GlossaryTerm;
  /** A short core counts only where the text quotes it. */
  readonly onlyQuoted: boolean;
  /** The head is printed in quotes from end to end. */
  readonly headIsQuoted: boolean;
}

const SHORTEST_FREE_CORE = 4;

/** Which spellings are searched for: those with one owner. */
export function prepareAnnotator(claimed: readonly ClaimedSpelling[]): Annotator {
  const patterns: string[] = [];
  const owners: PatternOwner[] = [];
  for (const { folded, claims } of claimed) {
    const [claim, ...rivals] = claims;
    if (rivals.length > 0) continue;
    patterns.push(folded);
    owners.push({
      entry: claim.entry,
      onlyQuoted: claim.kind === "core" && folded.length < SHORTEST_FREE_CORE,
      headIsQuoted: /^[“「『]/u.test(claim.entry.term) && /[”」』]$/u.test(claim.entry.term),
    });
  }
  return { automaton: buildAutomaton(patterns), owners };
}

/** Finds the mentions of all entries in one reading of the text. */
export function annotateWith(annotator: Annotator, text: string, options: AnnotateOptions): Mention[] {
  const { automaton, owners } = annotator;
  const mayStand: MayStand = (pattern, start, end) =>
    (owners[pattern]?.onlyQuoted !== true || isQuoted(text, start, end)) && standsAlone(text, start, end);
  const candidates = gatherCandidates(automaton, text, mayStand);
  const seen = new Set<GlossaryTerm>();
  const mentions: Mention[] = [];
  for (const index of resolveOverlaps(candidates)) {
    const owner = owners[candidates.patternOf(index)];
    if (owner === undefined || (options.firstMentionOnly === true && seen.has(owner.entry))) continue;
    if (options.firstMentionOnly === true) seen.add(owner.entry);
    const stretch = { start: candidates.starts[index] as number, end: candidates.ends[index] as number };
    const { start, end } = includeQuotes(text, stretch, owner.headIsQuoted);
    mentions.push({ start, end, term: owner.entry.term, entry: owner.entry });
  }
  return mentions;
}
