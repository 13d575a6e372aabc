import type { Concept } from "@liaocheng/report-model";
import { AGRICULTURE } from "./concepts/agriculture.js";
import { BUSINESS_AND_SAFETY } from "./concepts/business-safety.js";
import { CONSUMPTION } from "./concepts/consumption.js";
import { CULTURE_AND_TOURISM } from "./concepts/culture-tourism.js";
import { DIGITAL } from "./concepts/digital.js";
import { EDUCATION_AND_HEALTH } from "./concepts/education-health.js";
import { ENERGY } from "./concepts/energy.js";
import { ENVIRONMENT } from "./concepts/environment.js";
import { FINANCE_CONCEPTS } from "./concepts/finance.js";
import { HOUSING_AND_CITY } from "./concepts/housing-city.js";
import { INCOME_AND_SECURITY } from "./concepts/income-security.js";
import { INDUSTRY } from "./concepts/industry.js";
import { INVESTMENT } from "./concepts/investment.js";
import { NATIONAL_ACCOUNTS } from "./concepts/national-accounts.js";
import { OPENING_UP } from "./concepts/opening-up.js";
import { POPULATION_AND_URBANISATION } from "./concepts/population-urbanisation.js";
import { PRICES_AND_EMPLOYMENT } from "./concepts/prices-employment.js";
import { SCIENCE } from "./concepts/science.js";
import { SERVICES } from "./concepts/services.js";
import { TRANSPORT } from "./concepts/transport.js";
import { createCatalogue, type Catalogue, type ConceptHint, type ConceptKey } from "./create-catalogue.js";

/**
 * The indicators work reports state most, by the names of the statistical offices and ministries.
 *
 * @example
 * indicatorCatalogue.concepts.length > 300; // => true
 * @since 0.1.0
 */
export const indicatorCatalogue: Catalogue = /* @__PURE__ */ createCatalogue([
  ...NATIONAL_ACCOUNTS,
  ...FINANCE_CONCEPTS,
  ...INDUSTRY,
  ...AGRICULTURE,
  ...SERVICES,
  ...INVESTMENT,
  ...CONSUMPTION,
  ...OPENING_UP,
  ...PRICES_AND_EMPLOYMENT,
  ...INCOME_AND_SECURITY,
  ...POPULATION_AND_URBANISATION,
  ...SCIENCE,
  ...EDUCATION_AND_HEALTH,
  ...CULTURE_AND_TOURISM,
  ...ENVIRONMENT,
  ...ENERGY,
  ...TRANSPORT,
  ...DIGITAL,
  ...HOUSING_AND_CITY,
  ...BUSINESS_AND_SAFETY,
]);

/**
 * Finds the concept that an indicator's name stands for, in the default catalogue.
 *
 * A part is not its whole: 高技术制造业增加值 and 泸州经济总量 are not the region's 工业增加值 and 经济总量.
 *
 * @param name - As a report prints it, 预计全年生产总值; quotes, blanks, width, words of time and place do not matter.
 * @param hint - Kind and printed unit of the figure; a share named by its part alone (民间投资, a ratio) needs the kind.
 * @returns The concept; `undefined` when the name is not known.
 * @example
 * findConcept("全市生产总值增速")?.id; // => "gdp"
 * findConcept("民间投资", { kind: "ratio" })?.id; // => "private-investment-share"
 * findConcept("泸州经济总量"); // => undefined
 * @since 0.1.0
 */
export function findConcept(name: string, hint?: ConceptHint): Concept | undefined {
  return indicatorCatalogue.findConcept(name, hint);
}

/**
 * Finds the full key of an indicator's name in the default catalogue: the concept, and whose or which part of it.
 *
 * @param name - As a report prints it.
 * @param hint - Kind and printed unit of the figure.
 * @returns Concept and coverage, the coverage `undefined` where the concept has none or it cannot be told; `undefined`
 *   when the name is not known.
 * @example
 * findKey("农村居民人均可支配收入")?.coverage; // => "rural"
 * findKey("居民人均可支配收入")?.coverage; // => "all"
 * @since 0.1.0
 */
export function findKey(name: string, hint?: ConceptHint): ConceptKey | undefined {
  return indicatorCatalogue.findKey(name, hint);
}
