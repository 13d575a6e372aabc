import type { Indicator } from "@liaocheng/report-model";
import { toCommonUnit } from "../compare/unit-conversions.js";
import type { Entry } from "./entry.js";
import { isToldByContext } from "./told-by-context.js";

/** Results looked up by what they can be found by, so that a long report is not searched anew for each target. */
export interface ResultIndex {
  /** Results that may be about the same thing, in the order of the text. */
  readonly candidates: (target: Entry) => readonly Entry[];
}

/** How many results of one key are looked at: more of them are the same words repeated. */
const MOST_CANDIDATES = 64;

/** The same for figures that one of both names too little to be found by. */
const MOST_OF_UNIT = 256;

const ENDING = 2;

/**
 * Indexes results by concept, by the characters of their names, and by how their names end; by their unit alone where
 * the context must tell.
 */
export function indexResults(results: readonly Entry[]): ResultIndex {
  const byKey = new Map<string, Entry[]>();
  const byUnit = new Map<string, Entry[]>();
  const openByUnit = new Map<string, Entry[]>();
  for (const entry of results) {
    put(byUnit, unitOf(entry.indicator), entry, MOST_OF_UNIT);
    if (isToldByContext(entry.subject)) put(openByUnit, unitOf(entry.indicator), entry, MOST_OF_UNIT);
    for (const key of keysOf(entry)) {
      put(byKey, key, entry, MOST_CANDIDATES);
    }
  }
  return {
    candidates: (target) => {
      const unit = unitOf(target.indicator);
      const found = new Set(keysOf(target).flatMap((key) => byKey.get(key) ?? []));
      const ofUnit = (isToldByContext(target.subject) ? byUnit : openByUnit).get(unit) ?? [];
      for (const result of ofUnit) found.add(result);
      return [...found].sort((a, b) => a.order - b.order);
    },
  };
}

function put(buckets: Map<string, Entry[]>, key: string, entry: Entry, most: number): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [entry]);
  else if (bucket.length < most) bucket.push(entry);
}

const unitOf = ({ quantity }: Indicator): string => toCommonUnit(quantity.scaled).unit;

function keysOf({ compared: indicator, subject }: Entry): readonly string[] {
  const measured = `${measuredAs(indicator)} `;
  const keys = [`characters ${subject.characters}`, `ending ${measured}${subject.bare.slice(-ENDING)}`];
  return indicator.concept === undefined
    ? keys
    : [...keys, `concept ${measured}${indicator.concept}`, `concept ${indicator.concept}`];
}

const measuredAs = ({ kind, quantity }: Indicator): string => `${kind} ${quantity.scaled.unit}`;
