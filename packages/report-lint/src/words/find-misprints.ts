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
}

const HAN = /^[一-鿿]$/u;
/** Two characters met more often than this are no sign of anything. */
const USUAL_PAIR = 60;
/** Less likely changes are not looked at further. */
const LEAST_GAIN = 5;

/** Tries one change at each place where characters stand together that hardly ever do. */
export function findMisprints(model: LanguageModel, run: string): Misprint[] {
  const found: Misprint[] = [];
  for (let at = 1; at < run.length - 2; at += 1) {
    if (!HAN.test(run.charAt(at)) || !HAN.test(run.charAt(at + 1))) continue;
    const pair = model.count(run.slice(at, at + 2));
    const odd =
      pair < USUAL_PAIR && (model.count(run.slice(at - 1, at + 2)) === 0 || model.count(run.slice(at, at + 3)) === 0);
    if (pair > 0 && !odd) continue;
    const best = bestChange(model, run, at);
    if (best === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && best.start <= last.end + 1) {
      if (best.gain > last.gain) found[found.length - 1] = best;
    } else found.push(best);
  }
  return found;
}

function bestChange(model: LanguageModel, run: string, at: number): Misprint | undefined {
  let best: Misprint | undefined;
  for (const change of proposeChanges(model, run, at)) {
    const gain = gainOf(model, run, change.start, change.end, change.text);
    if (gain < LEAST_GAIN || gain <= (best?.gain ?? 0)) continue;
    if (weigh(model, run, change, gain) >= 0) best = misprintOf(change, gain);
  }
  return best;
}

const KINDS = {
  alike: "replaced",
  sounding: "replaced",
  swapped: "swapped",
  doubled: "doubled",
  missing: "missing",
} as const;

function misprintOf({ how, start, end, text }: Change, gain: number): Misprint {
  return { kind: KINDS[how], start, end, text, gain };
}
