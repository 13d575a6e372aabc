import type { TargetPair } from "../../../worker/pair-targets.js";
import type { zh } from "../messages/zh.js";
import { unitOf } from "../model/bar.js";
import type { Against } from "../model/bar-chart.js";
import { comparedWithLastYear } from "../model/multiples.js";

/** 比上年实绩高 1.2个百分点. */
export function sayAgainst({ than, by }: Against, unit: string, messages: typeof zh): string {
  return messages.against[than](`${String(by)}${unit === "%" ? messages.points : unit}`);
}

/** The same of a target and its result; nothing where they cannot be compared. */
export function againstWords(pair: TargetPair, messages: typeof zh): string | undefined {
  const against = comparedWithLastYear(pair);
  return against && sayAgainst(against, unitOf(pair.target).printed, messages);
}
