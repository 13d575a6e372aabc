import { escapeHtml } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import type { JudgedPromise } from "../judged.js";
import { deedOf } from "../promise-row.js";
import type { Chip } from "./chip.js";

/** Days ahead that the page looks. */
const AHEAD = 30;

/** What is overdue, and what is due within 30 days, the nearest first; each leads to its place on the page. */
export function dueList({ say }: Context, rows: readonly JudgedPromise[], chip: Chip): string {
  const open = rows
    .filter(({ status, light }) => status !== "done" && (light.standing.daysLeft ?? AHEAD + 1) <= AHEAD)
    .sort((one, other) => daysOf(one) - daysOf(other));
  const item = (row: JudgedPromise): string => {
    const days = daysOf(row);
    const when =
      days < 0
        ? say({ zh: `逾期${String(-days)}天`, en: `${String(-days)} days overdue` })
        : days === 0
          ? say({ zh: "今天到期", en: "due today" })
          : say({ zh: `还有${String(days)}天`, en: `${String(days)} days left` });
    const lead = row.promise.commitment.leads.join("、");
    return `<li>${chip(row.light)} <a href="#p${row.promise.id}">${escapeHtml(deedOf(row))}</a> <span class="meta">${escapeHtml([row.light.standing.due ?? "", when, lead].filter((part) => part !== "").join(" · "))}</span></li>`;
  };
  const heading = say({ zh: "逾期和30天内到期", en: "Overdue, or due within 30 days" });
  const body =
    open.length === 0
      ? `<p>${say({ zh: "没有。", en: "Nothing." })}</p>`
      : `<ol class="due">\n${open.map(item).join("\n")}\n</ol>`;
  return `<section>\n<h2>${heading}${open.length === 0 ? "" : ` <span class="meta">${String(open.length)}</span>`}</h2>\n${body}\n</section>`;
}

const daysOf = ({ light }: JudgedPromise): number => light.standing.daysLeft ?? Number.MAX_SAFE_INTEGER;
