import type { Context } from "../../context.js";
import { markdownText as escape, renderMarkdownTable } from "../../formats/markdown-table.js";
import { tableColumns } from "./columns.js";
import type { PresentedRow } from "./presented.js";
import type { ComparedSource } from "./sources.js";
import { groupsOf, quoteOf, summaryOf, titleOf, type ShownComparison } from "./summary.js";

/** Writes a comparison as Markdown: a table for the main targets, one for the rest, and the sentences they stand in. */
export function comparisonToMarkdown(context: Context, { year, rows, before, after }: ShownComparison): string {
  const { say } = context;
  const columns = tableColumns(context);
  const tables = groupsOf(context, rows).map((group) =>
    [`## ${group.heading}`, "", renderMarkdownTable(group.rows, columns)].join("\n"),
  );
  const evidence = rows.map((row) => evidenceOf(row, before, after));
  return [
    `# ${escape(titleOf(context, { ...(year === undefined ? {} : { year }) }, before))}`,
    "",
    summaryOf(context, year, rows),
    "",
    ...tables,
    ...(evidence.length > 0 ? [`## ${say({ zh: "出处", en: "Sources" })}`, "", ...evidence] : []),
  ].join("\n");
}

function evidenceOf({ name, quotes }: PresentedRow, before: ComparedSource, after: ComparedSource): string {
  const promised = `- **${escape(name)}** ${escape(before.document.label)}：“${escape(quoteOf(before, quotes.target))}”`;
  const told = quotes.results.map((place) => `“${escape(quoteOf(after, place))}”`);
  return told.length === 0 ? promised : `${promised} → ${escape(after.document.label)}：${told.join("；")}`;
}
