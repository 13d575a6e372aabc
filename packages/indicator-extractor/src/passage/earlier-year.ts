import type { TimeExpression } from "../sentence/times.js";
import type { Clock } from "./clock.js";
import type { Frame } from "./frame.js";

/**
 * 一九八二年，我县棉花获得丰收。全县植棉10.1万亩，…: a paragraph that opens with an earlier year, before any figure, tells of that
 * year to its end.
 */
export function earlierYear(text: string, times: readonly TimeExpression[], { reviewYear }: Clock): Frame | undefined {
  const [time, other] = times;
  if (time?.kind !== "year" || other !== undefined || time.start > 0 || !text.startsWith("，", time.end))
    return undefined;
  const { from, to } = time;
  if (to === undefined || from !== to || reviewYear === undefined || to >= reviewYear) return undefined;
  return { status: "actual", from, to, why: "frame", endsWithParagraph: true };
}
