import type { ReportComparison, ScorecardRow } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { markdownText as escape, renderMarkdownTable } from "../../formats/markdown-table.js";
import { tableColumns } from "./columns.js";
import type { ComparedSource } from "./sources.js";
import { groupsOf, sentenceOf, summaryOf, titleOf } from "./summary.js";

/** Writes a comparison as Markdown: a table for the main targets, one for the rest, and the sentences they stand in. */
export function comparisonToMarkdown(
  context: Context,
  comparison: ReportComparison,
  before: ComparedSource,
  after: ComparedSource,
): string {
  const { say } = context;
  const columns = tableColumns(context);
  const tables = groupsOf(context, comparison.rows).map(({ heading, rows }) =>
    [`## ${heading}`, "", renderMarkdownTable(rows, columns)].join("\n"),
  );
  const evidence = comparison.rows.map((row) => evidenceOf(row, before, after));
  return [
    `# ${escape(titleOf(context, comparison, before))}`,
    "",
    summaryOf(context, comparison),
    "",
    ...tables,
    ...(evidence.length > 0 ? [`## ${say({ zh: "出处", en: "Sources" })}`, "", ...evidence] : []),
  ].join("\n");
}

function evidenceOf({ name, target, result }: ScorecardRow, before: ComparedSource, after: ComparedSource): string {
  const promised = `- **${escape(name)}** ${escape(before.document.label)}：“${escape(sentenceOf(before, target))}”`;
  if (result === undefined) return promised;
  return `${promised} → ${escape(after.document.label)}：“${escape(sentenceOf(after, result))}”`;
}
