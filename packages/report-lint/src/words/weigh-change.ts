import { weights } from "../generated/weights.js";
import type { LanguageModel } from "./language-model.js";
import type { Change } from "./propose-changes.js";
import { EDGE } from "./runs.js";

const REACH = 3;
/** Counts are taken as powers of two, a fifth of them. */
const SCALE = 5;

/** What speaks for a change and against it; each times its weight. */
export interface Evidence {
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
  /** Pairs of the change never met, and the share of its sequences of three and four that were not. */
  readonly newUnmetPairs: number;
  readonly newUnmetThrees: number;
  readonly newUnmetFours: number;
  readonly printedCharacter: number;
  /** How often the best sequence with the start or the end of the run was met, changed and as printed. */
  readonly edge: number;
  readonly printedEdge: number;
  /** How firmly what is printed holds to a neighbour, by how often the two stand together. */
  readonly cohesion: number;
  /** Missing: how nearly the characters before, and those after, force it. Doubled: how well it joins both neighbours. */
  readonly left: number;
  readonly right: number;
  /** How often the two characters before a change were met with its first, and the two behind it with its last; the same as printed. */
  readonly newLeft: number;
  readonly newRight: number;
  readonly printedLeft: number;
  readonly printedRight: number;
  /** How often the text has the three characters around the place as they would be. */
  readonly own: number;
  /** 1 where no pair printed there was ever met, and 1 where a run begins or ends. */
  readonly strange: number;
  readonly outermost: number;
}

/** What the weights of a kind of change are for, in their order: each piece of evidence, then products of two. */
const EVIDENCE = [
  "gain",
  "fours",
  "threes",
  "printedFours",
  "printedThrees",
  "unmetThrees",
  "printedPairs",
  "unmetPairs",
  "newUnmetPairs",
  "newUnmetThrees",
  "newUnmetFours",
  "printedCharacter",
  "edge",
  "printedEdge",
  "cohesion",
  "left",
  "right",
  "newLeft",
  "newRight",
  "printedLeft",
  "printedRight",
  "own",
  "strange",
  "outermost",
] as const satisfies readonly (keyof Evidence)[];

/** How far the evidence for a change lies above what must be there; below zero it is not enough. */
export function weigh(model: LanguageModel, text: string, run: string, change: Change, gain: number): number {
  const { bar, constant, single, products } = weights[change.how];
  const evidence = readEvidence(model, text, run, change, gain);
  const values = EVIDENCE.map((name) => evidence[name]);
  let sum = constant - bar;
  let product = 0;
  for (const [index, value] of values.entries()) {
    sum += value * (single[index] ?? 0);
    if (products.length === 0) continue;
    for (let other = index; other < values.length; other += 1) {
      sum += value * (values[other] ?? 0) * (products[product] ?? 0);
      product += 1;
    }
  }
  return sum;
}

/** Evidence, scaled so that most of it lies between 0 and some 4. */
function readEvidence(model: LanguageModel, whole: string, run: string, change: Change, gain: number): Evidence {
  const { start, end, text, how } = change;
  const changed = run.slice(0, start) + text + run.slice(end);
  const stop = start + text.length;
  const newThrees = cover(model, changed, start, stop, 3);
  const newFours = cover(model, changed, start, stop, 4);
  const printedThrees = cover(model, run, start, end, 3);
  const printedPairs = cover(model, run, start, end, 2);
  const [left, right] =
    how === "missing" ? forced(model, run, start, text) : how === "doubled" ? joined(model, run, start) : [0, 0];
  return {
    gain: Math.min(gain, 60) / 10,
    fours: log(newFours.most) / SCALE,
    threes: log(newThrees.most) / SCALE,
    printedFours: log(cover(model, run, start, end, 4).most) / SCALE,
    printedThrees: log(printedThrees.most) / SCALE,
    unmetThrees: printedThrees.unmet / Math.max(1, printedThrees.all),
    printedPairs: log(printedPairs.most) / SCALE,
    unmetPairs: printedPairs.unmet,
    newUnmetPairs: cover(model, changed, start, stop, 2).unmet,
    newUnmetThrees: newThrees.unmet / Math.max(1, newThrees.all),
    newUnmetFours: newFours.unmet / Math.max(1, newFours.all),
    printedCharacter: log(model.count(run.slice(start, end))) / SCALE,
    edge: log(atEdge(model, changed, start, stop)) / SCALE,
    printedEdge: log(atEdge(model, run, start, end)) / SCALE,
    cohesion: Math.log2(1 + 100 * cohesion(model, run, start, end)) / SCALE,
    left,
    right,
    newLeft: log(model.count(changed.slice(Math.max(0, start - 2), start + 1))) / SCALE,
    newRight: log(model.count(changed.slice(stop - 1, stop + 2))) / SCALE,
    printedLeft: log(model.count(run.slice(Math.max(0, start - 2), start + 1))) / SCALE,
    printedRight: log(model.count(run.slice(end - 1, end + 2))) / SCALE,
    own: log(timesPrinted(whole, changed, start, stop)),
    strange: Number(cover(model, run, start, end, 2, false, false).most === 0),
    outermost: Number(run.charAt(start - 1) === EDGE || run.charAt(end) === EDGE),
  };
}

const WORD = /^[一-鿿]{3}$/u;
/** More often tells no more. */
const ENOUGH = 7;

/** How often a text has three characters that hold a stretch: the highest of them. */
function timesPrinted(text: string, changed: string, start: number, stop: number): number {
  let most = 0;
  for (let from = Math.max(0, Math.max(stop, start + 1) - 3); from <= (stop > start ? start : start - 1); from += 1) {
    const word = changed.slice(from, from + 3);
    if (!WORD.test(word)) continue;
    let times = 0;
    for (let at = text.indexOf(word); at >= 0 && times < ENOUGH; at = text.indexOf(word, at + 1)) times += 1;
    most = Math.max(most, times);
  }
  return most;
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
    return times < 64 || context.includes(EDGE) ? 0 : Math.min(1, model.count(whole) / times);
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
