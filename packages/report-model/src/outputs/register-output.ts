import * as z from "zod";
import { explainedRankRowSchema } from "./rank-output.js";
import { monthlyTopicSchema, negativeItemSchema, praiseSchema } from "../registers.js";
import { weeklyReportSchema } from "../weekly-report.js";

const kept = {
  number: z.int().min(1).describe("Number of the entry in its register"),
  version: z.int().min(1).describe("How often it was written, from 1"),
  recorded: z.string().describe("When it was last written"),
};

/**
 * A row of `gwr register praise --format json`.
 *
 * @since 0.3.0
 */
export const praiseEntrySchema = z.object({ ...kept, ...praiseSchema.shape }).meta({ id: "PraiseEntry" });

export type { PraiseEntry } from "../generated/interfaces.js";

/**
 * A row of `gwr register negative --format json`.
 *
 * @since 0.3.0
 */
export const negativeEntrySchema = z.object({ ...kept, ...negativeItemSchema.shape }).meta({ id: "NegativeEntry" });

export type { NegativeEntry } from "../generated/interfaces.js";

/**
 * A row of `gwr register topic --format json`.
 *
 * @since 0.3.0
 */
export const topicEntrySchema = z.object({ ...kept, ...monthlyTopicSchema.shape }).meta({ id: "TopicEntry" });

export type { TopicEntry } from "../generated/interfaces.js";

/**
 * What `gwr register praise|negative|topic --format json` prints when it adds or changes an entry.
 *
 * @since 0.3.0
 */
export const registerNumberSchema = z.object({ number: kept.number }).meta({ id: "RegisterNumber" });

export type { RegisterNumber } from "../generated/interfaces.js";

const finding = z
  .object({
    id: z
      .enum(["missing", "late", "empty-part", "no-time", "duplicate", "other-week", "not-on-roster"])
      .describe("What is the matter"),
    unit: z.string().describe("Whose report"),
    author: z.enum(["unit", "head"]).describe("The unit, or its head (主要负责人)"),
    part: z.string().optional().describe("The part that says nothing, for empty-part"),
    minutes: z.int().optional().describe("Minutes past the deadline, for late"),
    message: z.string().describe("市科技局：主要负责人未报告"),
  })
  .meta({ id: "WeeklyFinding" });

/**
 * What `gwr weekly --format json` prints.
 *
 * @since 0.3.0
 */
export const weeklyOutputSchema = z
  .object({
    week: z
      .object({
        id: z.string().describe("ISO week: 2023-W05"),
        from: z.iso.date().describe("Its Monday"),
        to: z.iso.date().describe("Its Sunday"),
        deadline: z.string().describe("When reports were due: 2023-02-03T18:00"),
      })
      .describe("The week checked"),
    units: z
      .array(
        z.object({
          unit: z.string(),
          unitType: z.string().optional(),
          unitReport: weeklyReportSchema
            .optional()
            .describe("The report of the unit that counts; absent: not handed in"),
          headReport: weeklyReportSchema.optional().describe("That of its head"),
          findings: z.array(finding),
          verdict: explainedRankRowSchema.describe("Colour of the reminder"),
        }),
      )
      .describe("Those on the roster in its order, then others"),
    findings: z.array(finding).describe("All that was found, in the order of the units"),
  })
  .meta({ id: "WeeklyOutput" });

export type { WeeklyOutput } from "../generated/interfaces.js";
