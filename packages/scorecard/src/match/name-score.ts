import type { Subject } from "./subject.js";

/** Characters that set one thing apart from another of its kind: 国家级 and 省级, 一期 and 二期, 高中 and 初中. */
const TELLING = /[城乡农村镇县市省国东西南北中上下内外大小初高新旧老幼男女公民进出一二三四五六七八九十百0-9A-Z]/u;
const SHORTEST_NEAR = 6;
const LONGEST_DIFFERENCE = 2;

/** Scores of names that agree in full, but for fillers, but for the order of words. */
export const NAME_SCORES = { same: 1, bare: 0.95, reordered: 0.9 } as const;

/**
 * How well two names agree, from 0 to 1.
 *
 * A name that only adds words to another is a part of it and scores 0 (农产品进出口, 进出口); so do names that differ in
 * a telling character (城镇, 农村). Otherwise it is the share of neighbouring characters that they have in common, for names
 * that differ by a slip of two characters at most.
 */
export function nameScore(a: Subject, b: Subject): number {
  if (a.core === b.core) return NAME_SCORES.same;
  if (a.bare === b.bare) return NAME_SCORES.bare;
  if (a.characters === b.characters) return NAME_SCORES.reordered;
  const [left, right] = differences(a.bare, b.bare);
  if (left === "" || right === "" || TELLING.test(left + right)) return 0;
  if (Math.min(a.bare.length, b.bare.length) < SHORTEST_NEAR) return 0;
  if (Math.max(left.length, right.length) > LONGEST_DIFFERENCE) return 0;
  return overlap(a.bare, b.bare);
}

/** What two names have between their common beginning and their common end. */
function differences(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front += 1;
  let back = 0;
  while (back < shorter - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return [a.slice(front, a.length - back), b.slice(front, b.length - back)];
}

/** Twice the pairs of neighbours in common over all of them (Dice 1945). */
function overlap(a: string, b: string): number {
  const pairs = pairsOf(a);
  let common = 0;
  for (const [pair, count] of pairsOf(b)) common += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * common) / (a.length + b.length - 2);
}

function pairsOf(name: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < name.length; at += 1) {
    const pair = name.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
