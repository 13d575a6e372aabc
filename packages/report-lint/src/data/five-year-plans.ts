/**
 * First year of each five-year plan.
 *
 * Source: 国民经济和社会发展五年规划（计划）纲要.
 */
export const PLAN_BEGINS: Readonly<Record<string, number>> = {
  九五: 1996,
  十五: 2001,
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
  十六五: 2031,
};

export const PLAN_YEARS = 5;
