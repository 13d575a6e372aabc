import { z } from "zod";
import { spanSchema } from "./position.js";
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
    span: spanSchema.describe("Where it stands"),
    section: z.array(z.string()).describe("Headings above it, outermost first"),
    departments: z.array(z.string()).describe("Responsible units as printed, the first leads"),
    deadline: z.string().optional().describe("As printed: 年底前; or an ISO year"),
    indicators: z.array(indicatorSchema).describe("Figures it promises; empty when it names none"),
  })
  .meta({ id: "Commitment" });

/** A value of {@link commitmentSchema}. @since 0.1.0 */
export type Commitment = z.infer<typeof commitmentSchema>;
