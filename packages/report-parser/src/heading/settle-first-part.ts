import type { Report, Section } from "@liaocheng/report-model";
import { looksAhead, setRole } from "./part-roles.js";
import { countTold } from "./tells-results.js";

/**
 * A first part named 2025年主要工作 looks back when a part on plans follows; the same words over the only part, or over parts
 * on the government itself, name the tasks of that year.
 */
export function settleFirstPart(report: Report): void {
  const parts = report.children.filter((child): child is Section => child.type === "section");
  const first = parts[0];
  if (first?.role !== "review" || !/主要工作$/u.test(first.heading)) return;
  if (parts.slice(1).some(looksAhead)) return;
  // The opening of a report, or of a copy cut short: what it tells decides.
  const { results, promises } = countTold([first]);
  if (results <= promises) setRole(first, "tasks");
}
