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

export { weeklyReportSchema, type WeeklyReport } from "@liaocheng/report-model";

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
