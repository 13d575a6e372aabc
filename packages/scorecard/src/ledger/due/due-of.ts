import type { Row } from "../rows/row.js";
import { deadlineOf, type ReportYears } from "./deadline.js";
import { isOpenTime, printedTimes, type PrintedTime } from "./printed-time.js";

/** By when a promise falls due, and the words that say so. */
export interface Due {
  readonly deadline?: string;
  readonly deadlineText?: string;
}

/**
 * The time that the row prints, else the one with its units, else the one that opened its sentence; without any the last year of
 * its figures, else the year planned, and no words.
 */
export function dueOf(text: string, row: Row, years: ReportYears): Due {
  const { time, attribution } = row;
  const places = [...(time === undefined ? [] : [time]), text.slice(row.start, row.end)];
  const times = attribution?.times ?? [];
  for (const place of row.attribution?.each === false && time !== undefined ? places : places.reverse()) {
    const printed = printedIn(place);
    if (printed !== undefined) return dueIn(printed, years);
  }
  for (const place of times) {
    const printed = printedIn(place);
    if (printed !== undefined) return dueIn(printed, years);
    if (isOpenTime(place)) return { deadlineText: place };
  }
  const ends = row.indicators.flatMap(({ period }) => (period === undefined ? [] : [period.slice(-4)]));
  const deadline = ends.sort().at(-1) ?? (years.planYear === undefined ? undefined : String(years.planYear));
  return deadline === undefined ? {} : { deadline };
}

/** The first time printed; one that no date can be told of counts when there is no other. */
function printedIn(place: string): PrintedTime | undefined {
  const times = printedTimes(place);
  return times.find(({ meaning }) => meaning.kind !== "open") ?? times[0];
}

function dueIn(printed: PrintedTime, years: ReportYears): Due {
  const deadline = deadlineOf(printed, years);
  return { ...(deadline === undefined ? {} : { deadline }), deadlineText: printed.text };
}
