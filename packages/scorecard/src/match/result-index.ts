import type { Indicator } from "@liaocheng/report-model";
import type { Entry } from "./entry.js";

/** Results looked up by what they can be found by, so that a long report is not searched anew for each target. */
export interface ResultIndex {
  /** Results that may be about the same thing, in the order of the text. */
  readonly candidates: (target: Entry) => readonly Entry[];
}

/** How many results of one key are looked at: more of them are the same words repeated. */
const MOST_CANDIDATES = 64;

const ENDING = 2;

/** Indexes results by concept, by the characters of their names, and by how their names end. */
export function indexResults(results: readonly Entry[]): ResultIndex {
  const byKey = new Map<string, Entry[]>();
  for (const entry of results) {
    for (const key of keysOf(entry)) {
      const bucket = byKey.get(key);
      if (bucket === undefined) byKey.set(key, [entry]);
      else if (bucket.length < MOST_CANDIDATES) bucket.push(entry);
    }
  }
  return {
    candidates: (target) => {
      const found = new Set(keysOf(target).flatMap((key) => byKey.get(key) ?? []));
      return [...found].sort((a, b) => a.order - b.order);
    },
  };
}

function keysOf({ indicator, subject }: Entry): readonly string[] {
  const measured = `${measuredAs(indicator)} `;
  const keys = [`characters ${subject.characters}`, `ending ${measured}${subject.bare.slice(-ENDING)}`];
  return indicator.concept === undefined
    ? keys
    : [...keys, `concept ${measured}${indicator.concept}`, `concept ${indicator.concept}`];
}

const measuredAs = ({ kind, quantity }: Indicator): string => `${kind} ${quantity.scaled.unit}`;
