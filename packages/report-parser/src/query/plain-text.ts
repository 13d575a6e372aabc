import type { ReportNode } from "@liaocheng/report-model";
import { withoutStars } from "../text/markdown.js";
import { plainValue } from "../text/plain.js";

/**
 * The text of a node as it reads: hard-wrapped lines rejoined, furniture and the stars of Markdown left out, a line for each heading and paragraph.
 *
 * @param node - A report or any node of it.
 * @returns Text for reading and searching; its offsets are its own. Empty for furniture and blank space.
 * @example
 * plainText(parseReport("一、工作回顾\n粮食再获丰收。").report); // => "一、工作回顾\n粮食再获丰收。"
 * @since 0.1.0
 */
export function plainText(node: ReportNode): string {
  const lines: string[] = [];
  addLines(node, lines);
  return lines.join("\n");
}

function addLines(node: ReportNode, lines: string[]): void {
  if (node.type === "furniture" || node.type === "whitespace") return;
  if ("value" in node) lines.push(withoutStars(plainValue(node.value)));
  else if (node.type === "paragraph" || node.type === "item" || node.type === "glossaryEntry") {
    let line = "";
    for (const child of node.children) {
      if (child.type !== "furniture" && child.type !== "whitespace") line += plainValue(child.value);
    }
    lines.push(withoutStars(line));
  } else for (const child of node.children) addLines(child, lines);
}
