import { flattenIndicator } from "@liaocheng/indicator-extractor";
import type { ReportComparison, ScorecardRow } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { renderTable } from "../../formats/table.js";
import { renderXlsx } from "../../formats/xlsx.js";
import { sheetColumns, tableColumns } from "./columns.js";
import { comparisonToHtml } from "./html.js";
import { comparisonToMarkdown } from "./markdown.js";
import type { ComparedSource } from "./sources.js";
import { countsOf, summaryOf } from "./summary.js";

export const COMPARE_FORMATS = ["table", "json", "md", "html", "xlsx"] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

/** Writes a comparison in one of the formats; offsets in it count in the text of the file they belong to. */
export async function renderComparison(
  context: Context,
  format: CompareFormat,
  comparison: ReportComparison,
  before: ComparedSource,
  after: ComparedSource,
): Promise<string | Uint8Array> {
  const { rows } = comparison;
  switch (format) {
    case "table":
      return `${renderTable(context, rows, tableColumns(context))}\n${summaryOf(context, comparison)}`;
    case "json":
      return JSON.stringify(
        {
          year: comparison.year,
          sequence: comparison.sequence,
          previous: before.document.file,
          current: after.document.file,
          counts: countsOf(rows),
          rows: rows.map(rowAsJson),
        },
        null,
        2,
      );
    case "md":
      return comparisonToMarkdown(context, comparison, before, after);
    case "html":
      return comparisonToHtml(context, comparison, before, after);
    case "xlsx":
      return renderXlsx({
        name: context.say({ zh: "目标与实绩", en: "targets and results" }),
        rows,
        columns: sheetColumns(context),
      });
  }
}

/** A row with its figures in flat form, as `gwr extract --format jsonl` prints them. */
function rowAsJson({ target, result, candidates, restatements, ...row }: ScorecardRow): object {
  return {
    ...row,
    target: flattenIndicator(target),
    result: result === undefined ? null : flattenIndicator(result),
    candidates: candidates.map(({ result: candidate, score }) => ({ score, ...flattenIndicator(candidate) })),
    restatements: restatements.map(({ span }) => span),
  };
}
