/**
 * What each base of comparison is called.
 *
 * @example
 * baseLabels["same-period"]; // => { zh: "上年同期", en: "same period of the year before" }
 * @since 0.2.0
 */
export const baseLabels = {
  "previous-year": { zh: "上年", en: "the year before" },
  "same-period": { zh: "上年同期", en: "same period of the year before" },
  "previous-period": { zh: "上期", en: "the period before" },
  "year-start": { zh: "年初", en: "start of the year" },
  "comparable-scope": { zh: "同口径", en: "comparable scope" },
  year: { zh: "指定年份", en: "a named year" },
  peer: { zh: "其他地区或对象", en: "somebody else" },
} as const;

/**
 * What each measure is called.
 *
 * @example
 * measureLabels["annual-average"]; // => { zh: "年均", en: "annual average" }
 * @since 0.2.0
 */
export const measureLabels = {
  "annual-average": { zh: "年均", en: "annual average" },
  cumulative: { zh: "累计", en: "cumulative" },
} as const;
