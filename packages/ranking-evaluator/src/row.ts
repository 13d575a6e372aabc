import { rankingRowSchema } from "@liaocheng/report-model";
import * as z from "zod";

/**
 * The schema of a row as the evaluator takes it: a ranking row, and what policies other than rankings ask about.
 *
 * `null` counts as absent everywhere, so that JSON of other programs can be handed in as it is.
 * @since 0.1.0
 */
export const rankingInputSchema = z.object({
  ...rankingRowSchema.shape,
  rank: z.int().min(1).nullish(),
  previousRank: z.int().min(1).nullish(),
  total: z.int().min(1).nullish(),
  value: z.number().nullish(),
  target: z.number().nullish(),
  tied: z.int().min(1).nullish().describe("How many share the rank, this one included"),
  previousValue: z.number().nullish(),
  mean: z.number().nullish().describe("Mean to compare with; by default that of the rows of the same indicator"),
  progress: z.number().nullish().describe("Percent done"),
  expectedProgress: z.number().nullish().describe("Percent that should be done by now (序时进度)"),
  deadline: z.string().nullish().describe("ISO date or time by which it is due"),
  completedOn: z.string().nullish().describe("ISO date or time on which it was done"),
  level: z.int().nullish().describe("Class, 1 is best: 水质Ⅲ类 is 3"),
  previousLevel: z.int().nullish(),
  measures: z.record(z.string(), z.number().nullable()).nullish().describe("Further figures the policy declares"),
  flags: z.array(z.string()).nullish().describe("Judgements made by people that the policy declares"),
  history: z.array(z.string().nullable()).nullish().describe("Colours of earlier periods, the latest first; null none"),
  exempt: z.string().nullish().describe("Why this row is not judged at all"),
  override: z
    .object({ color: z.string().nullable(), reason: z.string().min(1) })
    .nullish()
    .describe("A colour decided by people, and why; null takes the colour away"),
});

/**
 * A row to be judged.
 *
 * @since 0.1.0
 */
export type RankingInput = z.input<typeof rankingInputSchema>;
