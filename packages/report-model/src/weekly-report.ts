import * as z from "zod";

/**
 * One report of a week (一周“双报告”): of a unit, or of its head.
 *
 * @see Report of Liaocheng 2022, annex 4, no. 12.
 * @since 0.2.0
 */
export const weeklyReportSchema = z
  .object({
    unit: z.string().min(1).describe("市商务投资促进局"),
    unitType: z.string().optional().describe("市政府部门 or 县（市、区）"),
    author: z.enum(["unit", "head"]).describe("The unit, or its head (主要负责人)"),
    week: z.string().optional().describe("ISO week, 2023-W05; when absent, the week of submission"),
    submittedAt: z
      .string()
      .optional()
      .describe("Clock time where it was handed in, 2023-02-03T16:20; a zone is ignored"),
    achievements: z.string().optional().describe("争取的重要成果"),
    progress: z.string().optional().describe("重点工作进展情况"),
    frontline: z.string().optional().describe("主要负责人靠前工作情况"),
    guidance: z.string().optional().describe("对下指导情况"),
    source: z.string().optional().describe("File it was read from"),
  })
  .meta({ id: "WeeklyReport" });

export type { WeeklyReport } from "./generated/interfaces.js";
