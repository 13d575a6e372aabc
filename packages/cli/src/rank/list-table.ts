import type { OfficialBlock } from "../formats/official-docx.js";

/** A list as a table; columns with long cells get more room. */
export function listTable(headers: readonly string[], rows: readonly (readonly string[])[]): OfficialBlock {
  const longest = (column: number): number =>
    Math.max(...[headers, ...rows].map((cells) => Math.min(24, (cells[column] ?? "").length)));
  return {
    kind: "table",
    headers: headers.map((text) => ({ text })),
    rows: rows.map((cells) => cells.map((text) => ({ text }))),
    widths: headers.map((_header, column) => 2 + longest(column)),
  };
}
