import { flattenIndicator } from "@liaocheng/indicator-extractor";
import type { FigureDiffRecord } from "@liaocheng/report-model";
import type { FigureChange, FigureDiff } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { renderTable } from "../../formats/table.js";
import { diffColumns, diffSummary } from "./columns.js";
import { diffToDocx } from "./docx.js";
import { diffToHtml } from "./html.js";
import type { DiffSource } from "./source.js";

export const DIFF_FORMATS = ["table", "json", "html", "docx"] as const;
export type DiffFormat = (typeof DIFF_FORMATS)[number];

/** Writes a comparison of figures in one of the formats; offsets in it count in the text of the file they belong to. */
export async function renderDiff(
  context: Context,
  format: DiffFormat,
  diff: FigureDiff,
  before: DiffSource,
  after: DiffSource,
): Promise<string | Uint8Array> {
  switch (format) {
    case "table":
      return `${renderTable(context, diff.changes, diffColumns(context))}\n${diffSummary(context, diff)}`;
    case "json":
      return JSON.stringify(recordOf(diff, before, after), null, 2);
    case "html":
      return diffToHtml(context, diff, before, after);
    case "docx":
      return diffToDocx(context, diff, before, after);
  }
}

function recordOf({ basis, counts, changes }: FigureDiff, before: DiffSource, after: DiffSource): FigureDiffRecord {
  return {
    basis,
    before: before.document.file,
    after: after.document.file,
    counts,
    changes: changes.map(changeRecord),
  };
}

function changeRecord({
  before,
  after,
  disagrees,
  difference,
  ...change
}: FigureChange): FigureDiffRecord["changes"][number] {
  return {
    ...change,
    fields: [...change.fields],
    before: before === undefined ? null : flattenIndicator(before),
    after: after === undefined ? null : flattenIndicator(after),
    ...(difference === undefined ? {} : { difference }),
    disagrees: disagrees.map(flattenIndicator),
  };
}
