import type { LanguageModel } from "./language-model.js";
import { OPTIONAL, type Change } from "./propose-changes.js";
import { EDGE } from "./runs.js";

/** Counts are taken as powers of two, a fifth of them. */
const SCALE = 5;

/**
 * What speaks for a change and against it in any text, scaled so that most of it lies between 0 and some 4, in an order that the weights keep:
 * how much likelier the text is; how often what would stand there was met and what is printed, the best and the mean of the sequences of each
 * length; how firmly each holds to its neighbours, and they to theirs; how nearly the neighbours force a character. `withText` adds how often
 * the text itself has it.
 */
export function readOwnEvidence(
  model: LanguageModel,
  run: string,
  { start, end, text, how }: Change,
  gain: number,
): readonly number[] {
  const changed = run.slice(0, start) + text + run.slice(end);
  const stop = start + text.length;
  const next = windowsOver(model, changed, start, stop);
  const printed = windowsOver(model, run, start, end);
  const [left, right] = how === "doubled" ? joined(model, run, start) : forced(model, changed, start, stop);
  const at = (sequence: string): number => log(model.count(sequence)) / SCALE;
  return [
    Math.min(gain, 60) / 10,
    next.fours.most,
    next.threes.most,
    next.fours.mean,
    next.threes.mean,
    next.pairs.mean,
    next.pairs.least,
    next.threes.unmet,
    next.fours.unmet,
    next.edge,
    cohesion(model, changed, start, stop),
    at(changed.slice(Math.max(0, start - 2), start + 1)),
    at(changed.slice(stop - 1, stop + 2)),
    at(text.slice(0, 2)),
    printed.fours.most,
    printed.threes.most,
    printed.threes.mean,
    printed.pairs.most,
    printed.pairs.mean,
    printed.pairs.least,
    printed.threes.unmet,
    printed.pairs.unmet,
    printed.edge,
    cohesion(model, run, start, end),
    at(run.slice(Math.max(0, start - 2), start + 1)),
    at(run.slice(Math.max(0, end - 1), end + 2)),
    at(run.slice(start, end)),
    left,
    right,
    0,
    0,
    0,
    0,
    Number(run.charAt(start - 1) === EDGE || run.charAt(end) === EDGE),
    Number(OPTIONAL.has(text)),
    Number(isParallel(run, start, end)),
    bond(model, run, start - 2),
    bond(model, run, end),
    bond(model, changed, start - 1),
    bond(model, changed, stop - 1),
    bond(model, run, start - 1),
    bond(model, run, end - 1),
    opened(model, changed, start),
    closed(model, changed, stop),
    ...(how === "missing" ? breakAt(model, run, start) : []),
  ];
}

/** So often must characters have been met before it counts fully how seldom a clause ends or begins there. */
const SMOOTHING = 10;

/**
 * How readily a clause ends with the one, two and three characters before a place, and begins with those after it: words do so now and then, what is
 * left of a word hardly ever. 社会工|者队伍 is no seam of two words.
 */
function breakAt(model: LanguageModel, run: string, at: number): readonly number[] {
  const rate = (part: string, whole: string): number =>
    Math.log2((model.count(whole) + 0.5) / (model.count(part) + SMOOTHING)) / SCALE;
  return [1, 2, 3].flatMap((size) => {
    const [before, after] = [run.slice(Math.max(0, at - size), at), run.slice(at, at + size)];
    return [rate(before, before + EDGE), rate(after, EDGE + after)];
  });
}

/** Where in the evidence it stands how often the text prints what a change would write, and what is there. */
const IN_TEXT = 29;

/** The evidence of a run with what the text around it adds. */
export function withText(
  own: readonly number[],
  whole: string,
  run: string,
  { start, end, text, how }: Change,
): readonly number[] {
  const changed = run.slice(0, start) + text + run.slice(end);
  const stop = start + text.length;
  const printed = start - Number(how === "doubled");
  const evidence = [...own];
  evidence[IN_TEXT] = log(timesPrinted(whole, changed, start, stop, 3));
  evidence[IN_TEXT + 1] = log(timesPrinted(whole, changed, start, stop, 2));
  evidence[IN_TEXT + 2] = log(timesPrinted(whole, run, printed, end, 2));
  evidence[IN_TEXT + 3] = log(timesPrinted(whole, run, printed, end, 3));
  return evidence;
}

/** Where in the evidence stand the gain, the best four before and after, and how nearly the neighbours force a character. */
const [GAIN, FOURS, PRINTED_FOURS, LEFT, RIGHT] = [0, 1, 14, 27, 28] as const;

/**
 * A slip that public reports make themselves now and then: its neighbours force the other character, and that was met over a hundred times as often
 * there. In 1.9 million characters of published text no such place was right.
 */
export function isUsualSlip(evidence: readonly number[]): boolean {
  const [gain, fours, printed, left, right] = [GAIN, FOURS, PRINTED_FOURS, LEFT, RIGHT].map((at) => evidence[at] ?? 0);
  const isRarer = (fours ?? 0) >= 2 && (printed ?? 0) > 0 && (fours ?? 0) - (printed ?? 0) >= 1.4;
  return (gain ?? 0) >= 1.8 && isRarer && Math.max(left ?? 0, right ?? 0) >= 0.9;
}

/** Sequences of one length that hold a stretch, or the seam where nothing stands. */
interface Windows {
  readonly most: number;
  readonly least: number;
  readonly mean: number;
  /** Share of them that was never met. */
  readonly unmet: number;
}

const NO_WINDOWS: Windows = { most: 0, least: 0, mean: 0, unmet: 0 };

interface Cover {
  readonly pairs: Windows;
  readonly threes: Windows;
  readonly fours: Windows;
  /** The best sequence of three or four with the start or the end of the run. */
  readonly edge: number;
}

function windowsOver(model: LanguageModel, run: string, start: number, end: number): Cover {
  const threes = cover(model, run, start, end, 3);
  const fours = cover(model, run, start, end, 4);
  return {
    pairs: cover(model, run, start, end, 2).inner,
    threes: threes.inner,
    fours: fours.inner,
    edge: Math.max(threes.edge, fours.edge),
  };
}

function cover(
  model: LanguageModel,
  run: string,
  start: number,
  end: number,
  length: number,
): { readonly inner: Windows; readonly edge: number } {
  let [most, least, sum, all, unmet, edge] = [0, Infinity, 0, 0, 0, 0];
  const last = Math.min(end > start ? start : start - 1, run.length - length);
  for (let from = Math.max(0, end > start ? end - length : start - length + 1); from <= last; from += 1) {
    const window = run.slice(from, from + length);
    const times = log(model.count(window)) / SCALE;
    if (length > 2 && window.includes(EDGE)) {
      edge = Math.max(edge, times);
      continue;
    }
    most = Math.max(most, times);
    least = Math.min(least, times);
    sum += times;
    all += 1;
    if (times === 0) unmet += 1;
  }
  return { inner: all === 0 ? NO_WINDOWS : { most, least, mean: sum / all, unmet: unmet / all }, edge };
}

const HAN = /^[一-鿿]$/u;
const WORD = /^[一-鿿]{2,3}$/u;
/** More often tells no more. */
const ENOUGH = 7;

/**
 * How often a text has two or three characters that hold a stretch: the highest of them. What a text prints several times is a word of its own:
 * the name of a road, a local term.
 */
function timesPrinted(text: string, run: string, start: number, stop: number, size: number): number {
  const counts = sequencesOf(text, size);
  let most = 0;
  const last = stop > start ? Math.min(start, Math.max(start, stop - size)) : start - 1;
  for (let from = Math.max(0, Math.max(stop, start + 1) - size); from <= last; from += 1) {
    const word = run.slice(from, from + size);
    if (word.length < size || !WORD.test(word)) continue;
    most = Math.max(most, Math.min(ENOUGH, counts.get(word) ?? 0));
  }
  return most;
}

/** How often a text prints each sequence of so many characters; those of the text read last are kept, for all its places are asked for. */
function sequencesOf(text: string, size: number): ReadonlyMap<string, number> {
  const known = lastCounted.get(size);
  if (known?.text === text) return known.counts;
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= text.length; at += 1) {
    const sequence = text.slice(at, at + size);
    counts.set(sequence, (counts.get(sequence) ?? 0) + 1);
  }
  lastCounted.set(size, { text, counts });
  return counts;
}

const lastCounted = new Map<number, { readonly text: string; readonly counts: ReadonlyMap<string, number> }>();

/** So often met, characters tell what goes with them. */
const TELLING = 16;

/** Share of what was met after the characters before a stretch that begins like it, and before those after it that ends so. */
function forced(model: LanguageModel, run: string, start: number, stop: number): [number, number] {
  const share = (context: string, whole: string): number => {
    const times = model.count(context);
    return times < TELLING || context.length < 2 || context.includes(EDGE)
      ? 0
      : Math.min(1, model.count(whole) / times);
  };
  const [first, last] = [run.charAt(start), run.charAt(stop - 1)];
  const befores = [2, 3].map((size) => run.slice(Math.max(0, start - size), start));
  const afters = [2, 3].map((size) => run.slice(stop, stop + size));
  return [
    Math.max(...befores.map((before) => share(before, before + first))),
    Math.max(...afters.map((after) => share(after, last + after))),
  ];
}

/** Share of what was met at the start of a clause after one character that begins like a change: 成 after 完. */
function opened(model: LanguageModel, run: string, start: number): number {
  const before = run.slice(start - 2, start);
  const times = before.startsWith(EDGE) ? model.count(before) : 0;
  return times < TELLING ? 0 : Math.min(1, model.count(before + run.charAt(start)) / times);
}

/** The same at its end: 用 before the comma after 投. */
function closed(model: LanguageModel, run: string, stop: number): number {
  const after = run.slice(stop, stop + 2);
  const times = after.endsWith(EDGE) ? model.count(after) : 0;
  return times < TELLING ? 0 : Math.min(1, model.count(run.charAt(stop - 1) + after) / times);
}

/** Of characters that stand by chance beside one another, it is 0. */
const CHANCE = 25.4;

/** By how many powers of two a character was met more often before its neighbour than chance would have it: 0 where a run begins or ends. */
function bond(model: LanguageModel, run: string, at: number): number {
  const [left, right] = [run.charAt(at), run.charAt(at + 1)];
  if (left === "" || right === "" || left === EDGE || right === EDGE) return 0;
  const chance = Math.log2(1 + model.count(left)) + Math.log2(1 + model.count(right)) - CHANCE;
  return Math.max(-1, (Math.log2(0.5 + model.count(left + right)) - chance) / SCALE);
}

/** How well a doubled character joins its neighbours: with both, it ends one word and begins another. */
function joined(model: LanguageModel, run: string, at: number): [number, number] {
  const least = (before: number, after: number): number =>
    Math.min(log(model.count(run.slice(Math.max(0, before), at))), log(model.count(run.slice(at, after)))) / SCALE;
  return [least(at - 2, at + 2), least(at - 3, at + 3)];
}

/** Share of the rarer of two neighbours that was met beside the other; the highest of the pairs there. */
function cohesion(model: LanguageModel, run: string, start: number, end: number): number {
  let most = 0;
  for (let at = start - 1; at < end && end > start; at += 1) {
    const [left, right] = [run.charAt(at), run.charAt(at + 1)];
    const together = left === EDGE || right === EDGE ? 0 : model.count(left + right);
    if (together > 1) most = Math.max(most, together / Math.max(1, Math.min(model.count(left), model.count(right))));
  }
  return Math.log2(1 + 100 * Math.min(1, most)) / SCALE;
}

function log(times: number): number {
  return Math.log2(1 + times);
}

/** 即出即知, 应报尽报: such phrases are made anew for each text. */
function isParallel(run: string, start: number, end: number): boolean {
  for (let from = Math.max(0, end - 4); from <= start; from += 1) {
    const [first, second, third, fourth] = run.slice(from, from + 4);
    if (fourth === undefined || first === second || third === fourth) continue;
    if ((first === third && HAN.test(first ?? "")) || (second === fourth && HAN.test(fourth))) return true;
  }
  return false;
}
