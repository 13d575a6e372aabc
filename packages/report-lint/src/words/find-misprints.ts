import { proposeChanges, type Change } from "./propose-changes.js";
import type { LanguageModel } from "./language-model.js";
import { gainOf, weigh } from "./weigh-change.js";

/** How a printed stretch came to be what it is. */
export type MisprintKind = "replaced" | "missing" | "doubled" | "swapped";

/** A stretch that would be far likelier with one change. */
export interface Misprint {
  readonly kind: MisprintKind;
  /** Place in the run, and what should stand there. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** By how many powers of two the text is likelier with the change. */
  readonly gain: number;
  /** How far the evidence lies above what must be there. */
  readonly margin: number;
}

const NUMERALS = /^[一二三四五六七八九十百千万亿零〇两]{2}$/u;
const HAN = /^[一-鿿]$/u;
/** Two characters met more often than this are no sign of anything. */
const USUAL_PAIR = 4096;
/** Less likely changes are not looked at further. */
const LEAST_GAIN = 7;

/** Tries one change of a run of a text at each place where characters stand together that hardly ever do. */
export function findMisprints(model: LanguageModel, text: string, run: string): Misprint[] {
  const found: Misprint[] = [];
  let seen = 0;
  for (let at = 1; at < run.length - 2; at += 1) {
    if (!isOdd(model, run, at)) continue;
    const best = bestChange(model, text, run, at, seen === at - 1 && at > 1);
    seen = at;
    if (best === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && best.start <= last.end + 1) {
      if (best.margin > last.margin) found[found.length - 1] = best;
    } else found.push(best);
  }
  return found;
}

/** True where two characters stand together that hardly ever do, or do so in no such place. */
function isOdd(model: LanguageModel, run: string, at: number): boolean {
  if (!HAN.test(run.charAt(at)) || !HAN.test(run.charAt(at + 1))) return false;
  if (NUMERALS.test(run.slice(at, at + 2))) return false;
  const pair = model.count(run.slice(at, at + 2));
  if (pair === 0) return true;
  return model.count(run.slice(at - 1, at + 2)) === 0 || model.count(run.slice(at, at + 3)) === 0
    ? pair < USUAL_PAIR
    : false;
}

function bestChange(model: LanguageModel, text: string, run: string, at: number, seen: boolean): Misprint | undefined {
  let best: Misprint | undefined;
  for (const change of proposeChanges(model, run, at, seen)) {
    const gain = gainOf(model, run, change.start, change.end, change.text);
    if (gain < LEAST_GAIN) continue;
    const margin = weigh(model, text, run, change, gain);
    if (margin >= (best?.margin ?? 0)) best = misprintOf(change, gain, margin);
  }
  return best;
}

const KINDS = {
  alike: "replaced",
  sounding: "replaced",
  word: "replaced",
  swapped: "swapped",
  doubled: "doubled",
  missing: "missing",
} as const;

function misprintOf({ how, start, end, text }: Change, gain: number, margin: number): Misprint {
  return { kind: KINDS[how], start, end, text, gain, margin };
}

const WORD = /^[一-鿿]{3}$/u;

/** What a text prints twice is a word of its own: the name of a road, a local term. Three characters that hold the place are taken for one. */
export function isUsed(text: string, run: string, { start, end }: Pick<Misprint, "start" | "end">): boolean {
  for (let from = Math.max(0, Math.max(end, start + 1) - 3); from <= (end > start ? start : start - 1); from += 1) {
    const word = run.slice(from, from + 3);
    if (!WORD.test(word)) continue;
    const first = text.indexOf(word);
    if (first >= 0 && text.indexOf(word, first + 1) >= 0) return true;
  }
  return false;
}

/** 即出即知, 应报尽报: such phrases are made anew for each text. */
export function isParallel(run: string, { start, end }: Pick<Misprint, "start" | "end">): boolean {
  for (let from = Math.max(0, end - 4); from <= start; from += 1) {
    const [first, second, third, fourth] = run.slice(from, from + 4);
    if (fourth === undefined || first === second || third === fourth) continue;
    if ((first === third && HAN.test(first ?? "")) || (second === fourth && HAN.test(fourth))) return true;
  }
  return false;
}
