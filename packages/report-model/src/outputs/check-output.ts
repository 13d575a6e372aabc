import * as z from "zod";
import { certaintySchema, fixSchema, severitySchema } from "../diagnostic.js";
import { spanSchema } from "../position.js";

const from1 = z.int().min(1);

/**
 * A finding of `gwr check --format json`: one in a file, its place also in lines and columns.
 *
 * @since 0.3.0
 */
export const checkFindingSchema = z
  .object({
    ruleId: z.string().describe("Rule that found it: punctuation-halfwidth"),
    messageId: z.string().describe("Which of the messages of the rule"),
    severity: severitySchema,
    message: z.string().describe("One sentence for people, in the language of the run; programs compare the ids"),
    file: z.string().describe("File as given, relative to the folder of the run; - is standard input"),
    start: z.int().min(0).describe("First UTF-16 code unit in the text of the file"),
    end: z.int().min(0).describe("One past the last code unit"),
    line: from1.describe("Line of the start, from 1"),
    column: from1.describe("UTF-16 column of the start, from 1"),
    endLine: from1.describe("Line of the end"),
    endColumn: from1.describe("Column of the end"),
    fix: fixSchema.optional().describe("What would mend it, when that is known"),
    certainty: certaintySchema.optional(),
    related: z
      .array(z.object({ span: spanSchema, message: z.string() }))
      .optional()
      .describe("Other places the finding speaks of, each with what stands there"),
    fingerprint: z.string().describe("Stays the same when lines move; what a baseline keeps"),
  })
  .meta({ id: "CheckFinding" });

export type { CheckFinding } from "../generated/interfaces.js";

/**
 * What `gwr check --format json` prints.
 *
 * @since 0.3.0
 */
export const checkOutputSchema = z
  .object({ findings: z.array(checkFindingSchema).describe("In the order of the files, then of the text") })
  .meta({ id: "CheckOutput" });

export type { CheckOutput } from "../generated/interfaces.js";

/**
 * What `gwr rules --format json` prints.
 *
 * @since 0.3.0
 */
export const rulesOutputSchema = z
  .object({
    rules: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(["mechanical", "structural", "factual", "wording"]),
          preset: z.string().describe("The smallest preset it belongs to"),
          severity: severitySchema,
          description: z.string().describe("In the language of the run"),
          source: z.string().describe("Clause or convention the rule rests on"),
          messages: z.record(z.string(), z.string()).describe("Message by messageId, with {names} of its values"),
          url: z.string().describe("Page that explains the rule"),
        }),
      )
      .describe("Every rule, or the one asked for"),
  })
  .meta({ id: "RulesOutput" });

export type { RulesOutput } from "../generated/interfaces.js";
