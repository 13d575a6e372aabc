import type { Report, Section, SectionRole } from "@liaocheng/report-model";
import { countTold } from "./tells-results.js";

/** Parts that look ahead: behind them no part tells what was done. */
const AHEAD: ReadonlySet<SectionRole> = new Set<SectionRole>(["targets", "tasks", "plan"]);

/**
 * A first part named 2025年主要工作 looks back when a part on plans follows; the same words over the only part, or over parts
 * on the government itself, name the tasks of that year.
 */
export function settleFirstPart(report: Report): void {
  const parts = report.children.filter((child): child is Section => child.type === "section");
  const first = parts[0];
  if (first?.role !== "review" || !/主要工作$/u.test(first.heading)) return;
  if (parts.slice(1).some(({ role }) => AHEAD.has(role))) return;
  // The opening of a report, or of a copy cut short: what it tells decides.
  const { results, promises } = countTold([first]);
  if (results <= promises) setRole(first, "tasks");
}

function setRole(section: Section, role: SectionRole): void {
  section.role = role;
  for (const child of section.children) if (child.type === "section" && child.role === "review") setRole(child, role);
}
