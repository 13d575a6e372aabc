import type { Figure } from "../draft.js";
import type { Dated } from "../when/dated.js";
import type { Clock } from "./clock.js";
import { isInterval, type Frame } from "./frame.js";

/**
 * 五年年均增长14.5%，…: the several years of a yearly rate told in a passage on their last one; what is an average behind it (物价年均上涨2.3%)
 * is of the same years. Undefined where the passage knows its years, or none are told.
 */
export function termTold(
  figures: readonly Figure[],
  dates: readonly Dated[],
  frame: Frame,
  { reviewYear }: Clock,
): Frame["term"] {
  const last = frame.open === true ? reviewYear : frame.to;
  if (last === undefined || frame.term !== undefined || isInterval(frame)) return undefined;
  const at = figures.findIndex((figure, index) => figure.perYear && dates[index]?.period?.includes("/") === true);
  if (at < 0) return undefined;
  const [from, to] = (dates[at]?.period ?? "").split("/").map(Number);
  return from !== undefined && to === last ? [from, to] : undefined;
}
