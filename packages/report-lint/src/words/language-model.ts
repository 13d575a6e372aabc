import { openNgrams, type Ngrams, type StoredNgrams } from "./packed-ngrams.js";

/** How likely report text is, character by character, and how often its parts were met. */
export interface LanguageModel extends Ngrams {
  /** Log2 of the likelihood of run[from…to], each character after up to three before it. */
  score(run: string, from: number, to: number): number;
}

const LONGEST = 4;
/** Each step to a shorter context costs so much (stupid backoff, Brants et al. 2007). */
const BACKOFF = 0.4;

/** Makes a model from a learnt table. */
export function createModel(stored: StoredNgrams): LanguageModel {
  const ngrams = openNgrams(stored);
  const { count } = ngrams;
  const total = Math.max(1, stored.total);
  const likelihood = (run: string, at: number): number => {
    let weight = 1;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const start = at - length + 1;
      if (start < 0) continue;
      const times = count(run.slice(start, at + 1));
      if (times > 0) return weight * Math.min(1, times / Math.max(times, count(run.slice(start, at))));
      weight *= BACKOFF;
    }
    return (weight * (count(run.charAt(at)) + 0.5)) / total;
  };
  return {
    ...ngrams,
    score(run, from, to) {
      let sum = 0;
      for (let at = Math.max(1, from); at < Math.min(to, run.length); at += 1) sum += Math.log2(likelihood(run, at));
      return sum;
    },
  };
}
