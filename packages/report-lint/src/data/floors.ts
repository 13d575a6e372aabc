/** Floors of a concept in one unit: of a province, a prefecture and a county. */
export type Floors = readonly [province: number, prefecture: number, county: number];

/**
 * What no province, prefecture or county has had less of since 1995, by concept and scaled unit, with room below the least: 10.3亿元 is the product
 * of no province.
 *
 * Source: 国家统计局《中国城市统计年鉴》《中国县域统计年鉴》（1996年以来各地最低值）；各省、各市政府工作报告.
 */
export const FLOORS: ReadonlyMap<string, Floors> = new Map(
  (
    [
      ["gdp", "CNY", 5e9, 1e9, 5e7],
      ["general-public-budget-revenue", "CNY", 3e8, 3e7, 1e6],
      ["retail-sales", "CNY", 1e9, 1e8, 5e6],
      ["deposits", "CNY", 5e9, 1e9, 5e7],
      ["loans", "CNY", 5e9, 1e9, 5e7],
      ["services-value-added", "CNY", 1e9, 1e8, 1e7],
      ["resident-income", "CNY", 300, 300, 300],
      ["gdp-per-capita", "CNY", 500, 500, 500],
      ["grain-output", "t", 1e5, 1e3, 100],
      ["grain-output", "斤", 2e8, 2e6, 2e5],
      ["permanent-population", "人", 1e6, 5e4, 2e3],
      ["urban-new-jobs", "人", 5e3, 300, 30],
    ] as const
  ).map(([concept, unit, ...floors]) => [`${concept} ${unit}`, floors] as const),
);

/** Reports before this year tell of a poorer country. */
export const FLOORS_SINCE = 1996;

/**
 * Rates and shares that no place reports, by concept, kind and unit: more is a decimal point left out (55% for 5.5%).
 *
 * Source: 国家统计局历年统计公报；各省、各市政府工作报告.
 */
export const HIGHEST_RATES: ReadonlyMap<string, number> = new Map([
  ["unemployment-rate ratio %", 15],
  ["rd-spending ratio %", 20],
  ["natural-growth-rate ratio [ppth]", 40],
]);
