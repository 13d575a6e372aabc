import * as z from "zod";
import { commitmentSchema } from "./commitment.js";
import { promiseIdSchema } from "./promise-id.js";

/**
 * A promise in a ledger, as the latest text of its report has it.
 *
 * @since 0.2.0
 */
export const ledgerPromiseSchema = z
  .object({
    id: promiseIdSchema,
    year: z.int().describe("Year planned"),
    series: z.string().describe("Which papers it comes from: report, or tasks (任务分解表)"),
    version: z.int().min(1).describe("Version of that paper the commitment is of, from 1"),
    commitment: commitmentSchema.describe("What is promised"),
    gone: z.boolean().describe("A corrected paper no longer has it"),
  })
  .meta({ id: "LedgerPromise" });

export type { LedgerPromise } from "./generated/interfaces.js";

/**
 * How far the work on a promise is, as its department says.
 *
 * @since 0.2.0
 */
export const workStateSchema = z
  .enum(["not-started", "under-way", "done", "stopped"])
  .describe("未启动, 推进中, 已完成, 暂停");

/** A value of {@link workStateSchema}. @since 0.2.0 */
export type WorkState = z.infer<typeof workStateSchema>;

/**
 * What was reported on a promise on one day.
 *
 * @since 0.2.0
 */
export const progressEntrySchema = z
  .object({
    promise: promiseIdSchema,
    date: z.iso.date().describe("Day the entry speaks of"),
    figure: z
      .int()
      .min(1)
      .optional()
      .describe("Which figure of the promise the value is of, from 1; absent: the first"),
    value: z.number().optional().describe("What is reached, in the printed unit of the figure"),
    percent: z.number().min(0).optional().describe("How much is done, in percent, where the department says so"),
    state: workStateSchema.optional(),
    note: z.string().optional().describe("进展情况 in words"),
    source: z.string().optional().describe("What it rests on: a paper, a statistic, a sheet"),
  })
  .meta({ id: "ProgressEntry" });

export type { ProgressEntry } from "./generated/interfaces.js";

/**
 * What a figure of a promise is measured by.
 *
 * @since 0.2.0
 */
export const yardstickSchema = z
  .object({
    name: z.string().describe("新建学校"),
    unit: z.string().describe("Printed unit with its multiplier, in which values are reported: 所"),
    target: z.number().describe("What is to be reached, or not to be passed"),
    better: z.enum(["higher", "lower"]).describe("lower: a ceiling"),
    course: z
      .enum(["sum", "rate", "stand"])
      .describe(
        "sum: grows through the period and has a pro-rata pace (序时进度); rate: as good as it stands on any day; stand: arrived at by the end",
      ),
  })
  .meta({ id: "Yardstick" });

export type { Yardstick } from "./generated/interfaces.js";
