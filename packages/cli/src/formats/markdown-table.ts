import type { Column } from "./column.js";

/** Writes rows as a Markdown table; marks of Markdown in cells show as they are. */
export function renderMarkdownTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(markdownText).join(" | ")} |`;
  return [
    line(columns.map(({ header }) => header)),
    `|${columns.map(({ align }) => (align === "right" ? " ---: " : " --- ")).join("|")}|`,
    ...rows.map((row) => line(columns.map(({ value }) => String(value(row) ?? "")))),
    "",
  ].join("\n");
}

/** Text that Markdown shows as it is. */
export const markdownText = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/gu, "\\$&").replace(/\s+/gu, " ");
