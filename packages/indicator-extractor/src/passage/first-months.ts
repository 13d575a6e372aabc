import type { TimeExpression } from "../sentence/times.js";
import type { Clock } from "./clock.js";
import type { Frame } from "./frame.js";

/** 截至2月底, behind the targets of a year: its own first months, not those of the year reviewed. */
export const isFirstMonths = (time: TimeExpression | undefined): boolean =>
  time?.kind === "part-of-year" && time.edge === "up-to" && (time.months?.[1] ?? Infinity) <= FIRST_QUARTER;

/** Reports that plan a year are read in its first months; what they say of later ones is of the year before. */
const FIRST_QUARTER = 3;

/** What the first months of the year planned have brought. */
export const ofYearPlanned = ({ planYear }: Clock): Frame => ({
  status: "actual",
  from: planYear,
  to: planYear,
  why: "present-state",
});
