import type { Indicator } from "@liaocheng/report-model";
import { toCommonUnit } from "../compare/unit-conversions.js";
import type { Entry } from "./entry.js";

/**
 * A result that may be that of a target, for a person to accept or to reject.
 *
 * @since 0.2.0
 */
export interface ResultCandidate {
  readonly result: Indicator;
  /** How near the names are, from 0 to 1. */
  readonly score: number;
}

/** Finds the nearest results of targets that have none. */
export type FindCandidates = (target: Entry) => readonly ResultCandidate[];

/** How many results that share two neighbouring characters are looked at. */
const MOST_SHARING = 48;
const MOST = 3;
const LEAST_SCORE = 0.2;

/** Indexes results by neighbouring characters of their names, so that looking for the nearest stays cheap. */
export function candidateFinder(results: readonly Entry[]): FindCandidates {
  const byPair = new Map<string, Entry[]>();
  for (const result of results) {
    for (const pair of pairsOf(result.subject.core)) {
      const sharing = byPair.get(pair);
      if (sharing === undefined) byPair.set(pair, [result]);
      else if (sharing.length < MOST_SHARING) sharing.push(result);
    }
  }
  return (target) => {
    const pairs = pairsOf(target.subject.core);
    const unit = unitOf(target.indicator);
    const found = new Set([...pairs].flatMap((pair) => byPair.get(pair) ?? []));
    return [...found]
      .filter(({ indicator, owner }) => owner === target.owner && unitOf(indicator) === unit)
      .map((entry) => ({ entry, score: shared(pairs, pairsOf(entry.subject.core)) }))
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((a, b) => b.score - a.score || a.entry.order - b.entry.order)
      .slice(0, MOST)
      .map(({ entry, score }) => ({ result: entry.indicator, score: Math.round(score * 100) / 100 }));
  };
}

const unitOf = ({ quantity }: Indicator): string => toCommonUnit(quantity.scaled).unit;

function pairsOf(name: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at += 1) pairs.add(name.slice(at, at + 2));
  return pairs;
}

/** Twice the pairs in common over all of them (Dice 1945). */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / Math.max(1, a.size + b.size);
}
