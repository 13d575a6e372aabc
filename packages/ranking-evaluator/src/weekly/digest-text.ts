import { escapeHtml } from "@liaocheng/report-model";
import { htmlList } from "../bulletin/html.js";
import { htmlPage } from "../bulletin/html-page.js";
import { escapeMarkdown, markdownList, markdownTable } from "../bulletin/markdown.js";
import { DIGEST_HEADERS, digestCells, type WeeklyDigest } from "./digest.js";

/**
 * Prints the digest of a week as Markdown; text of the reports is escaped.
 *
 * @returns The document with a final line end.
 * @since 0.1.0
 */
export function digestToMarkdown({ title, period, notice, lead, rows, units, lists, notes }: WeeklyDigest): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(notice === undefined ? [] : [`> **${escapeMarkdown(notice)}**`]),
    escapeMarkdown(period),
    lead,
    markdownTable(DIGEST_HEADERS, rows.map(digestCells)),
    ...units.flatMap(({ unit, parts }) => [
      `## ${escapeMarkdown(unit)}`,
      ...parts.map(({ title: part, text }) => `**${part}**：${escapeMarkdown(text)}`),
    ]),
    ...lists.flatMap(markdownList),
    "## 说明",
    notes.map((note, index) => `${index + 1}. ${escapeMarkdown(note)}`).join("\n"),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/**
 * Prints the digest of a week as one HTML page for A4, with the style of bulletins; text of the reports is escaped.
 *
 * @returns A complete document.
 * @since 0.1.0
 */
export function digestToHtml({ title, period, notice, lead, rows, units, lists, notes }: WeeklyDigest): string {
  const cells = rows.map((row) =>
    digestCells(row).map((text, place) =>
      DIGEST_HEADERS[place] === "提醒" && row.fill !== undefined && row.ink !== undefined
        ? `<td class="number"><span class="chip" style="background:${row.fill};color:${row.ink}">${escapeHtml(text)}</span></td>`
        : `<td>${escapeHtml(text)}</td>`,
    ),
  );
  const said = units.map(({ unit, parts }) => {
    const paragraphs = parts.map(
      ({ title: part, text }) => `<p class="lead"><b>${part}：</b>${escapeHtml(text).replaceAll("\n", "<br>")}</p>`,
    );
    return `<section>\n<h2>${escapeHtml(unit)}</h2>\n${paragraphs.join("\n")}\n</section>`;
  });
  return htmlPage({
    title,
    main: `${notice === undefined ? "" : `<p class="notice">${escapeHtml(notice)}</p>\n`}<header>
<div class="rule"></div>
<h1>${escapeHtml(title)}</h1>
<p class="period">${escapeHtml(period)}</p>
</header>
<p class="lead">${escapeHtml(lead)}</p>
<table>
<thead><tr>${DIGEST_HEADERS.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead>
<tbody>
${cells.map((row) => `<tr>${row.join("")}</tr>`).join("\n")}
</tbody>
</table>
${said.join("\n")}
${lists.map((list) => `${htmlList(list)}\n`).join("")}<section class="notes">
<h2>说明</h2>
<ol>
${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("\n")}
</ol>
</section>
`,
  });
}
