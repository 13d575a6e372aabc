import type { Figure } from "../draft.js";
import { isInterval, type Frame } from "../passage/frame.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { TimeExpression } from "../sentence/times.js";

/**
 * The time that a figure holds for, given the one `named` before it.
 *
 * “十一五”时期，收入去年达到39亿元，引资累计｜46亿元: a sum or a yearly average behind the value of one year is of all those that the
 * sentence, or its passage, opened with; undefined leaves it to the passage.
 */
export function summedOver(
  { text, times }: SentenceWords,
  figure: Figure,
  named: TimeExpression | undefined,
  frame: Frame,
): TimeExpression | undefined {
  if (named === undefined || !addsUpBehind(text, figure, named)) return named;
  const opened = times.find(({ kind, end }) => (kind === "plan" || kind === "span") && end < named.start);
  if (opened !== undefined && opened.sense !== "future" && opened.sense !== "within") return opened;
  return isInterval(frame) ? undefined : named;
}

/** Whether a figure adds up (累计, 年均) in another clause than the year named before it. */
const addsUpBehind = (text: string, { cumulative, perYear, kind, from }: Figure, time: TimeExpression): boolean =>
  (cumulative || perYear) &&
  kind === "level" &&
  isOneYear(time) &&
  time.end <= from &&
  /[，；]/u.test(text.slice(time.end, from));

const isOneYear = ({ kind, from, to, months }: TimeExpression): boolean =>
  months === undefined && (kind === "relative" || (kind === "year" && from === to));
