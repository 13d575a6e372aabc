import type { Evidence, Report, Section, SectionRole } from "@liaocheng/report-model";
import { plainText } from "../query/plain-text.js";
import { arabicYears } from "../text/numerals.js";
import { setRole } from "./part-roles.js";

/** What heads the plans at the end of a summary. */
const AHEAD =
  /计划(?!执行|完成)|打算|思路|安排|设想|目标(?!.*完成)|下一?步|下一?阶段|下半年|明年|来年|今后|建议|努力方向/u;
const CALLED: ReadonlySet<SectionRole> = new Set<SectionRole>(["tasks", "targets"]);

/**
 * In a summary of a year (镇2021年工作总结) the parts up to the one on plans tell what was done, whatever their headings call for:
 * 一、重点工作, 一、突出四项工作，努力打造经济强镇.
 */
export function settleSummary(report: Report): void {
  if (report.evidence?.some(isSummed) !== true && !isTitledSummary(report)) return;
  const parts = report.children.filter((child): child is Section => child.type === "section" && child.depth === 1);
  for (const part of parts) {
    if (AHEAD.test(part.heading) || namesPlan(part.heading, report)) return;
    if (CALLED.has(part.role)) setRole(part, "review");
  }
}

const isSummed = ({ field, source, text }: Evidence): boolean =>
  field === "reviewYear" && source === "title" && /[总小]结$/u.test(text);

/** 双桥镇2021年工作总结, on a line of its own at the head. */
const isTitledSummary = ({ children }: Report): boolean =>
  children
    .filter(({ type }) => type !== "whitespace")
    .slice(0, FIRST_NODES)
    .some((node) => TITLED.test(plainText(node).split("\n", 1)[0] ?? ""));
const FIRST_NODES = 3;
const TITLED = /^\s{0,8}[^\s。；，]{0,24}工作[总小]结\s{0,4}$/u;

const namesPlan = (heading: string, { planYear }: Report): boolean =>
  planYear !== undefined && arabicYears(heading).includes(String(planYear));
