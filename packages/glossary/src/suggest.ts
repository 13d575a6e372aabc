import { firstWhere, type GlossaryTerm } from "@liaocheng/report-model";
import type { SpellingOfEntry } from "./near-misses.js";
import { foldSpelling } from "./spelling/fold.js";
import { bySpelling } from "./spelling/order.js";

/**
 * A completion of what somebody began to type.
 *
 * @since 0.1.0
 */
export interface Suggestion {
  /** Spelling that begins with the prefix. */
  readonly text: string;
  readonly entry: GlossaryTerm;
}

/**
 * How many completions are wanted.
 *
 * @since 0.1.0
 */
export interface SuggestOptions {
  /** Most suggestions to give, from 1; 10 unless told. */
  readonly limit?: number;
}

export interface Completion extends SpellingOfEntry {
  readonly key: string;
}

/** Sorts spellings, and their pinyin initials where a function for them is given, so that a prefix is a stretch of the list. */
export function prepareCompletions(
  spellings: readonly SpellingOfEntry[],
  initials: ((spelling: string) => string) | undefined,
): readonly Completion[] {
  const typed = spellings.map((spelling): Completion => ({ ...spelling, key: spelling.folded }));
  const sounded = spellings.map((spelling): Completion => ({ ...spelling, key: initials?.(spelling.folded) ?? "" }));
  return [...typed, ...sounded.filter((completion) => completion.key !== "")].sort(
    (left, right) =>
      bySpelling(left.key, right.key) ||
      bySpelling(left.entry.term, right.entry.term) ||
      bySpelling(left.spelling, right.spelling),
  );
}

function firstAtLeast(completions: readonly Completion[], key: string): number {
  return firstWhere(completions, (completion) => bySpelling(completion.key, key) >= 0);
}

/** Completes a prefix: each entry once, by its shortest fitting spelling, shorter ones first. */
export function suggestFrom(completions: readonly Completion[], prefix: string, limit: number): Suggestion[] {
  const key = foldSpelling(prefix);
  if (key === "") return [];
  const best = new Map<GlossaryTerm, Completion>();
  for (let index = firstAtLeast(completions, key); index < completions.length; index += 1) {
    const completion = completions[index] as Completion;
    if (!completion.key.startsWith(key)) break;
    const earlier = best.get(completion.entry);
    if (earlier === undefined || completion.key.length < earlier.key.length) best.set(completion.entry, completion);
  }
  return [...best.values()]
    .sort(
      (left, right) =>
        left.key.length - right.key.length ||
        bySpelling(left.key, right.key) ||
        bySpelling(left.entry.term, right.entry.term),
    )
    .slice(0, limit)
    .map(({ spelling, entry }) => ({ text: spelling, entry }));
}
