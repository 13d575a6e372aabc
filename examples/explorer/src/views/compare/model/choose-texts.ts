import { plannedYear } from "@liaocheng/report-model";
import type { Analysis } from "../../../worker/analysis.js";

/** Two texts side by side, the earlier first. */
export interface TextPair {
  readonly before: Analysis;
  readonly after: Analysis;
}

/**
 * The current text and the one that is asked for; else one that likely is another draft of it, by place and year; else one of the same
 * place; else the one beside it. The earlier year stands first, and of one year the one that was opened first.
 */
export function chooseTexts(
  documents: readonly Analysis[],
  document: Analysis,
  { asked, swapped }: { readonly asked: string | undefined; readonly swapped: boolean },
): TextPair | undefined {
  const others = documents.filter(({ key }) => key !== document.key);
  const samePlace = others.filter(({ report }) => report.region === document.report.region);
  const other =
    others.find(({ key }) => key === asked) ??
    samePlace.find(({ report }) => plannedYear(report) === plannedYear(document.report)) ??
    samePlace[0] ??
    others[0];
  if (other === undefined) return undefined;
  const [year, otherYear] = [plannedYear(document.report), plannedYear(other.report)];
  const opened = documents.indexOf(document) < documents.indexOf(other);
  const first = year === undefined || otherYear === undefined || year === otherYear ? opened : year < otherYear;
  return first !== swapped ? { before: document, after: other } : { before: other, after: document };
}
