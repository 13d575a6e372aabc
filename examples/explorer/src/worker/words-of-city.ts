import type { City } from "@liaocheng/city";
import { configForFile, type LintOptions } from "@liaocheng/report-lint";

/** The indicators and units of a city, as libraries take them. */
export const wordsOf = (
  city: City | undefined,
): { readonly catalogue?: City["catalogue"]; readonly units?: NonNullable<City["units"]> } =>
  city === undefined ? {} : { catalogue: city.catalogue, ...(city.units === undefined ? {} : { units: city.units }) };

/** What the linter takes of a city: its words, and how it is set for a file. */
export function lintedBy(
  city: City | undefined,
  name: string,
): Pick<LintOptions, "catalogue" | "units" | "glossary" | "config"> {
  if (city === undefined) return {};
  const { maxWarnings, baseline, ignoreFile, ...config } = city.lint;
  void [maxWarnings, baseline, ignoreFile];
  return { ...wordsOf(city), glossary: city.glossary, config: configForFile(config, name) };
}
