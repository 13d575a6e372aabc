import * as z from "zod";

/**
 * A colour that a unit got in one period, to be kept for streaks.
 *
 * @since 0.2.0
 */
export const periodColorSchema = z
  .object({
    period: z.string().min(1).describe("Written one way: 2023-01, 2023-Q1, 2023-W05, 2023-01/05"),
    unit: z.string().min(1).describe("东阿县"),
    unitType: z.string().describe("Population it was judged in"),
    indicator: z.string().min(1).describe("What was ranked"),
    color: z.string().nullable().describe("Colour of the policy; null: none"),
  })
  .meta({ id: "PeriodColor" });

export type { PeriodColor } from "./generated/interfaces.js";
