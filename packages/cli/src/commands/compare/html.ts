import { escapeHtml } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { htmlPage } from "../../formats/html-page.js";
import { COMPARISON_CSS } from "./html-style.js";
import type { PresentedRow } from "./presented.js";
import type { ComparedSource } from "./sources.js";
import { groupsOf, quoteOf, summaryOf, titleOf, type ShownComparison } from "./summary.js";

/**
 * Writes a comparison as one page with its own style; nothing is loaded from elsewhere. The sentences behind a row open
 * on its name.
 */
export function comparisonToHtml(context: Context, { year, rows: shown, before, after }: ShownComparison): string {
  const { say, lang } = context;
  const title = escapeHtml(titleOf(context, { ...(year === undefined ? {} : { year }) }, before));
  const headers = [
    { zh: "指标", en: "Indicator" },
    { zh: "目标", en: "Target" },
    { zh: "实绩", en: "Result" },
    { zh: "结论", en: "Verdict" },
    { zh: "完成率", en: "Completion" },
    { zh: "说明", en: "Why" },
  ].map((header) => `<th scope="col"${header.zh === "完成率" ? ' class="number"' : ""}>${say(header)}</th>`);
  const tables = groupsOf(context, shown).map(
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
  return htmlPage({
    lang,
    title,
    css: COMPARISON_CSS,
    body: `<p class="lead">${escapeHtml(summaryOf(context, year, shown))}</p>
${tables.join("\n")}`,
  });
}

function rowToHtml(context: Context, row: PresentedRow, before: ComparedSource, after: ComparedSource): string {
  const { say } = context;
  const { title, target, result, verdict, conclusion, completion, why, quotes } = row;
  const quoted = [
    quote(before.document.label, quoteOf(before, quotes.target)),
    ...quotes.results.map((place) => quote(after.document.label, quoteOf(after, place))),
  ];
  const cells = [
    `<td><details><summary>${escapeHtml(title)}</summary>${quoted.join("")}</details></td>`,
    `<td>${escapeHtml(target)}</td>`,
    `<td>${escapeHtml(result ?? "—")}</td>`,
    `<td><span class="${verdict}">${escapeHtml(say(conclusion))}</span></td>`,
    `<td class="number">${escapeHtml(completion ?? "")}</td>`,
    `<td>${escapeHtml(say(why))}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

const quote = (source: string, sentence: string): string =>
  `<blockquote><cite>${escapeHtml(source)}</cite>${escapeHtml(sentence)}</blockquote>`;
