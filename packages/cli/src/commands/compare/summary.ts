import { verdictLabels } from "@liaocheng/report-model";
import type { ReportComparison, Verdict } from "@liaocheng/scorecard";
import type { Context } from "../../context.js";
import type { Localized } from "../../language.js";
import type { ComparedSource } from "./sources.js";
import type { PresentedRow } from "./presented.js";

/** How many rows have each verdict; verdicts that none has are 0. */
export function countsOf(rows: readonly Pick<PresentedRow, "verdict">[]): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, nearly: 0, missed: 0, undecided: 0, "not-comparable": 0, "not-found": 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** 2024年目标35项：完成25、未完成6、未找到4。 */
export function summaryOf({ say }: Context, year: string | undefined, rows: readonly PresentedRow[]): string {
  const counts = Object.entries(countsOf(rows)).filter(([, count]) => count > 0) as [Verdict, number][];
  const list = (join: string, between: string, lang: keyof Localized): string =>
    counts.map(([verdict, count]) => `${verdictLabels[verdict][lang]}${between}${String(count)}`).join(join);
  const total = String(rows.length);
  return say({
    zh: `${year === undefined ? "" : `${year}年`}目标${total}项${counts.length > 0 ? `：${list("、", "", "zh")}` : ""}`,
    en: `${total} targets${year === undefined ? "" : ` of ${year}`}${counts.length > 0 ? `: ${list(", ", " ", "en")}` : ""}`,
  });
}

/** Title of a page: 临江省2023年目标完成情况. */
export function titleOf(
  { say }: Context,
  { year }: Pick<ReportComparison, "year">,
  { report }: ComparedSource,
): string {
  const region = report.region ?? "";
  return say({
    zh: `${region}${year === undefined ? "" : `${year}年`}目标完成情况`,
    en: `Targets and results${region === "" ? "" : ` of ${region}`}${year === undefined ? "" : `, ${year}`}`,
  });
}

/** Rows under a heading of their own. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly PresentedRow[];
}

/** Main expected targets, then the others; a group without rows is left out. */
export function groupsOf({ say }: Context, rows: readonly PresentedRow[]): RowGroup[] {
  return [
    {
      heading: say({ zh: "主要预期目标", en: "Main expected targets" }),
      rows: rows.filter(({ headline }) => headline),
    },
    { heading: say({ zh: "其他目标", en: "Other targets" }), rows: rows.filter(({ headline }) => !headline) },
  ].filter((group) => group.rows.length > 0);
}

/** A sentence or clause, on one line. */
export const quoteOf = (
  { document }: ComparedSource,
  { start, end }: { readonly start: number; readonly end: number },
): string => document.text.slice(start, end).replace(/\s+/gu, " ").trim();

/** What a comparison is shown as: its year and rows, with the reports behind them. */
export interface ShownComparison {
  readonly year: string | undefined;
  readonly rows: readonly PresentedRow[];
  readonly before: ComparedSource;
  readonly after: ComparedSource;
}
