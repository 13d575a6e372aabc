import type { GlossaryTerm } from "@liaocheng/report-model";
import { isNumeral, writeArabicNumerals } from "./spelling/arabic-numerals.js";
import { cite } from "./spelling/cite.js";
import { editDistance } from "./spelling/edit-distance.js";
import { longestCommonRun } from "./spelling/longest-common-run.js";
import { loosenSpelling } from "./spelling/loosen.js";
import { bySpelling } from "./spelling/order.js";

/**
 * Why an entry may have been meant.
 *
 * @since 0.1.0
 */
export type NearMissReason =
  | "shared-alias"
  | "same-characters"
  | "edit-distance"
  | "part-of-term"
  | "contains-term"
  | "pinyin-initials"
  | "shared-core";

/**
 * A term that comes near a word nobody knows, with why.
 *
 * @since 0.1.0
 */
export interface NearMiss {
  readonly term: string;
  /** Likelihood in the eyes of the ranking, above 0 and at most 1; only its order means something. */
  readonly score: number;
  readonly reason: NearMissReason;
  /** The reason as a Chinese sentence. */
  readonly message: string;
  readonly entry: GlossaryTerm;
}

export interface SpellingOfEntry {
  readonly entry: GlossaryTerm;
  readonly spelling: string;
  readonly folded: string;
}

interface Judgement {
  readonly score: number;
  readonly reason: NearMissReason;
  readonly message: string;
}

const LEAST_SCORE = 0.4;

function meaningful(characters: Iterable<string>): number {
  return Array.from(characters).filter((character) => !isNumeral(character)).length;
}

function sortedCharacters(spelling: string): string {
  return Array.from(spelling).sort(bySpelling).join("");
}

function judgeSpelling(query: string, spelling: string, printed: string): Judgement | undefined {
  const shorter = Math.min(query.length, spelling.length);
  const longer = Math.max(query.length, spelling.length);
  if (shorter >= 3 && query.length === spelling.length && sortedCharacters(query) === sortedCharacters(spelling)) {
    return { score: 0.9, reason: "same-characters", message: `与${cite(printed)}用字相同、次序不同` };
  }
  const common = longestCommonRun(query, spelling);
  if (common.length === shorter && shorter >= 2 && meaningful(common) >= 1) {
    const score = 0.55 + (0.4 * shorter) / longer;
    return query.length < spelling.length
      ? { score, reason: "part-of-term", message: `是${cite(printed)}的一部分` }
      : { score, reason: "contains-term", message: `包含${cite(printed)}` };
  }
  const distance = editDistance(query, spelling, Math.max(1, Math.floor(longer / 3)));
  if (distance !== undefined && sharesMeaning(query, spelling)) {
    return {
      score: 0.95 * (1 - distance / longer),
      reason: "edit-distance",
      message: `与${cite(printed)}相差${String(distance)}个字`,
    };
  }
  if (common.length >= 2 && common.length * 2 >= shorter && meaningful(common) >= 2) {
    const score = 0.3 + (0.5 * common.length * 2) / (query.length + spelling.length);
    return { score, reason: "shared-core", message: `与${cite(printed)}都有“${common}”` };
  }
  return undefined;
}

/** 十美 and 十乱 share a numeral and nothing else: that is no likeness. */
function sharesMeaning(left: string, right: string): boolean {
  const characters = new Set(left);
  return Array.from(right).some((character) => characters.has(character) && !isNumeral(character));
}

function judgeInitials(
  query: string,
  candidate: SpellingOfEntry,
  initials: ((spelling: string) => string) | undefined,
): Judgement | undefined {
  if (initials === undefined || !/^\d{0,20}[a-z][a-z\d]{1,20}$/u.test(query)) return undefined;
  const letters = initials(candidate.folded);
  if (letters === "" || !letters.startsWith(query)) return undefined;
  const score = 0.5 + (0.35 * query.length) / letters.length;
  return { score, reason: "pinyin-initials", message: `拼音首字母与${cite(candidate.spelling)}相合` };
}

/** Ranks entries by their best spelling; equal scores stand in the order of their terms' code units. */
export function rankNearMisses(
  word: string,
  spellings: readonly SpellingOfEntry[],
  initials: ((spelling: string) => string) | undefined,
  shared: ReadonlySet<GlossaryTerm>,
): NearMiss[] {
  const query = writeArabicNumerals(loosenSpelling(word));
  const best = new Map<GlossaryTerm, Judgement>();
  for (const candidate of spellings) {
    const spelling = writeArabicNumerals(loosenSpelling(candidate.folded));
    const judgement = shared.has(candidate.entry)
      ? { score: 1, reason: "shared-alias" as const, message: `${cite(word.trim())}也可指其他名词` }
      : (judgeInitials(query, candidate, initials) ?? judgeSpelling(query, spelling, candidate.spelling));
    const earlier = best.get(candidate.entry);
    if (judgement !== undefined && judgement.score >= LEAST_SCORE && judgement.score > (earlier?.score ?? 0)) {
      best.set(candidate.entry, judgement);
    }
  }
  return Array.from(best, ([entry, { score, reason, message }]): NearMiss => {
    return { term: entry.term, score: Math.round(score * 1000) / 1000, reason, message, entry };
  }).sort((left, right) => right.score - left.score || bySpelling(left.term, right.term));
}
