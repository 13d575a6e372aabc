import { escapeHtml } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { entryText } from "../entry-text.js";
import type { JudgedPromise } from "../judged.js";
import { deadlineOf, deedOf, figuresOf } from "../promise-row.js";
import type { PromiseQuote } from "../quote.js";
import { reasonOf } from "../reason.js";
import { aboutText, type EntryAbout } from "../registers/about.js";
import { WORK_STATUSES } from "../words.js";
import type { Chip } from "./chip.js";

/** What a card shows beside the promise itself. */
export interface CardParts {
  readonly chip: Chip;
  readonly quote: PromiseQuote | undefined;
  readonly linked: readonly EntryAbout[];
}

/** One promise: a line, which opens on its quote, its figures, its progress and what registers say. */
export function promiseCard(context: Context, row: JudgedPromise, { chip, quote, linked }: CardParts): string {
  const { say } = context;
  const { promise, status, light, entries, yardsticks } = row;
  const { leads, joint } = promise.commitment;
  const meta = [leads.join("、"), deadlineOf(row), say(WORK_STATUSES[status])].filter((part) => part !== "");
  const facts: readonly (readonly [string, string])[] = [
    [say({ zh: "理由", en: "Why" }), say(reasonOf(light))],
    [say({ zh: "指标", en: "Figures" }), figuresOf(row)],
    [say({ zh: "配合单位", en: "With" }), joint.join("、")],
  ];
  return `<details id="p${promise.id}">
<summary>${chip(light)} <span class="id">${promise.id}</span> ${escapeHtml(deedOf(row))} <span class="meta">${escapeHtml(meta.join(" · "))}</span></summary>
${quote === undefined ? "" : quoteHtml(context, quote)}
<dl>
${facts
  .filter(([, text]) => text !== "")
  .map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`)
  .join("\n")}
</dl>
${list(
  say({ zh: "进展", en: "Progress" }),
  entries.map(({ entry }) => say(entryText(entry, yardsticks))),
)}${list(
    say({ zh: "表扬与清单", en: "Registers" }),
    linked.map((entry) => say(aboutText(entry))),
  )}</details>`;
}

function quoteHtml({ say }: Context, { file, line, text, start, end }: PromiseQuote): string {
  const place = say({ zh: `${file} 第${String(line)}行`, en: `${file}, line ${String(line)}` });
  const marked = `${escapeHtml(text.slice(0, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>${escapeHtml(text.slice(end))}`;
  return `<blockquote>${marked}<cite>${escapeHtml(place)}</cite></blockquote>`;
}

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : `<h3>${heading}</h3>\n<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}\n</ul>\n`;
