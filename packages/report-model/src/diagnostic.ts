import { z } from "zod";
import { spanSchema } from "./position.js";

export const severitySchema = z.enum(["error", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;

/** Something a library noticed while it worked on a text; text never throws, it is diagnosed. */
export const diagnosticSchema = z.object({
  ruleId: z.string().describe("What noticed it, kebab-case: ordinal-gap"),
  messageId: z.string().describe("Which of its messages: missing"),
  message: z.string().describe("One Chinese sentence for people; programs compare the ids"),
  severity: severitySchema,
  span: spanSchema.optional().describe("Where, when it has a place"),
  data: z.record(z.string(), z.unknown()).optional().describe("The values named in the message"),
  url: z.string().optional().describe("A page that explains the rule"),
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** A replacement of one stretch of the text. */
export const fixSchema = spanSchema.extend({
  text: z.string().describe("What stands there afterwards; empty deletes"),
  safe: z.boolean().describe("True: applied by --fix; false: only suggested"),
});
export type Fix = z.infer<typeof fixSchema>;

/** A diagnostic of the linter, with its place in a file. */
export const findingSchema = diagnosticSchema.extend({
  span: spanSchema,
  fix: fixSchema.optional(),
  fingerprint: z
    .string()
    .optional()
    .describe("Stays the same when lines move: rule, quoted text and its surroundings, hashed"),
});
export type Finding = z.infer<typeof findingSchema>;
