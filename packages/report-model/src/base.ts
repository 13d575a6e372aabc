import * as z from "zod";
import { baseLabels, measureLabels } from "./base-labels.js";

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
