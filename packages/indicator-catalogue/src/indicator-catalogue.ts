import type { Concept } from "@liaocheng/report-model";
import { NATIONAL_ACCOUNTS } from "./concepts/national-accounts.js";
import { FINANCE_CONCEPTS } from "./concepts/finance.js";
import { BUDGET_BY_KIND } from "./concepts/budget-by-kind.js";
import { BANKING_AND_INSURANCE } from "./concepts/banking-insurance.js";
import { INDUSTRY } from "./concepts/industry.js";
import { INDUSTRY_BRANCHES } from "./concepts/industry-branches.js";
import { INDUSTRIAL_PRODUCTS } from "./concepts/industrial-products.js";
import { AGRICULTURE } from "./concepts/agriculture.js";
import { CROPS_AND_LIVESTOCK } from "./concepts/crops-livestock.js";
import { SERVICES } from "./concepts/services.js";
import { POST_AND_TELECOM } from "./concepts/post-telecom.js";
import { CONSTRUCTION_AND_REAL_ESTATE } from "./concepts/construction-real-estate.js";
import { INVESTMENT } from "./concepts/investment.js";
import { INVESTMENT_BY_SECTOR } from "./concepts/investment-by-sector.js";
import { CONSUMPTION } from "./concepts/consumption.js";
import { TRADES_AND_SALES } from "./concepts/trades-and-sales.js";
import { OPENING_UP } from "./concepts/opening-up.js";
import { TRADE_BY_KIND } from "./concepts/trade-by-kind.js";
import { PRICES_AND_EMPLOYMENT } from "./concepts/prices-employment.js";
import { PRICE_INDICES } from "./concepts/price-indices.js";
import { INCOME_AND_SECURITY } from "./concepts/income-security.js";
import { INCOME_PARTS } from "./concepts/income-parts.js";
import { POPULATION_AND_URBANISATION } from "./concepts/population-urbanisation.js";
import { PEOPLE } from "./concepts/population-age.js";
import { SCIENCE } from "./concepts/science.js";
import { RESEARCH_AND_STANDARDS } from "./concepts/research-standards.js";
import { EDUCATION_AND_HEALTH } from "./concepts/education-health.js";
import { EDUCATION_STAGES } from "./concepts/education-stages.js";
import { HEALTH_SERVICES } from "./concepts/health-services.js";
import { CULTURE_AND_TOURISM } from "./concepts/culture-tourism.js";
import { CULTURE_AND_SPORT } from "./concepts/culture-sport.js";
import { ENVIRONMENT } from "./concepts/environment.js";
import { WATER_AIR_AND_LAND } from "./concepts/water-air-land.js";
import { ENERGY } from "./concepts/energy.js";
import { POWER } from "./concepts/power.js";
import { TRANSPORT } from "./concepts/transport.js";
import { TRANSPORT_BY_MODE } from "./concepts/transport-modes.js";
import { DIGITAL } from "./concepts/digital.js";
import { HOUSING_AND_CITY } from "./concepts/housing-city.js";
import { BUSINESS_AND_SAFETY } from "./concepts/business-safety.js";
import { SAFETY_AND_DISASTERS } from "./concepts/safety-disasters.js";
import { buildCatalogue, type Catalogue, type ConceptHint, type ConceptKey } from "./build-catalogue.js";

/**
 * The indicators work reports state most, by the names of the statistical offices and ministries.
 *
 * @example
 * indicatorCatalogue.concepts.length > 600; // => true
 * @since 0.1.0
 */
export const indicatorCatalogue: Catalogue = /* @__PURE__ */ buildCatalogue([
  ...NATIONAL_ACCOUNTS,
  ...FINANCE_CONCEPTS,
  ...BUDGET_BY_KIND,
  ...BANKING_AND_INSURANCE,
  ...INDUSTRY,
  ...INDUSTRY_BRANCHES,
  ...INDUSTRIAL_PRODUCTS,
  ...AGRICULTURE,
  ...CROPS_AND_LIVESTOCK,
  ...SERVICES,
  ...POST_AND_TELECOM,
  ...CONSTRUCTION_AND_REAL_ESTATE,
  ...INVESTMENT,
  ...INVESTMENT_BY_SECTOR,
  ...CONSUMPTION,
  ...TRADES_AND_SALES,
  ...OPENING_UP,
  ...TRADE_BY_KIND,
  ...PRICES_AND_EMPLOYMENT,
  ...PRICE_INDICES,
  ...INCOME_AND_SECURITY,
  ...INCOME_PARTS,
  ...POPULATION_AND_URBANISATION,
  ...PEOPLE,
  ...SCIENCE,
  ...RESEARCH_AND_STANDARDS,
  ...EDUCATION_AND_HEALTH,
  ...EDUCATION_STAGES,
  ...HEALTH_SERVICES,
  ...CULTURE_AND_TOURISM,
  ...CULTURE_AND_SPORT,
  ...ENVIRONMENT,
  ...WATER_AIR_AND_LAND,
  ...ENERGY,
  ...POWER,
  ...TRANSPORT,
  ...TRANSPORT_BY_MODE,
  ...DIGITAL,
  ...HOUSING_AND_CITY,
  ...BUSINESS_AND_SAFETY,
  ...SAFETY_AND_DISASTERS,
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
