import { escapeHtml, kindLabels, statusLabels, periodLabel, type Finding } from "@liaocheng/report-model";
import { blocksOf, type Block } from "../../views/reading/model/blocks.js";
import { BOUND_WORDS } from "../../words/indicator-words.js";
import { LEFT_OUT_WORDS } from "../../words/left-out-words.js";
import type { Language, Localized } from "../../words/localized.js";
import { SEVERITY_WORDS } from "../../words/severity-words.js";
import type { Analysis, ReportFinding, TermedAnalysis } from "../../worker/analysis.js";
import { PAGE_MESSAGES } from "./messages.js";
import { PAGE_CSS } from "./page-css.js";

/** What a page is made from. */
export interface ReportPage {
  readonly title: string;
  readonly document: TermedAnalysis;
  readonly findings: readonly ReportFinding[];
  /** Whether the fix of a finding is taken. */
  readonly isAccepted: (finding: Finding) => boolean;
  readonly language: Language;
}

type Messages = (typeof PAGE_MESSAGES)["zh"];

/**
 * A report with its figures, findings, decisions, terms and numbers left out as one page that needs nothing else: no scripts, nothing
 * that is loaded, links from each figure to its row and back.
 */
export function reportPage(page: ReportPage): string {
  const { title, document, findings, language } = page;
  const messages = PAGE_MESSAGES[language];
  const say = (words: Localized): string => escapeHtml(words[language]);
  const day = new Date().toLocaleDateString(language === "zh" ? "zh-CN" : "en-GB");
  const parts = [
    section("facts", `${messages.facts} ${String(document.indicators.length)}`, factTable(document, messages, say)),
    section("findings", `${messages.findings} ${String(findings.length)}`, findingTable(page, messages, say)),
    section("terms", `${messages.terms} ${String(document.terms.length)}`, termList(document)),
    section("unread", `${messages.unread} ${String(document.leftOut.length)}`, unreadTable(document, messages, say)),
  ];
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${PAGE_CSS}
</style>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(messages.made(day))}</p>
<nav>${["facts", "findings", "terms", "unread"].map((id) => `<a href="#${id}">${escapeHtml(messages[id as "facts"])}</a>`).join(" ")}</nav></header>
<main>
<article lang="zh-CN">
${blocksOf(document.report, document.text)
  .map((block) => blockHtml(block, page))
  .join("\n")}
</article>
${parts.join("\n")}
</main>
</body>
</html>
`;
}

const section = (id: string, heading: string, content: string): string =>
  `<section id="${id}"><h2>${escapeHtml(heading)}</h2>${content}</section>`;

const table = (headers: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;

/** A paragraph with its figures as links and its findings behind it. */
function blockHtml(block: Block, { document, findings }: ReportPage): string {
  const { text, indicators } = document;
  let html = "";
  let from = block.start;
  const inside = indicators
    .map(({ span, status, name }, index) => ({ ...span, status, name, index }))
    .filter(({ start, end }) => start >= block.start && end <= block.end)
    .sort((a, b) => a.start - b.start);
  for (const { start, end, status, name, index } of inside) {
    if (start < from) continue;
    html += `${escapeHtml(text.slice(from, start))}<a id="t${String(index)}" href="#f${String(index)}" class="${status}" title="${escapeHtml(name)}">${escapeHtml(text.slice(start, end))}</a>`;
    from = end;
  }
  const notes = findings.flatMap(({ span }, index) =>
    span.start >= block.start && span.start < block.end
      ? [`<a class="note" id="n${String(index)}" href="#p${String(index)}">${String(index + 1)}</a>`]
      : [],
  );
  const tag = block.kind === "title" ? "h2" : "p";
  return `<${tag} class="${block.kind}">${html}${escapeHtml(text.slice(from, block.end))}${notes.join("")}</${tag}>`;
}

function factTable({ indicators }: Analysis, messages: Messages, say: (words: Localized) => string): string {
  const rows = indicators.map(
    ({ name, quantity, bound, qualifier, status, kind, period, months, section: path }, index) => {
      const cells = [
        say(BOUND_WORDS[bound]) + (qualifier === undefined ? "" : ` ${escapeHtml(qualifier)}`),
        say(statusLabels[status]),
        say(kindLabels[kind]),
        period === undefined ? "" : say(periodLabel(period, months)),
        escapeHtml(path.join(" › ")),
      ];
      const value = `<a href="#t${String(index)}">${escapeHtml(quantity.text)}</a>`;
      return `<tr id="f${String(index)}"><th scope="row">${escapeHtml(name)}</th><td>${value}</td>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    },
  );
  const { name, value, bound, status, kind, period, section: part } = messages;
  return table([name, value, bound, status, kind, period, part], rows);
}

function findingTable(
  { document, findings, isAccepted }: ReportPage,
  messages: Messages,
  say: (words: Localized) => string,
): string {
  const rows = findings.map((finding, index) => {
    const { severity, messages: message, span, fix, ruleId } = finding;
    const words = escapeHtml(document.text.slice(span.start, span.end).replace(/\s+/gu, " "));
    const change = fix === undefined ? messages.noFix : fix.text.trim() === "" ? messages.delete : fix.text;
    const decision = fix === undefined ? "" : isAccepted(finding) ? messages.accepted : messages.refused;
    const cells = [
      `<a href="#n${String(index)}">${words === "" ? String(index + 1) : words}</a>`,
      escapeHtml(change),
      escapeHtml(decision),
      `<code>${escapeHtml(ruleId)}</code>`,
    ];
    return `<tr id="p${String(index)}"><th scope="row">${String(index + 1)}. ${say(SEVERITY_WORDS[severity])} ${say(message)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return table([messages.message, messages.words, messages.fix, messages.decision, messages.rule], rows);
}

const termList = ({ terms }: TermedAnalysis): string =>
  `<dl lang="zh-CN">${terms.map(({ term, definition }) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(definition)}</dd>`).join("")}</dl>`;

function unreadTable({ leftOut, text }: Analysis, messages: Messages, say: (words: Localized) => string): string {
  const around = (start: number, end: number): string =>
    escapeHtml(text.slice(Math.max(0, start - 12), end + 12).replace(/\s+/gu, " "));
  const rows = leftOut.map(
    ({ start, end, reason }) =>
      `<tr><th scope="row">${escapeHtml(text.slice(start, end))}</th><td>${say(LEFT_OUT_WORDS[reason])}</td><td lang="zh-CN">${around(start, end)}</td></tr>`,
  );
  return table([messages.value, messages.reason, messages.words], rows);
}
