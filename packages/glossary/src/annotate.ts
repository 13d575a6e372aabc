import type { GlossaryTerm, Span } from "@liaocheng/report-model";
import type { ClaimedSpelling } from "./claims.js";
import { type Automaton, buildAutomaton } from "./matching/automaton.js";
import { includeQuotes, isQuoted, standsAlone } from "./matching/boundaries.js";
import { endOfOccurrence, findStarts } from "./matching/find-occurrences.js";
import { type Candidate, type CandidateOption, resolveOverlaps } from "./matching/resolve-overlaps.js";

/** A place where a text uses a term. */
export interface Mention extends Span {
  /** Preferred term of the entry, however the text spells it. */
  readonly term: string;
  readonly entry: GlossaryTerm;
}

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
    owners.push({ entry: claim.entry, onlyQuoted: claim.kind === "core" && folded.length < SHORTEST_FREE_CORE });
  }
  return { automaton: buildAutomaton(patterns), owners };
}

/** The terms that start at an offset, the longest first; the text is read once for all of them. */
function optionsAt(
  { automaton, owners }: Annotator,
  text: string,
  start: number,
  firstState: number,
): CandidateOption[] {
  const patterns: number[] = [];
  for (let state = firstState; state !== 0; state = automaton.shorterState[state] as number) {
    const pattern = automaton.longestPattern[state] as number;
    if (pattern >= 0) patterns.push(pattern);
  }
  const options: CandidateOption[] = [];
  let end = start;
  let counted = 0;
  for (const pattern of patterns.reverse()) {
    const length = automaton.patternLength[pattern] as number;
    end = endOfOccurrence(automaton, text, end, length - counted);
    counted = length;
    const allowed = owners[pattern]?.onlyQuoted !== true || isQuoted(text, start, end);
    if (allowed && standsAlone(text, start, end)) options.push({ end, pattern });
  }
  return options.reverse();
}

/** Finds the mentions of all entries in one reading of the text. */
export function annotateWith(annotator: Annotator, text: string, options: AnnotateOptions): Mention[] {
  const { offsets, states } = findStarts(annotator.automaton, text);
  const candidates: Candidate[] = [];
  for (let index = offsets.length - 1; index >= 0; index -= 1) {
    const start = offsets[index] as number;
    const found = optionsAt(annotator, text, start, states[index] as number);
    if (found.length > 0) candidates.push({ start, options: found });
  }
  const seen = new Set<GlossaryTerm>();
  const mentions: Mention[] = [];
  for (const { start, end, pattern } of resolveOverlaps(candidates)) {
    const entry = annotator.owners[pattern]?.entry;
    if (entry === undefined || (options.firstMentionOnly === true && seen.has(entry))) continue;
    seen.add(entry);
    const headIsQuoted = /^[“「『]/u.test(entry.term) && /[”」』]$/u.test(entry.term);
    mentions.push({ ...includeQuotes(text, { start, end }, headIsQuoted), term: entry.term, entry });
  }
  return mentions;
}
