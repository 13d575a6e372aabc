import type { Indicator } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { ownerOf, type Owner } from "./owner.js";
import { subjectOf, type Subject } from "./subject.js";

/** A target or a result with its subject and its place among the others. */
export interface Entry {
  readonly indicator: Indicator;
  readonly subject: Subject;
  readonly order: number;
  /** Whose figure it is: that of the report's own region, of its province, of the nation. */
  readonly owner: Owner;
  /** Among the main expected targets of the year. */
  readonly headline: boolean;
}

/** Reads the subjects of figures, in the order given. */
export function entriesOf(
  indicators: readonly Indicator[],
  { text, report }: ReadReport,
  headline: ReadonlySet<Indicator> = new Set(),
): Entry[] {
  return indicators.map((indicator, order) => ({
    indicator,
    subject: subjectOf(indicator, text),
    owner: ownerOf(indicator, report.region),
    order,
    headline: headline.has(indicator),
  }));
}
