import type { FigureDiff } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { renderOfficialDocx } from "../../formats/official-docx.js";
import { diffColumns, diffSummary } from "./columns.js";
import type { DiffSource } from "./source.js";
import { diffTitle } from "./title.js";

/** Writes a comparison as a Word document with one table, whose heads come again on every page. */
export async function diffToDocx(
  context: Context,
  diff: FigureDiff,
  before: DiffSource,
  after: DiffSource,
): Promise<Uint8Array> {
  const columns = diffColumns(context);
  return renderOfficialDocx({
    title: diffTitle(context, before, after),
    blocks: [
      { kind: "paragraph", text: diffSummary(context, diff) },
      {
        kind: "table",
        headers: columns.map(({ header }) => ({ text: header })),
        rows: diff.changes.map((row) => columns.map(({ value }) => ({ text: String(value(row) ?? "") }))),
        widths: [1.2, 4, 3, 3, 2.2, 4],
      },
    ],
  });
}
