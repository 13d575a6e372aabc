import * as z from "zod";
import { promiseIdSchema } from "./promise-id.js";

const tasks = z.array(promiseIdSchema).optional().describe("Promises of the ledger it has to do with");

/**
 * An entry of the register of praise (即时表扬).
 *
 * @since 0.2.0
 */
export const praiseSchema = z
  .object({
    unit: z.string().min(1).describe("Who is praised: 市商务投资促进局"),
    deed: z.string().min(1).describe("What for"),
    date: z.iso.date().describe("Day of the praise"),
    basis: z.string().min(1).describe("What it rests on: a paper, a ranking, an instruction"),
    tasks,
  })
  .meta({ id: "Praise" });

export type { Praise } from "./generated/interfaces.js";

/**
 * An entry of the negative list (负面清单): what a unit has to put right.
 *
 * @since 0.2.0
 */
export const negativeItemSchema = z
  .object({
    unit: z.string().min(1).describe("Whose item it is"),
    item: z.string().min(1).describe("What is wrong"),
    since: z.iso.date().describe("Day it was listed"),
    cleared: z.iso.date().optional().describe("Day it was put right; absent while it is open"),
    tasks,
  })
  .meta({ id: "NegativeItem" });

export type { NegativeItem } from "./generated/interfaces.js";

/**
 * One step towards solving a topic of the month.
 *
 * @since 0.2.0
 */
export const topicStepSchema = z
  .object({
    date: z.iso.date().describe("Day of the step"),
    text: z.string().min(1).describe("What was done or decided"),
  })
  .meta({ id: "TopicStep" });

export type { TopicStep } from "./generated/interfaces.js";

/**
 * A topic of the month (每月一题): one problem that many people raise, and who solves it.
 *
 * @since 0.2.0
 */
export const monthlyTopicSchema = z
  .object({
    topic: z.string().min(1).describe("The problem: 老旧小区停车难"),
    month: z
      .string()
      .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u)
      .describe("Its month: 2023-04"),
    lead: z.string().min(1).describe("Unit that leads"),
    steps: z.array(topicStepSchema).describe("What has been done, oldest first"),
    closed: z.iso.date().optional().describe("Day it was closed; absent while it is open"),
    tasks,
  })
  .meta({ id: "MonthlyTopic" });

export type { MonthlyTopic } from "./generated/interfaces.js";
