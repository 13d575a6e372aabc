import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator, IndicatorStatus } from "@liaocheng/report-model";
import { CliError } from "../../cli-error.js";

export const STATUSES = ["actual", "target", "other"] as const satisfies readonly IndicatorStatus[];

/** The filters of `gwr extract`; each keeps an indicator that fits one of its values. */
export interface FilterOptions {
  readonly status?: readonly string[];
  readonly concept?: readonly string[];
  readonly section?: readonly string[];
}

/**
 * Builds the test that an indicator passes when it fits every filter given.
 *
 * @throws {CliError} `USAGE` for a concept that the catalogue does not know.
 */
export function createFilter(
  { status, concept, section }: FilterOptions,
  catalogue: Catalogue = indicatorCatalogue,
): (indicator: Indicator) => boolean {
  const concepts = concept?.map((name) => conceptId(name, catalogue));
  return (indicator) =>
    (status === undefined || status.includes(indicator.status)) &&
    (concepts === undefined || (indicator.concept !== undefined && concepts.includes(indicator.concept))) &&
    (section === undefined || section.some((part) => indicator.section.some((heading) => heading.includes(part))));
}

function conceptId(name: string, catalogue: Catalogue): string {
  const found = catalogue.concepts.find(({ id }) => id === name) ?? catalogue.findConcept(name);
  if (found) return found.id;
  throw new CliError("USAGE", {
    zh: `指标目录里没有“${name}”：请用编号（gdp）或规范名称（地区生产总值）`,
    en: `the catalogue has no concept '${name}'; use an id (gdp) or a standard name (地区生产总值)`,
  });
}
