import * as z from "zod";

/**
 * One unit's place in one ranking.
 *
 * @since 0.1.0
 */
export const rankingRowSchema = z
  .object({
    unit: z.string().min(1).describe("市商务投资促进局, 东昌府区"),
    unitType: z.string().min(1).describe("Population: 市政府部门 or 县（市、区）"),
    indicator: z.string().min(1).describe("What is ranked: 进出口总额增速"),
    rank: z.int().min(1).optional().describe("Place in this period, 1 is best; absent when not ranked"),
    previousRank: z.int().min(1).optional().describe("Place in the period compared with"),
    total: z.int().min(1).optional().describe("How many were ranked"),
    value: z.number().optional().describe("Raw figure, for policies that judge values"),
    target: z.number().optional().describe("What was promised, in the unit of value"),
  })
  .meta({ id: "RankingRow" });

export type { RankingRow } from "./generated/interfaces.js";

/**
 * A colour of a bulletin (蓝黄红).
 *
 * @since 0.1.0
 */
export const colorSchema = z
  .enum(["blue", "yellow", "red"])
  .describe("blue: commended; yellow: warned; red: criticised");

/** A value of {@link colorSchema}. @since 0.1.0 */
export type Color = z.infer<typeof colorSchema>;

/**
 * A row with its colour and why.
 *
 * @since 0.1.0
 */
export const rankingVerdictSchema = z
  .object({
    unit: z.string().describe("As in the row"),
    unitType: z.string().describe("As in the row"),
    indicator: z.string().describe("As in the row"),
    rank: z.int().nullable().describe("As in the row; null: not ranked"),
    previousRank: z.int().nullable().describe("As in the row; null: not ranked then"),
    total: z.int().nullable().describe("As in the row; null: not known"),
    change: z.int().nullable().describe("Places won since the previous period; negative: places lost"),
    color: z.string().nullable().describe("blue, yellow, red or a colour of the policy; null: none"),
    reasons: z.array(z.string()).describe("A sentence for each rule that matched, the deciding one first"),
  })
  .meta({ id: "RankingVerdict" });

export type { RankingVerdict } from "./generated/interfaces.js";
