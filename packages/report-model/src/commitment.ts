import * as z from "zod";
import { described, spanSchema } from "./position.js";
import { indicatorSchema } from "./indicator.js";

/**
 * Where a promise comes from.
 *
 * @since 0.1.0
 */
export const commitmentKindSchema = z
  .enum(["target", "task", "livelihood-project", "policy", "action-plan"])
  .describe("target: the body promises a figure; task: a deed without one; the rest are entries of annexes");

/** A value of {@link commitmentKindSchema}. @since 0.1.0 */
export type CommitmentKind = z.infer<typeof commitmentKindSchema>;

/**
 * Something the report promises to do, with who leads and by when, as far as it says.
 *
 * @since 0.1.0
 */
export const commitmentSchema = z
  .object({
    kind: commitmentKindSchema,
    text: z.string().describe("The promise as printed"),
    deed: z.string().describe("What is to be done, without the means and the units before it"),
    span: described(spanSchema, "Where it stands"),
    section: z.array(z.string()).describe("Headings above it, outermost first"),
    departments: z.array(z.string()).describe("All responsible units as printed, those that lead first"),
    leads: z.array(z.string()).describe("Units that lead or answer for it"),
    joint: z.array(z.string()).describe("Units that help"),
    deadline: z
      .string()
      .regex(/^\d{4}(?:-\d{2}-\d{2}|\/\d{4})?$/u)
      .optional()
      .describe("ISO date, year, or first and last year (2023/2025); absent when it cannot be told"),
    deadlineText: z.string().optional().describe("The time as printed; absent when the year planned is meant"),
    indicators: z.array(indicatorSchema).describe("Figures it promises; empty when it names none"),
  })
  .meta({ id: "Commitment" });

export type { Commitment } from "./generated/interfaces.js";
