import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { renderCsv } from "../../formats/csv.js";
import { renderTable } from "../../formats/table.js";
import { renderXlsx } from "../../formats/xlsx.js";
import type { ExtractFormat } from "./render.js";
import { sourceName, type Extraction } from "./row.js";

/** How many characters of the text stand around a number that was left out. */
const CONTEXT_LENGTH = 12;

/** A number of the text that became no indicator. */
interface CoverageRow {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reason: string;
  /** The number with what stands around it, on one line. */
  readonly context: string;
}

export function coverageRows({ document, leftOut }: Extraction): CoverageRow[] {
  return leftOut.map(({ start, end, text, reason }) => ({
    source: sourceName(document),
    start,
    end,
    text,
    reason,
    context: around(document.text, start, end),
  }));
}

function around(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(0, start - CONTEXT_LENGTH), end + CONTEXT_LENGTH)
    .replaceAll(/\s/gu, " ")
    .trim();
}

/** Writes the numbers left out in one of the formats of `gwr extract`. */
export async function renderCoverage(
  context: Context,
  format: ExtractFormat,
  rows: readonly CoverageRow[],
  { bom = false }: { readonly bom?: boolean },
): Promise<string | Uint8Array> {
  const { say } = context;
  const columns: Column<CoverageRow>[] = [
    { header: "source", value: (row) => row.source },
    { header: "start", value: (row) => row.start, align: "right" },
    { header: "text", value: (row) => row.text, align: "right" },
    { header: "reason", value: (row) => row.reason },
    { header: "context", value: (row) => row.context, width: 56 },
  ];
  switch (format) {
    case "table":
      return renderTable(context, rows, columns);
    case "jsonl":
      return rows.map((row) => JSON.stringify(row)).join("\n");
    case "json":
      return JSON.stringify(rows, null, 2);
    case "csv":
      return renderCsv(rows, columns, { bom });
    case "xlsx":
      return renderXlsx({ name: say({ zh: "未提取的数字", en: "numbers left out" }), rows, columns });
  }
}
