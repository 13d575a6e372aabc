import Table from "cli-table3";
import type { Context } from "../context.js";
import type { Column } from "./column.js";
import { wrapCell } from "./wrap-cell.js";

/**
 * Prints rows as a table for people; Chinese characters count as two columns.
 *
 * @returns The table with its header, without a final line end; only the header when there are no rows.
 * @since 0.1.0
 */
export function renderTable<Row>(context: Context, rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const table = new Table({
    head: columns.map((column) => context.colors.bold(column.header)),
    colAligns: columns.map((column) => column.align ?? "left"),
    colWidths: columns.map((column) => (column.width === undefined ? null : column.width + 2)),
    style: { head: [], border: [] },
    chars: LIGHT_FRAME,
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const row of rows) {
    table.push(
      columns.map((column) => {
        const printed = String(column.value(row) ?? "");
        const text = column.width === undefined ? printed : wrapCell(printed, column.width);
        return column.paint ? column.paint(text, row) : text;
      }),
    );
  }
  return table.toString();
}

const LIGHT_FRAME = {
  top: "─",
  "top-mid": "┬",
  "top-left": "┌",
  "top-right": "┐",
  bottom: "─",
  "bottom-mid": "┴",
  "bottom-left": "└",
  "bottom-right": "┘",
  left: "│",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "│",
  "right-mid": "",
  middle: "│",
};
