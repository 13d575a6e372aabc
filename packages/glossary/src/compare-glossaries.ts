import type { GlossaryTerm } from "@liaocheng/report-model";
import { foldSpelling } from "./spelling/fold.js";
import { loosenSpelling } from "./spelling/loosen.js";

/**
 * One term as two glossaries explain it.
 *
 * @since 0.1.0
 */
export interface TermPair {
  readonly before: GlossaryTerm;
  readonly after: GlossaryTerm;
}

/**
 * What became of the terms of one glossary in another.
 *
 * @since 0.1.0
 */
export interface GlossaryComparison {
  /** Only in the later one, in its order. */
  readonly added: readonly GlossaryTerm[];
  /** Only in the earlier one, in its order. */
  readonly dropped: readonly GlossaryTerm[];
  /** In both, with definitions that say something else, in the order of the later one. */
  readonly redefined: readonly TermPair[];
  /** Dropped and added under another head with the same definition. */
  readonly renamed: readonly TermPair[];
  /** In both with the same definition. */
  readonly kept: readonly TermPair[];
}

const LEAD_IN = /^(?:是指|指的是|[指即：:])/u;

function meaning(definition: string): string {
  return loosenSpelling(definition.trim().replace(LEAD_IN, ""));
}

/**
 * Compares two glossaries, of two years or of two cities.
 *
 * Heads are compared without quotes, blanks and width; definitions also without 的, punctuation and a leading 是指, so
 * that a moved comma redefines nothing.
 *
 * @param earlier - Entries of the earlier glossary.
 * @param later - Entries of the later glossary.
 * @returns Every entry of both exactly once; empty lists for two empty glossaries.
 * @example
 * const before = [{ term: "三网", aliases: [], definition: "路网、水网、电网" }];
 * const after = [{ term: "“三网”", aliases: [], definition: "路网、水网、算力网" }];
 * compareGlossaries(before, after).redefined.length; // => 1
 * @since 0.1.0
 */
export function compareGlossaries(
  earlier: readonly GlossaryTerm[],
  later: readonly GlossaryTerm[],
): GlossaryComparison {
  const waiting = new Map<string, GlossaryTerm[]>();
  for (const before of earlier) {
    const key = foldSpelling(before.term);
    waiting.set(key, [...(waiting.get(key) ?? []), before]);
  }
  const pairs: TermPair[] = [];
  const unmatched: GlossaryTerm[] = [];
  for (const after of later) {
    const before = waiting.get(foldSpelling(after.term))?.shift();
    if (before === undefined) unmatched.push(after);
    else pairs.push({ before, after });
  }
  const paired = new Set(pairs.map(({ before }) => before));
  const left = earlier.filter((before) => !paired.has(before));
  const { renamed, added, dropped } = findRenamed(left, unmatched);
  const same = ({ before, after }: TermPair): boolean => meaning(before.definition) === meaning(after.definition);
  return { added, dropped, renamed, redefined: pairs.filter((pair) => !same(pair)), kept: pairs.filter(same) };
}

function findRenamed(
  left: readonly GlossaryTerm[],
  unmatched: readonly GlossaryTerm[],
): Pick<GlossaryComparison, "renamed" | "added" | "dropped"> {
  const byMeaning = new Map<string, GlossaryTerm[]>();
  for (const before of left) {
    const key = meaning(before.definition);
    if (key !== "") byMeaning.set(key, [...(byMeaning.get(key) ?? []), before]);
  }
  const renamed: TermPair[] = [];
  const added: GlossaryTerm[] = [];
  for (const after of unmatched) {
    const before = byMeaning.get(meaning(after.definition))?.shift();
    if (before === undefined) added.push(after);
    else renamed.push({ before, after });
  }
  const gone = new Set(renamed.map(({ before }) => before));
  return { renamed, added, dropped: left.filter((before) => !gone.has(before)) };
}
