import type { Table, TableRow } from "@liaocheng/report-model";
import type { TreeBuilder } from "../tree/builder.js";
import type { Lines } from "../text/lines.js";
import type { FoundRow, FoundTable } from "./find-tables.js";

/** What a table is laid out with. */
export interface TableContext {
  readonly text: string;
  readonly builder: TreeBuilder;
  readonly lines: Lines;
}

/** Lays a table out; what parts its cells is blank space between them. */
export function tableNode(context: TableContext, { captions, rows }: FoundTable): Table {
  const { text, builder, lines } = context;
  const children: Table["children"] = [];
  for (const line of captions) {
    const start = lines.start[line] ?? 0;
    const end = lines.end[line] ?? 0;
    builder.fill(children, start);
    const position = builder.position(start, end);
    builder.leaf(children, { type: "heading", value: text.slice(start, end), position }, end);
  }
  for (const row of rows) if (row.cells.length > 0) addRow(context, children, row);
  return { type: "table", children, position: stretchOf(children) };
}

function addRow(
  { text, builder }: TableContext,
  children: Table["children"],
  { role, columns, cells }: FoundRow,
): void {
  builder.fill(children, cells[0]?.start ?? 0);
  const inRow: TableRow["children"] = [];
  for (const { start, end, column } of cells) {
    builder.fill(inRow, start);
    const position = builder.position(start, end);
    builder.leaf(inRow, { type: "tableCell", column, value: text.slice(start, end), position }, end);
  }
  children.push({ type: "tableRow", role, columns, children: inRow, position: stretchOf(inRow) });
}

function stretchOf(children: readonly { readonly position: Table["position"] }[]): Table["position"] {
  const first = children[0]?.position.start ?? { line: 1, column: 1, offset: 0 };
  const last = children[children.length - 1]?.position.end ?? first;
  return { start: { ...first }, end: { ...last } };
}
