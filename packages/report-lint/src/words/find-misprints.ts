import { proposeChanges, type Change } from "./propose-changes.js";
import type { LanguageModel } from "./language-model.js";
import { isInIdiom } from "./near-idiom.js";
import { EDGE } from "./runs.js";
import { readOwnEvidence, withText } from "./evidence.js";
import { gainOf } from "./gain.js";
import { Recent } from "./recent.js";
import { weigh } from "./weigh-change.js";

/** How a printed stretch came to be what it is. */
type MisprintKind = "replaced" | "missing" | "doubled" | "swapped";

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
const USUAL_PAIR = 16384;
/** Less likely changes are not looked at further. */
const LEAST_GAIN = 5;

/** So many characters on either side of a seam tell all that is asked of it. */
const REACH = 8;

/** What a run offers at a place where characters stand together that hardly ever do. */
interface Seam {
  /** The characters around it, and where they begin in the run. */
  readonly around: string;
  readonly first: number;
  /** Changes that are worth weighing, by places in those characters, with the evidence of the run alone. */
  readonly changes: readonly Weighable[];
}

/** A report has some 3,000 seams. */
const SEAMS = 8192;

const known = new WeakMap<LanguageModel, Recent<readonly Weighable[]>>();

/** Tries one change of a run of a text at each place where characters stand together that hardly ever do. */
export function findMisprints(model: LanguageModel, text: string, run: string): Misprint[] {
  const found: Misprint[] = [];
  for (const seam of seamsIn(model, run, 0, run.length - 1)) {
    const best = bestChange(text, seam);
    if (best === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && best.start <= last.end + 1) {
      if (best.margin > last.margin) found[found.length - 1] = best;
    } else found.push(best);
  }
  return found;
}

function* seamsIn(model: LanguageModel, run: string, from: number, to: number): Generator<Seam> {
  const recent = known.get(model) ?? new Recent(SEAMS);
  known.set(model, recent);
  let seen = -2;
  for (let at = from; at < to; at += 1) {
    if (!isOdd(model, run, at)) continue;
    const first = Math.max(0, at - REACH);
    const around = run.slice(first, at + REACH + 2);
    const isSeen = seen === at - 1;
    const work = (): readonly Weighable[] => Array.from(weighable(model, around, at - first, isSeen));
    const changes = recent.of(`${String(at - first)}${isSeen ? "+" : "-"}${around}`, work);
    if (changes.length > 0) yield { around, first, changes };
    if (run.charAt(at) !== EDGE) seen = at;
  }
}

/** True where two characters stand together that hardly ever do, or do so in no such place; so where a run begins and ends. */
function isOdd(model: LanguageModel, run: string, at: number): boolean {
  const [left, right] = [run.charAt(at), run.charAt(at + 1)];
  if (left === EDGE) return HAN.test(right) && model.count(run.slice(at, at + 3)) === 0;
  if (right === EDGE) return HAN.test(left) && model.count(run.slice(at - 1, at + 2)) === 0;
  if (!HAN.test(left) || !HAN.test(right) || NUMERALS.test(left + right)) return false;
  const pair = model.count(left + right);
  if (pair === 0 || left === right) return true;
  return model.count(run.slice(at - 1, at + 2)) === 0 || model.count(run.slice(at, at + 3)) === 0
    ? pair < USUAL_PAIR
    : false;
}

function bestChange(text: string, { around, first, changes }: Seam): Misprint | undefined {
  let best: Misprint | undefined;
  for (const { change, gain, evidence } of changes) {
    const margin = weigh(change.how, withText(evidence, text, around, change));
    if (margin >= (best?.margin ?? 0)) best = misprintOf(moved(change, first), gain, margin);
  }
  return best;
}

function moved(change: Change, by: number): Change {
  return { ...change, start: change.start + by, end: change.end + by };
}

/** A change that makes the text likelier, with what speaks for it. */
interface Weighable {
  readonly change: Change;
  readonly gain: number;
  readonly evidence: readonly number[];
}

/** Changes around a seam that are worth weighing, with the evidence of the run alone. */
function* weighable(model: LanguageModel, run: string, at: number, seen: boolean): Generator<Weighable> {
  for (const change of proposeChanges(model, run, at, seen)) {
    const gain = gainOf(model, run, change.start, change.end, change.text, LEAST_GAIN);
    if (gain < LEAST_GAIN || isExcused(run, change)) continue;
    yield { change, gain, evidence: readOwnEvidence(model, run, change, gain) };
  }
}

/** All that a run offers for weighing, from one place to another: what weights are learnt from. */
export function* weighables(
  model: LanguageModel,
  text: string,
  run: string,
  from = 0,
  to = run.length - 1,
): Generator<Weighable> {
  for (const { around, first, changes } of seamsIn(model, run, Math.max(0, from), Math.min(to, run.length - 1))) {
    for (const { change, gain, evidence } of changes)
      yield { change: moved(change, first), gain, evidence: withText(evidence, text, around, change) };
  }
}

/** Both are right, whatever is printed more often. */
const BOTH_RIGHT =
  /^(?:侨事事侨|控管管控|碰触触碰|建构构建|担负负担|展会会展|微小小微|魅力美丽|常治长制|联结[连链]接|给予机遇|亟需继续|查察|察查|订定|做作|作做|的地|地的|效绩绩效|检速速检|份分|账帐|型形|形型|施实|实施)$/u;

/** Three characters between marks are a name or a word of the place, as often as one of four. */
const SHORTEST = 5;
/** Short forms that reports print beside the full ones: 破千亿, 升至, 工作会, 降成本, 政治力. */
const SHORT_FORM = /^(?:突破|提升[至到]|会议|各类|我们|具有|降低|培育|乡镇|能力)$/u;

function isExcused(run: string, { how, start, end, text }: Change): boolean {
  const whole = [text + run.slice(end, end + 1), text + run.slice(end, end + 2), run.slice(start - 1, start) + text];
  if (how === "missing" && run.length <= SHORTEST) return true;
  if (how === "missing" && whole.some((form) => SHORT_FORM.test(form))) return true;
  return BOTH_RIGHT.test(run.slice(start, end) + text) || isInIdiom(run, start, end);
}

const KINDS = {
  alike: "replaced",
  sounding: "replaced",
  word: "replaced",
  swapped: "swapped",
  doubled: "doubled",
  extra: "doubled",
  missing: "missing",
} as const;

function misprintOf({ how, start, end, text }: Change, gain: number, margin: number): Misprint {
  return { kind: KINDS[how], start, end, text, gain, margin };
}
