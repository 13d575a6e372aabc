import type { MatchKind, NearMissReason } from "@liaocheng/glossary";
import type { Localized } from "../../../words/localized.js";

/** How a word was recognised. */
export const MATCH_WORDS: Readonly<Record<MatchKind, Localized>> = {
  term: { zh: "就是这个用语", en: "The term itself" },
  alias: { zh: "别称", en: "Another name of" },
  normalised: { zh: "写法不同的同一用语", en: "The same, written differently" },
  numeral: { zh: "数字写法不同的同一用语", en: "The same with other numerals" },
};

/** Why a term may have been meant; in Chinese the glossary says it itself, with the words in question. */
export const NEAR_MISS_WORDS: Readonly<Record<NearMissReason, { readonly en: string }>> = {
  "shared-alias": { en: "shares this name with another term" },
  "same-characters": { en: "same characters in another order" },
  "edit-distance": { en: "differs by a character or two" },
  "part-of-term": { en: "the word is part of this term" },
  "contains-term": { en: "the word contains this term" },
  "pinyin-initials": { en: "pinyin initials fit" },
  "shared-core": { en: "shares characters with it" },
};
