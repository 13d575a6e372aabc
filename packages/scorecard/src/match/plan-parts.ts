import type { Report } from "@liaocheng/report-model";

/** Parts of a report that say what is to be done. */
const PLANS: ReadonlySet<string> = new Set(["plan", "targets", "tasks"]);

/** Tells whether an offset lies in a part of a report that plans. */
export function planParts(report: Report): (at: number) => boolean {
  const parts = report.children.flatMap((node) =>
    node.type === "section" && node.role !== undefined && PLANS.has(node.role)
      ? [{ start: node.position.start.offset, end: node.position.end.offset }]
      : [],
  );
  return (at) => parts.some(({ start, end }) => start <= at && at < end);
}
