/**
 * What each coverage is called: whose or which part of a statistic a figure covers, where the statistics office prints
 * several under one name.
 *
 * @example
 * coverageLabels.rural; // => { zh: "农村", en: "rural" }
 * @since 0.1.0
 */
export const coverageLabels = {
  all: { zh: "全体", en: "all" },
  urban: { zh: "城镇", en: "urban" },
  rural: { zh: "农村", en: "rural" },
  registered: { zh: "登记", en: "registered" },
  surveyed: { zh: "调查", en: "surveyed" },
  "above-scale": { zh: "规模以上", en: "above designated size" },
  "above-threshold": { zh: "限额以上", en: "above the threshold" },
  "state-owned": { zh: "国有", en: "state-owned" },
  private: { zh: "民营", en: "private" },
  amount: { zh: "总量", en: "amount" },
  intensity: { zh: "强度", en: "intensity" },
  "excluding-rural-households": { zh: "不含农户", en: "excluding rural households" },
  goods: { zh: "货物", en: "goods" },
  "goods-and-services": { zh: "货物和服务", en: "goods and services" },
} as const;
