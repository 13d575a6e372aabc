import { charactersAlike } from "./alike.js";
import type { LanguageModel } from "./language-model.js";
import { EDGE } from "./runs.js";

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
  /** How often the longest sequence around the change was met. */
  readonly support: number;
}

const HAN = /^[一-鿿]$/u;
const REACH = 3;
/** A character left out is a common one. */
const COMMON = 400;
/** A character is missed where hardly any other could follow, or stand before. */
const FORCED = 0.85;
/** The least gain and support of each kind: learnt on texts held out of the table. */
const LEAST: Readonly<Record<MisprintKind, { readonly gain: number; readonly support: number }>> = {
  replaced: { gain: 18, support: 8 },
  missing: { gain: 14, support: 40 },
  doubled: { gain: 18, support: 8 },
  swapped: { gain: 24, support: 8 },
};

/** So much likelier still must be what fits on one side only. */
const UNFIT = 6;

/** Tries one change at each place where two characters stand together that hardly ever do. */
export function findMisprints(model: LanguageModel, run: string): Misprint[] {
  const found: Misprint[] = [];
  for (let at = 1; at < run.length - 2; at += 1) {
    if (!HAN.test(run.charAt(at)) || !HAN.test(run.charAt(at + 1))) continue;
    const pair = model.count(run.slice(at, at + 2));
    const odd = pair < 40 && model.count(run.slice(at - 1, at + 2)) === 0;
    if (pair > 0 && !odd) continue;
    const best = bestChange(model, run, at, pair === 0);
    if (best === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && best.start <= last.end + 1) {
      if (best.gain > last.gain) found[found.length - 1] = best;
    } else found.push(best);
  }
  return found;
}

function bestChange(model: LanguageModel, run: string, at: number, unseen: boolean): Misprint | undefined {
  let best: Misprint | undefined;
  const consider = (kind: MisprintKind, start: number, end: number, text: string): void => {
    const support = supportOf(model, run, { kind, start, end, text });
    if (support < LEAST[kind].support) return;
    const gain = gainOf(model, run, start, end, text);
    const least = LEAST[kind].gain + (kind === "replaced" && isDoubtful(model, run, start, text) ? UNFIT : 0);
    if (gain >= least && gain > (best?.gain ?? 0)) best = { kind, start, end, text, gain, support };
  };
  if (unseen) {
    for (const place of [at, at + 1]) {
      for (const other of charactersAlike(run.charAt(place))) consider("replaced", place, place + 1, other);
    }
    for (const start of [at - 1, at, at + 1]) {
      const pair = run.slice(start, start + 2);
      if (start < 1 || start + 2 >= run.length || pair.charAt(0) === pair.charAt(1)) continue;
      consider("swapped", start, start + 2, `${pair.charAt(1)}${pair.charAt(0)}`);
    }
    for (const place of [at, at + 1]) {
      if (run.charAt(place) === run.charAt(place - 1) || run.charAt(place) === run.charAt(place - 2)) {
        consider("doubled", place, place + 1, "");
      }
    }
  }
  for (const character of missingAt(model, run, at)) consider("missing", at + 1, at + 1, character);
  return best;
}

/** Characters that nearly always stand between these two. */
function missingAt(model: LanguageModel, run: string, at: number): string[] {
  const left = run.slice(at - 1, at + 1);
  const right = run.slice(at + 1, at + 3);
  const [before, after] = [model.count(left), model.count(right)];
  if (before < 16 && after < 16) return [];
  return commonCharacters(model).filter((character) => {
    const forcedByLeft = before >= 16 && !left.includes(EDGE) && model.count(left + character) >= before * FORCED;
    const forcedByRight = after >= 16 && !right.includes(EDGE) && model.count(character + right) >= after * FORCED;
    return forcedByLeft || forcedByRight;
  });
}

/** What is printed makes a word with a neighbour, or what is meant does not fit on both sides. */
function isDoubtful(model: LanguageModel, run: string, at: number, text: string): boolean {
  const words = [run.slice(at - 1, at + 1), run.slice(at, at + 2)];
  return !fitsIn(model, run, at, text) || words.some((word) => !word.includes(EDGE) && model.count(word) > 0);
}

/** True when every three characters that hold the new one were met: 资金山 for 紫金山 was not. */
function fitsIn(model: LanguageModel, run: string, at: number, text: string): boolean {
  const changed = run.slice(0, at) + text + run.slice(at + 1);
  return [at - 2, at - 1, at].every((from) => {
    const three = changed.slice(Math.max(0, from), from + 3);
    return from < 0 || three.length < 3 || three.includes(EDGE) || model.count(three) > 0;
  });
}

/** The most frequent sequence of four that holds the change and what stands on either side of it. */
function supportOf(
  model: LanguageModel,
  run: string,
  { kind, start, end, text }: Pick<Misprint, "kind" | "start" | "end" | "text">,
): number {
  const changed = run.slice(0, start) + text + run.slice(end);
  const first = kind === "doubled" ? start - 3 : start - 3 + (text.length - 1);
  let support = 0;
  for (let from = Math.max(1, first); from <= start; from += 1) {
    const window = changed.slice(from, from + 4);
    const inside = kind === "missing" || kind === "doubled" ? from < start && from + 4 > start + text.length : true;
    if (window.length < 4 || window.includes(EDGE) || !inside) continue;
    support = Math.max(support, attested(model, window));
  }
  return support;
}

/** How often a sequence was met, no more than any part of it: a fingerprint that fits by chance has parts that do not. */
function attested(model: LanguageModel, sequence: string): number {
  let least = Infinity;
  for (let length = 2; length <= sequence.length; length += 1) {
    for (let start = 0; start + length <= sequence.length; start += 1) {
      least = Math.min(least, model.count(sequence.slice(start, start + length)));
      if (least === 0) return 0;
    }
  }
  return least;
}

/** Gain in likelihood of the characters a change can reach. */
export function gainOf(model: LanguageModel, run: string, start: number, end: number, text: string): number {
  const from = Math.max(0, start - REACH);
  const printed = run.slice(from, end + REACH);
  const changed = run.slice(from, start) + text + run.slice(end, end + REACH);
  const before = model.score(printed, start - from, printed.length);
  const after = model.score(changed, start - from, changed.length);
  return after - before;
}

const common = new WeakMap<LanguageModel, readonly string[]>();

function commonCharacters(model: LanguageModel): readonly string[] {
  const known = common.get(model);
  if (known !== undefined) return known;
  const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  ).filter((character) => model.count(character) >= COMMON);
  common.set(model, characters);
  return characters;
}
