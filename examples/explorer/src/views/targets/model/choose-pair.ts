import { plannedYear } from "@liaocheng/report-model";
import type { Analysis } from "../../../worker/analysis.js";

/** Two documents to hold against each other, the earlier first. */
export interface DocumentPair {
  readonly previous: Analysis;
  readonly current: Analysis;
}

/**
 * The documents whose promises and results are compared: the current one with the one that is asked for; else with the report of the
 * same place from the year before, else with that of the year after.
 */
export function choosePair(
  documents: readonly Analysis[],
  document: Analysis,
  asked: string | undefined,
): DocumentPair | undefined {
  const others = documents.filter(({ key }) => key !== document.key);
  const other = others.find(({ key }) => key === asked);
  if (other !== undefined) return inOrder(document, other);
  const year = plannedYear(document.report);
  if (year === undefined) return undefined;
  const near = (step: number): Analysis | undefined =>
    others.find(({ report }) => report.region === document.report.region && plannedYear(report) === year + step);
  const [before, after] = [near(-1), near(1)];
  if (before !== undefined) return { previous: before, current: document };
  return after && { previous: document, current: after };
}

function inOrder(one: Analysis, other: Analysis): DocumentPair {
  const [year, otherYear] = [plannedYear(one.report), plannedYear(other.report)];
  const later = year !== undefined && otherYear !== undefined && otherYear > year;
  return later ? { previous: one, current: other } : { previous: other, current: one };
}
