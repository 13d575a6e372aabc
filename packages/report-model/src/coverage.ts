import * as z from "zod";
import { coverageLabels } from "./coverage-labels.js";

/**
 * Whose or which part of a statistic a figure covers; with the concept, what a statistician would file it under.
 *
 * @example
 * coverageSchema.safeParse("suburban").success; // => false
 * @since 0.1.0
 */
export const coverageSchema = z
  .enum(Object.keys(coverageLabels) as (keyof typeof coverageLabels)[])
  .describe("Of whom or what, where one name has several: urban of 城镇居民收入, surveyed of 调查失业率");

/** A value of {@link coverageSchema}. @since 0.1.0 */
export type Coverage = z.infer<typeof coverageSchema>;
