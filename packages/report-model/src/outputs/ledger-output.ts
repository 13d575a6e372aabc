import * as z from "zod";
import { commitmentSchema } from "../commitment.js";
import { flatIndicatorSchema } from "../indicator.js";
import { ledgerPromiseSchema, progressEntrySchema, workStateSchema, yardstickSchema } from "../ledger.js";
import { promiseIdSchema } from "../promise-id.js";
import { monthlyTopicSchema, negativeItemSchema, praiseSchema } from "../registers.js";

/** A commitment as JSON rows have it: its place and its figures flat. */
const promised = commitmentSchema.omit({ span: true, indicators: true }).extend({
  start: z.int().min(0).describe("First UTF-16 code unit of the promise in the text"),
  end: z.int().min(0).describe("One past its last code unit"),
  figures: z.array(flatIndicatorSchema).describe("Figures it promises; empty when it names none"),
});

/**
 * A row of `gwr ledger REPORT --format json`: one promise.
 *
 * @since 0.3.0
 */
export const ledgerRowSchema = z
  .object({
    ordinal: z.int().min(1).describe("Number of the promise in the report, from 1; the same whatever is filtered"),
    ...promised.shape,
  })
  .meta({ id: "LedgerRow" });

export type { LedgerRow } from "../generated/interfaces.js";

const day = z.iso.date();

const standing = z
  .object({
    asOf: day.describe("Day of judgement"),
    due: day.optional().describe("Last day of its period"),
    daysLeft: z.int().optional().describe("Negative when the day is past"),
    state: workStateSchema.optional(),
    completedOn: day.optional().describe("Day on which it was done"),
    lastReport: day.optional().describe("Day of the last entry"),
    daysWithoutReport: z.int().describe("Since the last entry, or since the period began"),
    stated: z
      .object({ percent: z.number(), expected: z.number().optional() })
      .optional()
      .describe("Percent done as the department says, and what should be done on that day"),
    figures: z
      .array(
        yardstickSchema.extend({
          value: z.number().optional().describe("The value last reported"),
          on: day.optional().describe("Day the value is of"),
          percent: z.number().optional().describe("Percent of the target reached"),
          expected: z.number().optional().describe("Percent that should be reached on that day (序时进度); sums only"),
          shortfall: z.number().optional().describe("What it lacks of the target; 0 or less when reached"),
        }),
      )
      .describe("How far each figure is"),
  })
  .meta({ id: "PromiseStanding" });

/**
 * A row of `gwr ledger list` and `gwr ledger export --format json`: a kept promise with its light and progress.
 *
 * @since 0.3.0
 */
export const keptPromiseSchema = z
  .object({
    ...ledgerPromiseSchema.omit({ commitment: true }).shape,
    ...promised.shape,
    status: z.union([workStateSchema, z.literal("unreported")]).describe("How far the work is"),
    color: z.string().nullable().describe("Colour of the policy; null: none"),
    reason: z.string().describe("Why, in the words of the policy; empty without a colour"),
    rules: z.array(z.string()).describe("Ids of the rules that gave the colour"),
    standing: standing.describe("Where it stands on the day of judgement"),
    progress: z
      .array(progressEntrySchema.extend({ recorded: z.string().describe("When the entry came into the ledger") }))
      .describe("What was reported, oldest first"),
  })
  .meta({ id: "KeptPromise" });

export type { KeptPromise } from "../generated/interfaces.js";

const fieldChange = z
  .object({
    field: z
      .enum(["text", "figures", "deadline", "leads", "joint", "section", "kind", "gone", "returned"])
      .describe("What changed; gone: a corrected paper no longer has it"),
    before: z.string().optional().describe("Absent where there was nothing"),
    after: z.string().optional().describe("Absent where there is nothing"),
  })
  .meta({ id: "FieldChange" });

const about = { number: z.int().min(1).describe("Number in its register") };

/**
 * What `gwr ledger show ID --format json` prints: a kept promise with its quote, its history and the registers that name it.
 *
 * @since 0.3.0
 */
export const promiseDetailSchema = keptPromiseSchema
  .extend({
    quote: z
      .object({
        file: z.string().describe("File it was read from"),
        line: z.int().min(1),
        text: z.string().describe("The line it stands on, blank space made one blank"),
        start: z.int().min(0).describe("Of the promise within text"),
        end: z.int().min(0),
      })
      .optional()
      .describe("Where it is printed"),
    changes: z
      .array(
        fieldChange.extend({
          series: z.string(),
          version: z.int().min(1),
          imported: z.string().describe("When the paper came in"),
        }),
      )
      .describe("What changed since it was taken in, oldest first"),
    registers: z
      .array(
        z.union([
          z.object({ register: z.literal("praise"), ...about, body: praiseSchema }),
          z.object({ register: z.literal("negative"), ...about, body: negativeItemSchema }),
          z.object({ register: z.literal("topic"), ...about, body: monthlyTopicSchema }),
        ]),
      )
      .describe("Entries of registers that name it"),
  })
  .meta({ id: "PromiseDetail" });

export type { PromiseDetail } from "../generated/interfaces.js";

const brief = { id: promiseIdSchema, text: z.string() };

/**
 * What `gwr ledger import --format json` prints.
 *
 * @since 0.3.0
 */
export const ledgerImportSchema = z
  .object({
    year: z.int().describe("Year planned"),
    series: z.string().describe("report, or tasks (任务分解表)"),
    version: z.int().min(1).describe("Version of that paper, from 1"),
    unchanged: z.int().min(0).describe("How many promises stayed as they were"),
    added: z.array(z.object(brief)).describe("New promises"),
    changed: z.array(z.object({ ...brief, changes: z.array(fieldChange) })).describe("Changed promises"),
  })
  .meta({ id: "LedgerImport" });

export type { LedgerImport } from "../generated/interfaces.js";

/**
 * What `gwr ledger merge` and `gwr ledger update SHEET` print with `--format json`.
 *
 * @since 0.3.0
 */
export const ledgerMergeSchema = z
  .object({
    entries: z.array(progressEntrySchema).describe("What was taken, or would be with --dry-run"),
    known: z.int().min(0).describe("Rows whose entry the ledger has already"),
    blank: z.int().min(0).describe("Rows nobody filled in"),
    conflicts: z
      .array(
        z.object({
          sheet: z.string().describe("File"),
          row: z.int().min(1).describe("Row of the sheet"),
          kind: z.enum(["newer", "sheets", "locked"]),
          id: promiseIdSchema,
          entry: progressEntrySchema.optional().describe("What the sheet says"),
          other: progressEntrySchema.optional().describe("What the ledger, or the other sheet, says"),
          cell: z
            .object({ key: z.string(), sheet: z.string(), ledger: z.string() })
            .optional()
            .describe("A locked cell that differs"),
          accepted: z.boolean().describe("Taken all the same, because the caller said so"),
        }),
      )
      .describe("What does not agree"),
  })
  .meta({ id: "LedgerMerge" });

export type { LedgerMerge } from "../generated/interfaces.js";
