import type { Indicator } from "@liaocheng/report-model";
import { sameValue } from "./changed-fields.js";
import type { Figure } from "./figure.js";
import { groupsOf } from "./groups-of.js";
import type { FigurePair } from "./pair-figures.js";

/** Longest list of figures of one value that is gone through: 20% may stand for a hundred things. */
const MOST_OF_ONE_VALUE = 60;

/**
 * For a figure whose value changed, the figures of the second text that said the same in the first and were not changed with it: an
 * annex that was forgotten. They measure the same, by concept or by a name that holds the other.
 */
export function disagreements(pairs: readonly FigurePair[]): (pair: FigurePair) => Indicator[] {
  const byValue = groupsOf(pairs, ({ before }) => valueKey(before));
  return (pair) =>
    (byValue.get(valueKey(pair.before)) ?? [])
      .slice(0, MOST_OF_ONE_VALUE)
      .filter(
        (other) =>
          other !== pair &&
          saysTheSame(pair.before, other.before) &&
          !sameValue(other.after.indicator, pair.after.indicator) &&
          sameValue(other.before.indicator, other.after.indicator),
      )
      .map(({ after }) => after.indicator);
}

const valueKey = ({ indicator: { quantity, kind, status }, unit }: Figure): string =>
  [String(quantity.scaled.value), unit, kind, status].join("|");

/** Names shorter than this are in too many others: 增长. */
const SHORTEST_NAME = 3;

function saysTheSame(a: Figure, b: Figure): boolean {
  if (a.subject === b.subject) return true;
  const [one, other] = [characters(a.indicator.name), characters(b.indicator.name)];
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= SHORTEST_NAME && shorter.every((character) => longer.includes(character));
}

const characters = (name: string): string[] => Array.from(new Set(name.replace(/[\s“”‘’]/gu, "")));
