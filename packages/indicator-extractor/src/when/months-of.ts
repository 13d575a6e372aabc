import type { Figure } from "../draft.js";
import type { SentenceWords } from "../sentence/sentence-words.js";
import type { Frame } from "../passage/frame.js";
import type { Years } from "../passage/resolve-time.js";
import type { Months } from "../sentence/months.js";
import type { TimeExpression } from "../sentence/times.js";
import { isGoalOfYear } from "./goal-of-year.js";
import { addsUpOverYear, isStock } from "./stock-or-flow.js";

/**
 * The part of the year that a figure holds for; undefined for whole years. What is asked of a whole year holds for all of it.
 *
 * Inside a passage on part of a year (a half-year report) a figure without a time of its own holds for that part. 9月末 is
 * September for what stands then and for its change over a year, but 截至9月末 and 比年初 count from January.
 */
export function monthsOf(
  words: SentenceWords,
  figure: Figure,
  time: TimeExpression | undefined,
  years: Years | undefined,
  frame: Frame,
): Months | undefined {
  if (isGoalOfYear(words, figure)) return frame.months === undefined ? undefined : WHOLE_YEAR;
  if (time === undefined) return frame.months;
  if (time.months !== undefined) return monthsNamed(figure, time, time.months, frame);
  const soFar = time.kind === "relative" && time.offset === 0 ? partUpTo(words, time) : undefined;
  if (soFar !== undefined) return soFar;
  if (time.samePeriod === true) return partBefore(words, time) ?? frame.months;
  const isFrameYear = years !== undefined && years[0] === years[1] && years[0] === frame.to && years[0] === frame.from;
  // 提前完成今年任务 behind 1—10月，…: the year that a sentence names by itself is all of it.
  const namesWhole = frame.why === "frame" && time.kind === "relative" && time.sense === undefined;
  return isFrameYear && !namesWhole ? frame.months : undefined;
}

const WHOLE_YEAR_START = 1;
const WHOLE_YEAR_END = 12;
const WHOLE_YEAR: Months = [WHOLE_YEAR_START, WHOLE_YEAR_END];

function monthsNamed(figure: Figure, time: TimeExpression, months: Months, frame: Frame): Months | undefined {
  const [first, last] = months;
  const start = startOfPart(frame, last);
  switch (time.edge) {
    case "before":
      return first > start ? [start, first - 1] : [first, last];
    case "up-to":
      return isStock(figure) && !addsUpOverYear(figure) && frame.status !== "target" ? months : [start, last];
    case "end": {
      // 6月底居民人均可支配收入8600元: what is counted by the year adds up from January.
      const isSoFar = figure.kind === "change" ? YEAR_START.test(figure.base ?? "") : addsUpOverYear(figure);
      return isSoFar ? [WHOLE_YEAR_START, last] : months;
    }
    default:
      if (first === WHOLE_YEAR_START && last === WHOLE_YEAR_END && frame.months === undefined) return undefined;
      return months;
  }
}

/** Where the part of the year begins that the passage speaks of. */
const startOfPart = ({ months }: Frame, last: number): number =>
  months !== undefined && months[0] <= last ? months[0] : WHOLE_YEAR_START;

const YEAR_START = /年初|上年末|上年底/u;

/** 截至9月30日，我市｜今年新增…: the year up to there. */
function partUpTo({ times, text }: SentenceWords, year: TimeExpression): Months | undefined {
  const part = times.findLast(({ end }) => end <= year.start);
  if (part?.kind !== "part-of-year" || part.edge !== "up-to" || part.months === undefined) return undefined;
  return /^[^。；\d]{0,10}$/u.test(text.slice(part.end, year.start)) ? [WHOLE_YEAR_START, part.months[1]] : undefined;
}

/** 前三季度为12.1，｜上年同期为12.3: the months named before. */
const partBefore = ({ times }: SentenceWords, same: TimeExpression): Months | undefined =>
  times.findLast(({ months, end }) => months !== undefined && end <= same.start)?.months;
