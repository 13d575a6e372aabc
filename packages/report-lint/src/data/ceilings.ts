/**
 * What no place in China can exceed, by concept and scaled unit: what the whole country has in about seven years, since reports
 * add up five; a stock or a figure per head has about one and a half times the highest.
 *
 * Source: 国家统计局《中华人民共和国2024年国民经济和社会发展统计公报》.
 */
export const CEILINGS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["gdp", "CNY", 1e15],
      ["industrial-value-added", "CNY", 3e14],
      ["services-value-added", "CNY", 6e14],
      ["general-public-budget-revenue", "CNY", 2e14],
      ["general-public-budget-expenditure", "CNY", 2.5e14],
      ["education-expenditure", "CNY", 5e13],
      ["retail-sales", "CNY", 4e14],
      ["fixed-asset-investment", "CNY", 5e14],
      ["foreign-trade", "CNY", 3e14],
      ["tourism-revenue", "CNY", 6e13],
      ["special-bonds", "CNY", 5e13],
      ["resident-income", "CNY", 4e5],
      ["gdp-per-capita", "CNY", 8e5],
      ["grain-output", "t", 5e9],
      ["grain-output", "kg", 5e12],
      ["grain-output", "斤", 1e13],
      ["urban-new-jobs", "人", 1e8],
      ["permanent-population", "人", 2e9],
    ] as const
  ).map(([concept, unit, ceiling]) => [`${concept} ${unit}`, ceiling] as const),
);

/**
 * Yearly growth in percent that no place has aimed at, by concept: more is a point left out (70% for 7.0%).
 *
 * Source: 历年国务院、各省各市政府工作报告的预期目标.
 */
export const HIGHEST_AIMS: ReadonlyMap<string, number> = new Map([
  ["gdp", 30],
  ["resident-income", 30],
  ["retail-sales", 40],
  ["industrial-value-added", 60],
  ["general-public-budget-revenue", 65],
  ["fixed-asset-investment", 65],
]);

/** No year has more days. */
export const DAYS_OF_A_YEAR = 366;
