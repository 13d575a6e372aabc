import { openNgrams, type Ngrams, type StoredNgrams } from "./packed-ngrams.js";

/** How likely report text is, character by character, and how often its parts were met. */
export interface LanguageModel extends Ngrams {
  /** Log2 of the likelihood of run[from…to], each character after up to three before it; -Infinity as soon as it is below the least. */
  score(run: string, from: number, to: number, least?: number): number;
  /** The same, for a run that is asked for place by place. */
  scoreKept(run: string, from: number, to: number): number;
}

const LONGEST = 4;
/** Each step to a shorter context costs so much (stupid backoff, Brants et al. 2007). */
const BACKOFF = 0.4;

/** Makes a model from a learnt table. */
export function createModel(stored: StoredNgrams): LanguageModel {
  const ngrams = openNgrams(stored);
  const { countIn } = ngrams;
  const total = Math.max(1, stored.total);
  const likelihood = (run: string, at: number): number => {
    let weight = 1;
    for (let length = LONGEST; length >= 2; length -= 1) {
      const start = at - length + 1;
      if (start < 0) continue;
      const times = countIn(run, start, at + 1);
      if (times > 0) return weight * Math.min(1, times / Math.max(times, countIn(run, start, at)));
      weight *= BACKOFF;
    }
    return (weight * (countIn(run, at, at + 1) + 0.5)) / total;
  };
  let last = "";
  let known = new Float64Array(0);
  /** One run is scored in many places: what was reckoned of it is kept as long as the next is not another. */
  const likelihoodsOf = (run: string): Float64Array => {
    if (run !== last) {
      last = run;
      known = new Float64Array(run.length);
    }
    return known;
  };
  const sumUp = (run: string, from: number, to: number, least = -Infinity, kept?: Float64Array): number => {
    let sum = 0;
    for (let at = Math.max(1, from); at < Math.min(to, run.length); at += 1) {
      if (sum < least) return -Infinity;
      const before = kept?.[at] ?? 0;
      const own = before < 0 ? before : Math.log2(likelihood(run, at));
      if (kept !== undefined) kept[at] = own;
      sum += own;
    }
    return sum;
  };
  return {
    ...ngrams,
    score: sumUp,
    scoreKept: (run, from, to) => sumUp(run, from, to, -Infinity, likelihoodsOf(run)),
  };
}
