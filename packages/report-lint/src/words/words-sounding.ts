import { syllablesOf } from "./alike.js";
import type { LanguageModel } from "./language-model.js";

/** Two characters met this often are taken for a word. */
const USUAL = 64;

const known = new WeakMap<LanguageModel, ReadonlyMap<number, readonly string[]>>();

/** Words of two characters that are read like these and share neither with them: what an input method offers beside the right one. */
export function* wordsSounding(model: LanguageModel, printed: string): Generator<string> {
  const words = known.get(model) ?? indexWords(model);
  known.set(model, words);
  for (const key of keysOf(printed)) {
    for (const word of words.get(key) ?? []) {
      if (word.charAt(0) !== printed.charAt(0) && word.charAt(1) !== printed.charAt(1)) yield word;
    }
  }
}

function indexWords(model: LanguageModel): ReadonlyMap<number, readonly string[]> {
  const words = new Map<number, string[]>();
  for (const [word] of model.pairs(USUAL)) {
    for (const key of keysOf(word)) {
      const others = words.get(key);
      if (others === undefined) words.set(key, [word]);
      else others.push(word);
    }
  }
  return words;
}

/** More syllables than there are. */
const SYLLABLES = 1024;

function* keysOf(word: string): Generator<number> {
  for (const first of syllablesOf(word.charAt(0))) {
    for (const second of syllablesOf(word.charAt(1))) yield first * SYLLABLES + second;
  }
}
