import { createBulletin, type BulletinColor, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import { escapeHtml, type LedgerPromise } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import { htmlPage } from "../../formats/html-page.js";
import type { JudgedPromise } from "../judged.js";
import type { PromiseQuote } from "../quote.js";
import type { EntryAbout } from "../registers/about.js";
import { countColors, totalsSentence } from "../totals.js";
import type { Chip } from "./chip.js";
import { DASHBOARD_CSS } from "./dashboard-style.js";
import { departmentTable } from "./departments.js";
import { dueList } from "./due-list.js";
import { promiseCard } from "./promise-card.js";

/** What the page is made of. */
export interface DashboardInput {
  readonly rows: readonly JudgedPromise[];
  readonly policy: RankingPolicy;
  readonly asOf: string;
  readonly year: number | undefined;
  readonly region: string | undefined;
  readonly quoteOf: (promise: LedgerPromise) => PromiseQuote | undefined;
  readonly entriesAbout: (id: string) => readonly EntryAbout[];
}

/**
 * Writes a ledger as one page with its own style and no script; nothing is loaded from elsewhere. Totals by colour and
 * department come first, then what is overdue or due within 30 days, then every promise with its quote and place.
 */
export function renderDashboard(context: Context, input: DashboardInput): string {
  const { say, lang } = context;
  const { rows, policy, asOf, year, region = "" } = input;
  const colors = createBulletin([], policy).colors;
  const chip = chipOf(context, colors);
  const title = escapeHtml(
    say({
      zh: `${region}${year === undefined ? "" : `${String(year)}年`}督办台账`,
      en: [region, year, "ledger"].filter((part) => part !== undefined && part !== "").join(" "),
    }),
  );
  return htmlPage({
    lang,
    title,
    css: `${DASHBOARD_CSS}
${colors.map(({ fill, ink }, place) => `.c${String(place)} { background: ${fill}; color: ${ink}; }`).join("\n")}`,
    body: `<p class="lead">${escapeHtml(say(totalsSentence(rows, policy, asOf)))}</p>
${tiles(context, input, chip)}
${departmentTable(context, rows, colors, chip)}
${dueList(context, rows, chip)}
<section>
<h2>${say({ zh: "全部事项", en: "All promises" })}</h2>
${rows.map((row) => promiseCard(context, row, { chip, quote: input.quoteOf(row.promise), linked: input.entriesAbout(row.promise.id) })).join("\n")}
</section>
<section class="notes">
<h2>${say({ zh: "亮灯规则", en: "How the colours are given" })}</h2>
<p>${escapeHtml(policy.title)}${colors.map(({ id, name, meaning }) => ` ${chip({ color: id, colorName: name })} ${escapeHtml(meaning)}`).join("")}</p>
<ul>
${policy.assumptions.map((line) => `<li>${escapeHtml(line)}</li>`).join("\n")}
</ul>
</section>`,
  });
}

function chipOf({ say }: Context, colors: readonly BulletinColor[]): Chip {
  const places = new Map(colors.map(({ id }, place) => [id, place]));
  return ({ color, colorName }) => {
    const place = color === null ? undefined : places.get(color);
    const word = escapeHtml(say({ zh: colorName, en: color ?? "none" }));
    return `<span class="chip ${place === undefined ? "none" : `c${String(place)}`}">${word}</span>`;
  };
}

/** The totals, large. */
function tiles({ say }: Context, { rows, policy }: DashboardInput, chip: Chip): string {
  const tile = (count: number, label: string): string =>
    `<div class="tile"><span class="count">${String(count)}</span>${label}</div>`;
  const done = rows.filter(({ status }) => status === "done").length;
  return `<div class="tiles">
${[
  tile(rows.length, say({ zh: "合计", en: "in all" })),
  ...countColors(rows, policy).map(({ id, name, count }) => tile(count, chip({ color: id, colorName: name }))),
  tile(done, say({ zh: "已完成", en: "done" })),
].join("\n")}
</div>`;
}
