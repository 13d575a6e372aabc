import * as z from "zod";
import { flatIndicatorSchema } from "./indicator.js";

const reach = z
  .object({
    points: z.number().min(0).optional().describe("For rates and shares, in percentage points: 0.2"),
    share: z.number().min(0).optional().describe("For everything else, as a share of the printed target: 0.02 is 2 %"),
  })
  .strict();

/**
 * The policy of a comparison, as `gwr compare --policy FILE` reads it: how far 左右 reaches, and what still is 基本完成.
 *
 * @since 0.3.0
 */
export const comparePolicySchema = z
  .object({
    $schema: z.string().optional().describe("For editors; nothing reads it"),
    tolerance: reach
      .optional()
      .describe("How far 左右 and 约 reach, below what is to be reached and above what is not"),
    nearly: reach
      .optional()
      .describe("How far short of a target still is 基本完成; without it there is no such verdict"),
  })
  .strict()
  .meta({ id: "ComparePolicy" });

export type { ComparePolicy } from "./generated/interfaces.js";

const place = z.object({
  start: z.int().min(0).describe("First UTF-16 code unit of the figure in the text of its report"),
  text: z.string().min(1).describe("The figure as printed there; a link whose text stands elsewhere is refused"),
});

const candidate = place.extend({
  name: z.string().describe("What the figure is about"),
  score: z.number().min(0).max(1).optional().describe("How near its name comes to that of the target"),
  sentence: z.string().optional().describe("The sentence it stands in, to be read by a person"),
});

/**
 * Which figures people accepted as results of targets and which they rejected, as `gwr compare --links FILE` reads it and
 * `--format links` writes it.
 *
 * @since 0.3.0
 */
export const acceptedLinksSchema = z
  .object({
    $schema: z.string().optional().describe("For editors; nothing reads it"),
    previous: z.string().optional().describe("File of the earlier report, for people"),
    current: z.string().optional().describe("File of the later report, for people"),
    links: z
      .array(
        z
          .object({
            name: z.string().optional().describe("What the target is about, for people"),
            target: place.describe("The figure of the earlier report"),
            accept: z
              .union([z.int().min(1), z.literal("none"), place])
              .nullable()
              .optional()
              .describe("The result: number of a candidate, a figure by its place, or none; null while undecided"),
            reject: z
              .array(z.union([z.int().min(1), place]))
              .optional()
              .describe("Figures that are not the result: numbers of candidates, or places"),
            candidates: z.array(candidate).optional().describe("The nearest figures, numbered from 1"),
            note: z.string().optional(),
          })
          .strict(),
      )
      .describe("A target each; those that nobody decided have no effect"),
  })
  .strict()
  .meta({ id: "AcceptedLinks" });

export type { AcceptedLinks } from "./generated/interfaces.js";

/**
 * Whether a target was reached.
 *
 * @since 0.3.0
 */
export const verdictSchema = z
  .enum(["met", "nearly", "missed", "undecided", "not-comparable", "not-found"])
  .describe("nearly: 基本完成, by policy alone; undecided: the words leave it open, or people must tell (待核实)");

const clause = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string().describe("The clause as printed"),
});

const count = z.int().min(0);

const rowFields = {
  name: z.string().describe("What the target is about, as the earlier report names it"),
  headline: z.boolean().describe("Among the main expected targets of the year (主要预期目标)"),
  verdict: verdictSchema,
};

const figureRow = z.object({
  ...rowFields,
  concept: z.string().optional().describe("Id in the catalogue, when known"),
  kind: z.string(),
  stretch: z.boolean().describe("Reaches beyond another target: the 6% of 增长5.5%以上，力争6%"),
  target: flatIndicatorSchema.describe("The figure of the earlier report"),
  result: flatIndicatorSchema.nullable().describe("The figure of the later report; null when none was found"),
  match: z
    .object({ by: z.enum(["concept", "name", "context", "link"]), score: z.number().min(0).max(1) })
    .optional()
    .describe("By what the result was found"),
  reason: z.looseObject({ code: z.string() }).describe("Why, as a code: at, beyond, short, no-result …"),
  candidates: z
    .array(flatIndicatorSchema.extend({ score: z.number().min(0).max(1) }))
    .describe("Without a result: the nearest figures of the later report"),
  restatements: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
  polarity: z.enum(["higher", "lower", "neutral"]),
  polarityBy: z.enum(["catalogue", "wording", "assumed"]),
  departments: z.array(z.string()).describe("Who answers for it, as the earlier report prints beside it"),
  completion: z.number().optional().describe("Result over target, levels alone: 1.314"),
  gap: z.object({ value: z.number(), unit: z.string(), bound: z.string() }).optional(),
});

const statementRow = z.object({
  ...rowFields,
  kind: z.literal("statement"),
  claim: z.enum(["in-step", "above", "balanced", "falling", "steady", "better"]),
  target: clause.describe("The clause of the earlier report: 居民收入增长与经济增长同步"),
  result: clause.nullable().describe("What the later report says of it; null when nothing"),
  evidence: z.array(clause).describe("All that it says, the telling clauses first"),
  reason: z.object({ code: z.enum(["computed", "worded", "to-verify", "no-result"]) }),
  gap: z.number().optional().describe("First growth less second in percentage points, where both are printed"),
});

/**
 * Targets of a report against the results of the next, as `gwr compare --format json` prints them.
 *
 * @since 0.3.0
 */
export const comparisonSchema = z
  .object({
    year: z.string().optional().describe("The year compared; absent when neither report tells"),
    sequence: z
      .enum(["consecutive", "same-year", "reversed", "apart", "unknown"])
      .describe("How the later report follows the earlier one"),
    previous: z.string().describe("File of the earlier report"),
    current: z.string().describe("File of the later report"),
    counts: z
      .object({
        met: count,
        nearly: count,
        missed: count,
        undecided: count,
        "not-comparable": count,
        "not-found": count,
      })
      .describe("How many rows have each verdict"),
    rows: z
      .array(z.union([statementRow, figureRow]))
      .describe("Main expected targets with a figure, those in words, then the others, each in the order of the text"),
  })
  .meta({ id: "Comparison" });

export type { Comparison } from "./generated/interfaces.js";
