import { flattenIndicator } from "@liaocheng/indicator-extractor";
import { figureText } from "../commands/compare/figure-text.js";
import { COMMITMENT_KINDS } from "../commands/ledger/words.js";
import type { Context } from "../context.js";
import type { Column } from "../formats/column.js";
import type { JudgedPromise } from "./judged.js";
import { reasonOf } from "./reason.js";
import { WORK_STATUSES } from "./words.js";

/** A promise as JSON has it: the row of `gwr ledger REPORT --format json`, with its id, light and progress. */
export function promiseAsJson({ promise, light, entries, status }: JudgedPromise): object {
  const { id, year, series, version, gone, commitment } = promise;
  const { span, indicators, ...rest } = commitment;
  const { color, reason, rules, standing } = light;
  return {
    id,
    year,
    series,
    version,
    gone,
    ...rest,
    start: span.start,
    end: span.end,
    figures: indicators.map(flattenIndicator),
    status,
    color,
    reason,
    rules,
    standing,
    progress: entries.map(({ entry, recorded }) => ({ ...entry, recorded })),
  };
}

/** 新建学校 12所；新增学位 1.2万个. */
export const figuresOf = ({ promise }: JudgedPromise): string =>
  promise.commitment.indicators.map((indicator) => `${indicator.name} ${figureText(indicator)}`).join("；");

export const deedOf = ({ promise }: JudgedPromise): string => promise.commitment.deed.replace(/\s+/gu, " ");

/** Long deeds are cut where there is little room. */
const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
const LONGEST = 54;

export const deadlineOf = ({ promise: { commitment } }: JudgedPromise): string =>
  commitment.deadline ?? commitment.deadlineText ?? "";

/** Columns for people: what fits a terminal. */
export function listColumns({ say, colors }: Context): Column<JudgedPromise>[] {
  const paint = (text: string, { light }: JudgedPromise): string =>
    light.color === "red" ? colors.red(text) : light.color === "yellow" ? colors.yellow(text) : text;
  return [
    { header: say({ zh: "编号", en: "id" }), value: ({ promise }) => promise.id },
    { header: say({ zh: "承诺事项", en: "promise" }), value: (row) => clipped(deedOf(row)), width: 36 },
    {
      header: say({ zh: "牵头单位", en: "lead" }),
      value: ({ promise }) => promise.commitment.leads.join("、"),
      width: 14,
    },
    { header: say({ zh: "完成时限", en: "deadline" }), value: deadlineOf, width: 10 },
    { header: say({ zh: "状态", en: "state" }), value: ({ status }) => say(WORK_STATUSES[status]) },
    { header: say({ zh: "颜色", en: "colour" }), value: ({ light }) => colorWord(light, say), paint },
    { header: say({ zh: "理由", en: "why" }), value: ({ light }) => say(reasonOf(light)), width: 34 },
  ];
}

/** The word for a colour: that of the policy, in English its id. */
export const colorWord = ({ color, colorName }: JudgedPromise["light"], say: Context["say"]): string =>
  say({ zh: colorName, en: color ?? "none" });

/** Columns for programs. */
export function csvColumns({ say }: Context): Column<JudgedPromise>[] {
  const of = <Key extends keyof JudgedPromise["promise"]["commitment"]>(key: Key) => ({
    header: key,
    value: ({ promise }: JudgedPromise) => String(promise.commitment[key] ?? ""),
  });
  return [
    { header: "id", value: ({ promise }) => promise.id },
    { header: "year", value: ({ promise }) => promise.year },
    { header: "kind", value: ({ promise }) => say(COMMITMENT_KINDS[promise.commitment.kind]) },
    of("text"),
    of("deed"),
    { header: "figures", value: figuresOf },
    { header: "leads", value: ({ promise }) => promise.commitment.leads.join("、") },
    { header: "joint", value: ({ promise }) => promise.commitment.joint.join("、") },
    of("deadline"),
    of("deadlineText"),
    { header: "section", value: ({ promise }) => promise.commitment.section.join(" > ") },
    { header: "start", value: ({ promise }) => promise.commitment.span.start },
    { header: "end", value: ({ promise }) => promise.commitment.span.end },
    { header: "status", value: ({ status }) => status },
    { header: "color", value: ({ light }) => light.color ?? "" },
    { header: "reason", value: ({ light }) => light.reason },
    { header: "lastReport", value: ({ light }) => light.standing.lastReport },
    { header: "lastNote", value: ({ entries }) => entries.at(-1)?.entry.note?.replace(/^[=+@\-\t\r]/u, "'$&") },
  ];
}
