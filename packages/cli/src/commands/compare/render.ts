import type { ReportComparison } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { renderTable } from "../../formats/table.js";
import { tableColumns } from "./columns.js";
import { comparisonToDocx } from "./docx.js";
import { comparisonToHtml } from "./html.js";
import { comparisonToJson } from "./json.js";
import { linksToJson, type ReadLinks } from "./links-file.js";
import { comparisonToMarkdown } from "./markdown.js";
import { summaryOf, type ShownComparison } from "./summary.js";
import { comparisonToXlsx } from "./xlsx.js";

export const COMPARE_FORMATS = ["table", "json", "md", "html", "xlsx", "docx", "links"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** Writes a comparison in one of the formats; offsets in it count in the text of the file they belong to. */
export async function renderComparison(
  context: Context,
  format: CompareFormat,
  comparison: ReportComparison,
  shown: ShownComparison,
  decided: ReadLinks["entries"],
): Promise<string | Uint8Array> {
  const { year, rows, before, after } = shown;
  switch (format) {
    case "table":
      return `${renderTable(context, rows, tableColumns(context))}\n${summaryOf(context, year, rows)}`;
    case "json":
      return comparisonToJson(comparison, shown);
    case "md":
      return comparisonToMarkdown(context, shown);
    case "html":
      return comparisonToHtml(context, shown);
    case "xlsx":
      return comparisonToXlsx(context, shown);
    case "docx":
      return comparisonToDocx(context, shown);
    case "links":
      return linksToJson(comparison.rows, decided, before, after);
  }
}
