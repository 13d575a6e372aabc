import { PREDICATES, type PredicateMove } from "../lexicon/predicates.js";
import type { WordEntry } from "../lexicon/word-lexicon.js";

/** The verb that ends at `at`, no earlier than `from`, without what belongs to the word before it. */
export const verbBefore = (text: string, at: number, from: number): WordEntry<PredicateMove> | undefined =>
  ofYear(text, at, withoutBurden(text, at, PREDICATES.endingAt(text, at, from)));

/** 比1993年｜增1.2倍: 年 belongs to the year; 实现｜有: 现 to the verb before. */
const ofYear = (text: string, at: number, found: WordEntry<PredicateMove> | undefined) =>
  found?.text === "现有" && text.charAt(at - 3) === "实"
    ? PREDICATES.endingAt(text, at, at - 1)
    : found !== undefined &&
        found.text.charCodeAt(0) === YEAR &&
        DIGITS.includes(text.charAt(at - found.text.length - 1))
      ? PREDICATES.endingAt(text, at, at - found.text.length + 1)
      : found;
const YEAR = "年".charCodeAt(0);
const DIGITS = "0123456789〇零○一二三四五六七八九";

/** 税负增长3%: the burden grew; 投资负增长3% fell. */
const withoutBurden = (text: string, at: number, found: WordEntry<PredicateMove> | undefined) =>
  found?.text === "负增长" && BURDENS.includes(text.charAt(at - 4)) ? PREDICATES.endingAt(text, at, at - 2) : found;
const BURDENS = "税债费息担";
