import * as z from "zod";
import { flatIndicatorSchema } from "./indicator.js";

const figure = flatIndicatorSchema.nullable();

/**
 * One figure in two texts, as `gwr diff --format json` prints it.
 *
 * @since 0.2.0
 */
export const figureChangeSchema = z
  .object({
    change: z
      .enum(["changed", "added", "removed", "moved", "same"])
      .describe("What became of it; moved: the same, elsewhere among the others"),
    before: figure.describe("As the first text has it; null when it was added"),
    after: figure.describe("As the second text has it; null when it was removed"),
    fields: z.array(z.string()).describe("What differs: value, bound, status, name …; empty unless changed"),
    moved: z.boolean().describe("It stands elsewhere among the others; also beside a change"),
    difference: z
      .object({ value: z.number(), unit: z.string() })
      .optional()
      .describe("Second minus first in the unit the second prints; 百分点 for rates"),
    disagrees: z
      .array(flatIndicatorSchema)
      .describe("Figures of the second text that said the same in the first and were left as they were"),
  })
  .meta({ id: "FigureChange" });

export type { FigureChange as FigureChangeRecord } from "./generated/interfaces.js";

const count = z.int().min(0);

/**
 * Two texts figure by figure, as `gwr diff --format json` prints them.
 *
 * @since 0.2.0
 */
export const figureDiffSchema = z
  .object({
    basis: z.enum(["drafts", "years"]).describe("Two drafts of one report, or reports of two places or years"),
    before: z.string().describe("File of the first text"),
    after: z.string().describe("File of the second text"),
    counts: z
      .object({ changed: count, added: count, removed: count, moved: count, same: count })
      .describe("How many figures of each kind, also of those that are not listed"),
    changes: z
      .array(figureChangeSchema)
      .describe("In the order of the second text; those that stayed only when asked for"),
  })
  .meta({ id: "FigureDiff" });

export type { FigureDiff as FigureDiffRecord } from "./generated/interfaces.js";
