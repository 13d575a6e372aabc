import { printedTimes } from "../due/printed-time.js";
import { EVENTS, VERBS } from "../lexicon/deeds.js";
import { GOES_ON } from "../lexicon/targets.js";
import type { Row } from "./row.js";
import { openingOf } from "./verb-of.js";

/** Whether a clause is a time and nothing else: 今年8月底前. */
export const isTimeAlone = (words: string): boolean => {
  const [time] = printedTimes(words);
  return time !== undefined && time.start <= 1 && time.end >= words.length;
};

const LONGEST_ROW = 160;

/** Whether a clause goes on about the deed before: 到位资金300亿元; 3月底前印发. */
export function goesOn(words: string, last: Row, text: string, figures: boolean): boolean {
  if (last.end - last.start > LONGEST_ROW) return false;
  const { from, at } = openingOf(words);
  if (figures && last.indicators.length > 0 && GOES_ON.startingAt(words, from) !== undefined) return true;
  const rest = words.slice(at);
  const bare = VERBS.startingAt(rest, 0)?.text === rest || EVENTS.startingAt(rest, 0)?.text === rest;
  return bare && last.time === undefined && printedTimes(text.slice(last.start, last.end)).length === 0;
}
