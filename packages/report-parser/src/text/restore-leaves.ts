import type { Report, ReportNode } from "@liaocheng/report-model";

/** Cuts the leaves of a tree from the text as printed, which has the length of the one that was parsed. */
export function restoreLeaves(report: Report, printed: string): void {
  visit(report);
  function visit(node: Report | ReportNode): void {
    if ("value" in node && typeof node.value === "string")
      node.value = printed.slice(node.position.start.offset, node.position.end.offset);
    if ("children" in node) for (const child of node.children) visit(child as ReportNode);
  }
}
