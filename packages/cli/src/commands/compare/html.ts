import type { ReportComparison, ScorecardRow } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { escapeHtml } from "../../formats/escape-html.js";
import { completionText, markedName } from "./columns.js";
import { explain } from "./explain.js";
import { figureText } from "./figure-text.js";
import { COMPARISON_CSS } from "./html-style.js";
import type { ComparedSource } from "./sources.js";
import { groupsOf, sentenceOf, summaryOf, titleOf } from "./summary.js";
import { VERDICTS } from "./words.js";

/**
 * Writes a comparison as one page with its own style; nothing is loaded from elsewhere. The sentences behind a row open
 * on its name.
 */
export function comparisonToHtml(
  context: Context,
  comparison: ReportComparison,
  before: ComparedSource,
  after: ComparedSource,
): string {
  const { say, lang } = context;
  const title = escapeHtml(titleOf(context, comparison, before));
  const headers = [
    { zh: "指标", en: "Indicator" },
    { zh: "目标", en: "Target" },
    { zh: "实绩", en: "Result" },
    { zh: "结论", en: "Verdict" },
    { zh: "完成率", en: "Completion" },
    { zh: "说明", en: "Why" },
  ].map((header) => `<th scope="col"${header.zh === "完成率" ? ' class="number"' : ""}>${say(header)}</th>`);
  const tables = groupsOf(context, comparison.rows).map(
    ({ heading, rows }) => `<section>
<h2>${escapeHtml(heading)}</h2>
<table>
<thead><tr>${headers.join("")}</tr></thead>
<tbody>
${rows.map((row) => rowToHtml(context, row, before, after)).join("\n")}
</tbody>
</table>
</section>`,
  );
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${COMPARISON_CSS}
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="lead">${escapeHtml(summaryOf(context, comparison))}</p>
${tables.join("\n")}
</main>
</body>
</html>
`;
}

function rowToHtml(context: Context, row: ScorecardRow, before: ComparedSource, after: ComparedSource): string {
  const { say } = context;
  const { target, result, verdict } = row;
  const quotes = [
    quote(before.document.label, sentenceOf(before, target)),
    ...(result === undefined ? [] : [quote(after.document.label, sentenceOf(after, result))]),
  ];
  const cells = [
    `<td><details><summary>${escapeHtml(markedName(row))}</summary>${quotes.join("")}</details></td>`,
    `<td>${escapeHtml(figureText(target))}</td>`,
    `<td>${result === undefined ? "—" : escapeHtml(figureText(result))}</td>`,
    `<td><span class="${verdict}">${escapeHtml(say(VERDICTS[verdict]))}</span></td>`,
    `<td class="number">${escapeHtml(completionText(row) ?? "")}</td>`,
    `<td>${escapeHtml(say(explain(row)))}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

const quote = (source: string, sentence: string): string =>
  `<blockquote><cite>${escapeHtml(source)}</cite>${escapeHtml(sentence)}</blockquote>`;
