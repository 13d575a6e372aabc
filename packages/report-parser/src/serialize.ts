import type { Report, ReportNode } from "@liaocheng/report-model";

/**
 * The text of a report tree: the values of its leaves in order.
 *
 * @param report - A tree from `parseReport`.
 * @returns The input of `parseReport`, character for character.
 * @example
 * serializeReport(parseReport("一、2022年工作回顾\n").report); // => "一、2022年工作回顾\n"
 * @since 0.1.0
 */
export function serializeReport(report: Report): string {
  const values: string[] = [];
  const stack: ReportNode[] = [report];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("value" in node) values.push(node.value);
    else for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as ReportNode);
  }
  return values.join("");
}
