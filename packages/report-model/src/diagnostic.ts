import * as z from "zod";
import { described, spanSchema } from "./position.js";

/**
 * How grave a diagnostic is.
 *
 * @since 0.1.0
 */
export const severitySchema = z
  .enum(["error", "warning", "info"])
  .describe("error: must be mended; warning: should be looked at; info: worth knowing");

/** A value of {@link severitySchema}. @since 0.1.0 */
export type Severity = z.infer<typeof severitySchema>;

/**
 * Something a library noticed while it worked on a text; text never throws, it is diagnosed.
 *
 * @since 0.1.0
 */
export const diagnosticSchema = z
  .object({
    ruleId: z.string().describe("What noticed it, kebab-case: ordinal-gap"),
    messageId: z.string().describe("Which of its messages: missing"),
    message: z.string().describe("One Chinese sentence for people; programs compare the ids"),
    messageEn: z.string().optional().describe("The same in English, where it is known"),
    severity: severitySchema,
    span: z.optional(spanSchema).describe("Where, when it has a place"),
    data: z.record(z.string(), z.unknown()).optional().describe("The values named in the message"),
    url: z.string().optional().describe("A page that explains the rule"),
  })
  .meta({ id: "Diagnostic" });

export type { Diagnostic } from "./generated/interfaces.js";

/**
 * A replacement of one stretch of the text.
 *
 * @since 0.1.0
 */
export const fixSchema = z
  .object({
    ...spanSchema.shape,
    text: z.string().describe("What stands there afterwards; empty deletes"),
    safe: z.boolean().describe("True: applied by --fix; false: only suggested"),
  })
  .meta({ id: "Fix" });

export type { Fix } from "./generated/interfaces.js";

/**
 * How sure a finding is: certain ones can only be mistakes, likely ones nearly always are, possible ones are worth a look.
 *
 * @since 0.2.0
 */
export const certaintySchema = z
  .enum(["certain", "likely", "possible"])
  .describe("certain: can only be a mistake; likely: nearly always one; possible: worth a look");

/** A value of {@link certaintySchema}. @since 0.2.0 */
export type Certainty = z.infer<typeof certaintySchema>;

/**
 * A diagnostic of the linter, with its place in a file.
 *
 * @since 0.1.0
 */
export const findingSchema = diagnosticSchema
  .extend({
    span: described(spanSchema, "Where"),
    fix: fixSchema.optional().describe("What would mend it, when that is known"),
    certainty: certaintySchema.optional(),
    related: z
      .array(z.object({ span: spanSchema, message: z.string() }))
      .optional()
      .describe("Other places the finding speaks of, each with what stands there"),
    fingerprint: z
      .string()
      .optional()
      .describe("Stays the same when lines move: rule, quoted text and its surroundings, hashed"),
  })
  .meta({ id: "Finding" });

export type { Finding } from "./generated/interfaces.js";
