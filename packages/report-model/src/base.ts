import { z } from "zod";

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
 * What a rate, a change or a gap is measured against.
 *
 * @example
 * baseSchema.safeParse("year-start").success; // => true
 * @since 0.2.0
 */
export const baseSchema = z
  .enum(Object.keys(baseLabels) as (keyof typeof baseLabels)[])
  .describe("What it is measured against: same-period of 同比, year-start of 比年初, peer of 高于全国");

/** A value of {@link baseSchema}. @since 0.2.0 */
export type Base = z.infer<typeof baseSchema>;

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

/**
 * How a figure sums a stretch of time up; absent where its period says all.
 *
 * @example
 * measureSchema.safeParse("annual-average").success; // => true
 * @since 0.2.0
 */
export const measureSchema = z
  .enum(Object.keys(measureLabels) as (keyof typeof measureLabels)[])
  .describe("annual-average of 年均增长12.2%, cumulative of 累计完成300亿元");

/** A value of {@link measureSchema}. @since 0.2.0 */
export type Measure = z.infer<typeof measureSchema>;
