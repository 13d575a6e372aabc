import { escapeHtml, type Indicator } from "@liaocheng/report-model";
import type { FigureChange, FigureDiff } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import { htmlPage } from "../../formats/html-page.js";
import { diffColumns, diffSummary } from "./columns.js";
import { DIFF_CSS } from "./html-style.js";
import type { DiffSource } from "./source.js";
import { diffTitle } from "./title.js";

/**
 * Writes a comparison as one page with its own style; nothing is loaded from elsewhere. The sentences of both texts stand below each
 * row, side by side.
 */
export function diffToHtml(context: Context, diff: FigureDiff, before: DiffSource, after: DiffSource): string {
  const { lang } = context;
  const title = escapeHtml(diffTitle(context, before, after));
  const columns = diffColumns(context);
  const rows = diff.changes.map((row) => {
    const cells = columns.map(({ value, align }, index) => {
      const text = escapeHtml(String(value(row) ?? ""));
      if (index === 0) return `<th scope="row" class="${row.change}">${text}</th>`;
      return `<td${align === "right" ? ' class="number"' : ""}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>
<tr class="words"><td></td><td colspan="${String(columns.length - 1)}">${sentences(row, before, after)}</td></tr>`;
  });
  return htmlPage({
    lang,
    title,
    css: DIFF_CSS,
    body: `<p>${escapeHtml(diffSummary(context, diff))}</p>
<table>
<thead><tr>${columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`,
  });
}

const sentences = ({ before, after }: FigureChange, first: DiffSource, second: DiffSource): string =>
  `<div class="pair" lang="zh-CN">${quote(before, first)}${quote(after, second)}</div>`;

/** The sentence with its figure set off. */
function quote(figure: Indicator | undefined, { document: { text } }: DiffSource): string {
  if (figure === undefined) return "<p></p>";
  const { sentence, span } = figure;
  const part = (start: number, end: number): string => escapeHtml(text.slice(start, end).replace(/\s+/gu, " "));
  return `<p>${part(sentence.start, span.start)}<mark>${part(span.start, span.end)}</mark>${part(span.end, sentence.end)}</p>`;
}
