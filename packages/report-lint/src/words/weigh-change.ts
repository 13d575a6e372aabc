import type { LanguageModel } from "./language-model.js";
import type { Change } from "./propose-changes.js";
import { EDGE } from "./runs.js";

const REACH = 3;

/** What speaks for a change and against it; each times its weight. */
interface Evidence {
  /** By how many powers of two the text is likelier. */
  readonly gain: number;
  /** How often the best sequence of four or three around the change was met, as powers of two. */
  readonly fours: number;
  readonly threes: number;
  /** The same of what is printed, the share of its sequences of three never met, and its pairs. */
  readonly printedFours: number;
  readonly printedThrees: number;
  readonly unmetThrees: number;
  readonly printedPairs: number;
  readonly unmetPairs: number;
  /** Pairs of the change never met. */
  readonly newUnmetPairs: number;
  readonly printedCharacter: number;
  /** How often the best sequence with the start or the end of the run was met, changed and as printed. */
  readonly edge: number;
  readonly printedEdge: number;
  /** How firmly what is printed holds to a neighbour, by how often the two stand together. */
  readonly cohesion: number;
  /** Missing: how nearly the characters before, and those after, force it. Doubled: how well it joins both neighbours. */
  readonly left: number;
  readonly right: number;
  /** 1 where no pair printed there was ever met, and 1 where a run begins or ends. */
  readonly strange: number;
  readonly outermost: number;
}

type Weights = Readonly<Record<keyof Evidence | "least", number>>;

/**
 * Weights of a logistic regression over slips put into ten reports held out of the counts (400 of each kind), and over 1.1 million
 * characters of reports without them; `least` is set so that some five places of each kind are taken for a slip there.
 */
const WEIGHTS: Readonly<Record<Change["how"], Weights>> = {
  sounding: {
    gain: 0.28,
    fours: 0.53,
    threes: 0.04,
    printedFours: -0.63,
    printedThrees: 0.03,
    unmetThrees: 1.65,
    printedPairs: -0.29,
    unmetPairs: 0.89,
    newUnmetPairs: -0.61,
    printedCharacter: 0.31,
    edge: 0.14,
    printedEdge: -0.49,
    cohesion: 0.25,
    left: 0,
    right: 0,
    strange: 1.0,
    outermost: 0.4,
    least: 13.27,
  },
  alike: {
    gain: 0.34,
    fours: 0.23,
    threes: 0.21,
    printedFours: -0.89,
    printedThrees: 0.14,
    unmetThrees: 1.7,
    printedPairs: -0.33,
    unmetPairs: 0.74,
    newUnmetPairs: -0.85,
    printedCharacter: 0.18,
    edge: 0.18,
    printedEdge: -1.19,
    cohesion: -0.01,
    left: 0,
    right: 0,
    strange: 0.9,
    outermost: 0.25,
    least: 12.16,
  },
  swapped: {
    gain: 0.23,
    fours: 0.13,
    threes: 0.41,
    printedFours: -0.57,
    printedThrees: -0.49,
    unmetThrees: 2.61,
    printedPairs: 0.06,
    unmetPairs: 1.17,
    newUnmetPairs: -1.15,
    printedCharacter: 0.06,
    edge: 0.15,
    printedEdge: -1.24,
    cohesion: -0.01,
    left: 0,
    right: 0,
    strange: 0,
    outermost: 0,
    least: 10.0,
  },
  doubled: {
    gain: 0.2,
    fours: 0.33,
    threes: 0.51,
    printedFours: -0.6,
    printedThrees: 0.56,
    unmetThrees: 4.73,
    printedPairs: -0.13,
    unmetPairs: 1.6,
    newUnmetPairs: -1.72,
    printedCharacter: 0.53,
    edge: 0.39,
    printedEdge: -0.45,
    cohesion: 0.27,
    left: -0.26,
    right: -0.04,
    strange: 0,
    outermost: 0,
    least: 15.46,
  },
  missing: {
    gain: 0.24,
    fours: 0.44,
    threes: -0.14,
    printedFours: -0.69,
    printedThrees: -0.34,
    unmetThrees: -0.72,
    printedPairs: 0.3,
    unmetPairs: 1.03,
    newUnmetPairs: 0,
    printedCharacter: 0,
    edge: 0.27,
    printedEdge: -0.2,
    cohesion: 0,
    left: 1.08,
    right: 1.75,
    strange: 0,
    outermost: 0,
    least: 8.63,
  },
};

/** How far the evidence for a change lies above what must be there; below zero it is not enough. */
export function weigh(model: LanguageModel, run: string, change: Change, gain: number): number {
  const weights = WEIGHTS[change.how];
  const evidence = readEvidence(model, run, change, gain);
  let sum = -weights.least;
  for (const [name, value] of Object.entries(evidence)) sum += value * weights[name as keyof Evidence];
  return sum;
}

function readEvidence(model: LanguageModel, run: string, change: Change, gain: number): Evidence {
  const { start, end, text, how } = change;
  const changed = run.slice(0, start) + text + run.slice(end);
  const stop = start + text.length;
  const printedThrees = cover(model, run, start, end, 3);
  const printedPairs = cover(model, run, start, end, 2);
  const [left, right] =
    how === "missing" ? forced(model, run, start, text) : how === "doubled" ? joined(model, run, start) : [0, 0];
  return {
    gain: Math.min(gain, 60),
    fours: log(cover(model, changed, start, stop, 4).most),
    threes: log(cover(model, changed, start, stop, 3).most),
    printedFours: log(cover(model, run, start, end, 4).most),
    printedThrees: log(printedThrees.most),
    unmetThrees: printedThrees.unmet / Math.max(1, printedThrees.all),
    printedPairs: log(printedPairs.most),
    unmetPairs: printedPairs.unmet,
    newUnmetPairs: cover(model, changed, start, stop, 2).unmet,
    printedCharacter: log(model.count(run.slice(start, end))),
    edge: log(atEdge(model, changed, start, stop)),
    printedEdge: log(atEdge(model, run, start, end)),
    cohesion: Math.log2(1 + 100 * cohesion(model, run, start, end)),
    left,
    right,
    strange: Number(cover(model, run, start, end, 2, false, false).most === 0),
    outermost: Number(run.charAt(start - 1) === EDGE || run.charAt(end) === EDGE),
  };
}

/** The sequences of one length that hold a stretch, or the seam where nothing stands. */
function cover(
  model: LanguageModel,
  run: string,
  start: number,
  end: number,
  length: number,
  edge = false,
  withEdges = length === 2,
): { most: number; all: number; unmet: number } {
  let [most, all, unmet] = [0, 0, 0];
  const last = end > start ? start : start - 1;
  for (let from = Math.max(0, end > start ? end - length : start - length + 1); from <= last; from += 1) {
    const window = run.slice(from, from + length);
    if (window.length < length || (!withEdges && window.includes(EDGE) !== edge)) continue;
    const times = length > 2 ? attested(model, window) : model.count(window);
    most = Math.max(most, times);
    all += 1;
    if (times === 0) unmet += 1;
  }
  return { most, all, unmet };
}

function atEdge(model: LanguageModel, run: string, start: number, end: number): number {
  return Math.max(cover(model, run, start, end, 4, true).most, cover(model, run, start, end, 3, true).most);
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

/** Share of what was met after the characters before a place, and before those after it, that is this character. */
function forced(model: LanguageModel, run: string, at: number, character: string): [number, number] {
  const share = (context: string, whole: string): number => {
    const times = model.count(context);
    return times < 8 || context.includes(EDGE) ? 0 : Math.min(1, model.count(whole) / times);
  };
  const befores = [run.slice(at - 2, at), run.slice(at - 3, at)].filter(({ length }) => length > 1);
  const afters = [run.slice(at, at + 2), run.slice(at, at + 3)];
  return [
    Math.max(0, ...befores.map((before) => share(before, before + character))),
    Math.max(0, ...afters.map((after) => share(after, character + after))),
  ];
}

/** How well a doubled character joins its neighbours: with both, it ends one word and begins another. */
function joined(model: LanguageModel, run: string, at: number): [number, number] {
  const least = (before: number, after: number): number =>
    Math.min(log(model.count(run.slice(before, at))), log(model.count(run.slice(at, after))));
  return [least(at - 2, at + 2), least(at - 3, at + 3)];
}

/** Share of the rarer of two neighbours that was met beside the other; the highest of the pairs printed there. */
function cohesion(model: LanguageModel, run: string, start: number, end: number): number {
  let most = 0;
  for (let at = start - 1; at < end && end > start; at += 1) {
    const [left, right] = [run.charAt(at), run.charAt(at + 1)];
    const together = left === EDGE || right === EDGE ? 0 : model.count(left + right);
    if (together > 1) most = Math.max(most, together / Math.max(1, Math.min(model.count(left), model.count(right))));
  }
  return Math.min(1, most);
}

function log(times: number): number {
  return Math.log2(1 + times);
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
