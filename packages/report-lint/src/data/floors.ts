/** Floors of a concept in one unit: of a province, a prefecture and a county. */
export type Floors = readonly [province: number, prefecture: number, county: number];

/**
 * Floors of levels, by concept and scaled unit: orders of magnitude, set by judgement below what the smallest provinces, prefectures
 * (阿里, 三沙) and counties reported in the late 1990s. They catch a unit lost, 4.2亿元 as the product of a province; they are no statistics.
 */
export const FLOORS: ReadonlyMap<string, Floors> = new Map(
  (
    [
      ["gdp", "CNY", 5e9, 1e8, 1e7],
      ["general-public-budget-revenue", "CNY", 1e8, 3e6, 1e5],
      ["retail-sales", "CNY", 1e9, 1e7, 1e6],
      ["deposits", "CNY", 1e9, 1e8, 1e7],
      ["loans", "CNY", 1e9, 3e7, 1e6],
      ["services-value-added", "CNY", 1e9, 1e7, 1e6],
      ["resident-income", "CNY", 300, 300, 300],
      ["gdp-per-capita", "CNY", 500, 500, 500],
      ["grain-output", "t", 1e5, 1e3, 100],
      ["grain-output", "斤", 2e8, 2e6, 2e5],
      ["permanent-population", "人", 1e6, 500, 500],
      ["urban-new-jobs", "人", 3e3, 30, 5],
      ["foreign-trade", "CNY", 5e8, 0, 0],
      ["foreign-trade", "USD", 5e7, 0, 0],
      ["foreign-investment", "USD", 2e6, 0, 0],
      ["fixed-asset-investment", "CNY", 1e9, 1e7, 1e6],
      ["industrial-value-added", "CNY", 2e8, 1e6, 1e5],
      ["tourism-revenue", "CNY", 3e7, 1e5, 1e4],
    ] as const
  ).map(([concept, unit, ...floors]) => [`${concept} ${unit}`, floors] as const),
);

/** Reports before this year tell of a poorer country, which the floors do not hold for. */
export const FLOORS_SINCE = 1996;

/**
 * Rates and shares, in the unit named, above which a decimal point was left out (55% for 5.5%): set by judgement, well above what places
 * report.
 */
export const HIGHEST_RATES: ReadonlyMap<string, number> = new Map([
  ["unemployment-rate ratio %", 15],
  ["rd-spending ratio %", 20],
  ["natural-growth-rate ratio [ppth]", 40],
]);
