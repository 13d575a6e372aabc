import type { Indicator } from "@liaocheng/report-model";
import { subjectOf, type Subject } from "./subject.js";

/** A target or a result with its subject and its place among the others. */
export interface Entry {
  readonly indicator: Indicator;
  readonly subject: Subject;
  readonly order: number;
  /** Among the main expected targets of the year. */
  readonly headline: boolean;
}

/** Reads the subjects of figures, in the order given. */
export function entriesOf(
  indicators: readonly Indicator[],
  text: string,
  headline: ReadonlySet<Indicator> = new Set(),
): Entry[] {
  return indicators.map((indicator, order) => ({
    indicator,
    subject: subjectOf(indicator, text),
    order,
    headline: headline.has(indicator),
  }));
}
