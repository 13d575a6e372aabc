import * as z from "zod";
import { rankingVerdictSchema } from "../ranking.js";

const color = z.string().nullable().describe("Colour of the policy; null: none");
const lights = z.record(z.string(), color).describe("Colour of each light, for policies that show several");

/**
 * A row of `gwr rank --format json`.
 *
 * @since 0.3.0
 */
export const rankRowSchema = rankingVerdictSchema.extend({ lights: lights.optional() }).meta({ id: "RankRow" });

export type { RankRow } from "../generated/interfaces.js";

const step = z
  .object({
    input: z.string().describe("What moves: usually rank"),
    from: z.number().describe("What the row has now"),
    to: z.number().describe("Where the other colour begins; with beyond, just past it"),
    beyond: z.boolean().describe("Reaching `to` is not enough, it must be passed"),
    color,
    text: z.string().describe("提升1位至第13位 → 黄"),
  })
  .meta({ id: "ColorStep" });

/**
 * A row of `gwr rank --format json --explain`: the verdict with every rule that matched and the way to the next colours.
 *
 * @since 0.3.0
 */
export const explainedRankRowSchema = rankRowSchema
  .extend({
    status: z
      .enum(["judged", "not-ranked", "unknown-population", "exempt", "overridden"])
      .describe("judged by the rules, or why it was not"),
    conflict: z.boolean().describe("Two matched rules disagree, and priority decided"),
    matches: z
      .array(
        z.object({
          ruleId: z.string(),
          color: z.string(),
          label: z.string().describe("居后3位"),
          evidence: z.string().describe("第14位，共16位"),
          reason: z.string().describe("居后3位（第14位，共16位）→ 红"),
          decides: z.boolean().describe("Its colour is the one the row gets"),
        }),
      )
      .describe("The rules that matched, the deciding one first"),
    unjudged: z
      .array(
        z.object({
          ruleId: z.string(),
          missing: z.array(z.string()).describe("Inputs the row lacks: total"),
          message: z.string(),
        }),
      )
      .describe("Rules that could not be judged"),
    explanation: z.string().describe("All of it in one Chinese sentence"),
    toBetter: step.optional().describe("The smallest move to a better colour"),
    toWorse: step.optional().describe("The smallest move to a worse colour"),
    actions: z.array(z.string()).describe("What follows by the policy"),
    points: z.number().optional().describe("Marks by the policy"),
    population: z.string().optional().describe("Id of the population it was judged in"),
    streak: z.int().min(1).optional().describe("Periods in a row with this colour, this one included"),
  })
  .meta({ id: "ExplainedRankRow" });

export type { ExplainedRankRow } from "../generated/interfaces.js";

/**
 * A row of `gwr rank --format json --units`: one unit over all its indicators.
 *
 * @since 0.3.0
 */
export const unitVerdictSchema = z
  .object({
    unit: z.string().describe("As in the rows"),
    unitType: z.string().describe("As in the rows"),
    population: z.string().describe("Id of the population"),
    color,
    reasons: z.array(z.string()).describe("红4项：3项以上红色 → 红"),
    judged: z.int().min(0).describe("How many of its indicators were judged"),
    counts: z.record(z.string(), z.int().min(0)).describe("How many have each colour; none counts those without"),
    indicators: z.record(z.string(), z.array(z.string())).describe("Indicators by colour, in the order of the rows"),
    actions: z.array(z.string()).describe("What follows by the policy"),
    points: z.number().optional().describe("Marks by the policy"),
  })
  .meta({ id: "UnitVerdict" });

export type { UnitVerdict as UnitVerdictRow } from "../generated/interfaces.js";

/**
 * What `gwr rank --check-policy --format json` prints.
 *
 * @since 0.3.0
 */
export const policyCheckSchema = z
  .object({
    total: z.int().min(1).describe("How many were taken to be ranked"),
    sound: z.boolean().describe("No contradiction, no rule that never matches, no gap"),
    populations: z
      .array(
        z.object({
          population: z.string(),
          tried: z.int().min(0).describe("Cases tried"),
          complete: z.boolean().describe("These were all"),
          overlaps: z
            .array(
              z.object({
                rules: z.tuple([z.string(), z.string()]),
                colors: z.tuple([z.string(), z.string()]),
                winner: color,
                contradictory: z.boolean().describe("One colour is better than none and the other worse"),
                cases: z.array(z.record(z.string(), z.union([z.number(), z.string()]))),
              }),
            )
            .describe("Rules of different colours that match the same cases"),
          unreachable: z.array(z.string()).describe("Rules that matched nothing"),
          overruled: z.array(z.string()).describe("Rules that never decided"),
          uncolored: z.int().min(0).describe("Cases that no rule matched"),
        }),
      )
      .describe("A population at a time"),
    findings: z.array(z.string()).describe("Everything noticed, a Chinese sentence each"),
  })
  .meta({ id: "PolicyCheck" });

export type { PolicyCheck as PolicyCheckOutput } from "../generated/interfaces.js";
