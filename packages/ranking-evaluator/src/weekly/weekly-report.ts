import { z } from "zod";

/**
 * The four parts of a 双报告, and whose report each belongs to (our reading: the unit's the first two, its head's the rest).
 *
 * @since 0.1.0
 */
export const WEEKLY_PARTS = {
  achievements: { title: "争取的重要成果", author: "unit" },
  progress: { title: "重点工作进展情况", author: "unit" },
  frontline: { title: "主要负责人靠前工作情况", author: "head" },
  guidance: { title: "对下指导情况", author: "head" },
} as const;

/**
 * A part that every weekly report must have.
 *
 * @since 0.1.0
 */
export type WeeklyPart = keyof typeof WEEKLY_PARTS;
/**
 * Who reports: a unit, or its head.
 *
 * @since 0.1.0
 */
export type WeeklyAuthor = "unit" | "head";

/** The parts a report of this author must fill. */
export const partsOf = (author: WeeklyAuthor): WeeklyPart[] =>
  (Object.keys(WEEKLY_PARTS) as WeeklyPart[]).filter((part) => WEEKLY_PARTS[part].author === author);

/**
 * The schema of one weekly report (一周“双报告”): of a unit, or of its head.
 *
 * @see Report of Liaocheng 2022, annex 4, no. 12.
 * @since 0.1.0
 */
export const weeklyReportSchema = z.object({
  unit: z.string().min(1).describe("市商务投资促进局"),
  unitType: z.string().optional().describe("市政府部门 or 县（市、区）"),
  author: z.enum(["unit", "head"]).describe("The unit, or its head (主要负责人)"),
  week: z.string().optional().describe("ISO week, 2023-W05; when absent, the week of submission"),
  submittedAt: z.string().optional().describe("Clock time where it was handed in, 2023-02-03T16:20; a zone is ignored"),
  achievements: z.string().optional().describe("争取的重要成果"),
  progress: z.string().optional().describe("重点工作进展情况"),
  frontline: z.string().optional().describe("主要负责人靠前工作情况"),
  guidance: z.string().optional().describe("对下指导情况"),
  source: z.string().optional().describe("File it was read from"),
});
/**
 * One weekly report of a unit or its head.
 *
 * @since 0.1.0
 */
export type WeeklyReport = z.infer<typeof weeklyReportSchema>;

const NOTHING = new Set(["", "无", "暂无", "没有", "略", "空", "none", "n/a"]);

/**
 * Whether a part says nothing: absent, blank, or only 无, 暂无, 略.
 *
 * @example
 * isEmptyPart(" 暂无。"); // => true
 * isEmptyPart("签约项目2个"); // => false
 * @since 0.1.0
 */
export function isEmptyPart(text: string | undefined): boolean {
  if (text === undefined) return true;
  const words = text.trim();
  return words.length <= 6 && NOTHING.has(words.replace(/[\s—。.-]/gu, "").toLowerCase());
}
