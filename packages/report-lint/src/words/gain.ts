import type { LanguageModel } from "./language-model.js";

const REACH = 3;

/** Gain in likelihood of the characters a change can reach; -Infinity as soon as it is clear that it is less than the least. */
export function gainOf(
  model: LanguageModel,
  run: string,
  start: number,
  end: number,
  text: string,
  least = -Infinity,
): number {
  const from = Math.max(0, start - REACH);
  const changed = run.slice(from, start) + text + run.slice(end, end + REACH);
  const before = model.scoreKept(run, start, end + REACH);
  return model.score(changed, start - from, changed.length, before + least) - before;
}
