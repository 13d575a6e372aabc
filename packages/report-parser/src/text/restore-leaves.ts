import { firstWhere, type Position, type Report, type ReportNode } from "@liaocheng/report-model";

/**
 * Cuts the leaves of a tree from the text as printed, which has the length of the one that was parsed, and counts lines and
 * columns in it.
 */
export function restoreLeaves(report: Report, printed: string): void {
  const starts = lineStarts(printed);
  visit(report);
  function visit(node: Report | ReportNode): void {
    const { start, end } = node.position;
    if ("value" in node && typeof node.value === "string") node.value = printed.slice(start.offset, end.offset);
    node.position = { start: pointAt(start.offset, starts), end: pointAt(end.offset, starts) };
    if ("children" in node) for (const child of node.children) visit(child as ReportNode);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function pointAt(offset: number, starts: readonly number[]): Position["start"] {
  const line = firstWhere(starts, (start) => start > offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
}
