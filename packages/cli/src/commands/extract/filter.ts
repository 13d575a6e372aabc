import type { Indicator, IndicatorStatus } from "@liaocheng/report-model";

export const STATUSES = ["actual", "target", "other"] as const satisfies readonly IndicatorStatus[];

/** The filters of `gwr extract`; each keeps an indicator that fits one of its values. */
export interface FilterOptions {
  readonly status?: readonly string[];
  readonly concept?: readonly string[];
  readonly section?: readonly string[];
}

/** Builds the test that an indicator passes when it fits every filter given. */
export function createFilter({ status, concept, section }: FilterOptions): (indicator: Indicator) => boolean {
  return (indicator) =>
    (status === undefined || status.includes(indicator.status)) &&
    (concept === undefined || (indicator.concept !== undefined && concept.includes(indicator.concept))) &&
    (section === undefined || section.some((part) => indicator.section.some((heading) => heading.includes(part))));
}
