import type { Context } from "../../context.js";
import type { PresentedRow } from "./presented.js";
import type { ComparedSource } from "./sources.js";
import { quoteOf } from "./summary.js";

/** A column of the table that offices use, with its relative width. */
export interface OfficeColumn {
  readonly header: string;
  readonly width: number;
  readonly centered: boolean;
  readonly value: (row: PresentedRow) => string;
}

const LONGEST_QUOTE = 60;

/**
 * The columns of the table of targets and their completion as offices set it: 序号, 指标, 目标, 完成, 结论, 出处; the responsible
 * department when the report prints one beside any of the targets.
 */
export function officeColumns(
  { say }: Context,
  rows: readonly PresentedRow[],
  before: ComparedSource,
  after: ComparedSource,
): OfficeColumn[] {
  const ordinals = new Map(rows.map((row, index) => [row, String(index + 1)]));
  const named = rows.some(({ departments }) => departments !== "");
  const column = (zh: string, en: string, width: number, value: OfficeColumn["value"], centered = false) => ({
    header: say({ zh, en }),
    width,
    value,
    centered,
  });
  return [
    column("序号", "no.", 1, (row) => ordinals.get(row) ?? "", true),
    column("指标", "indicator", 3.4, ({ name }) => name),
    column("目标", "target", 2.4, ({ target }) => target, true),
    column("完成", "result", 2.4, ({ result }) => result ?? "—", true),
    column("结论", "verdict", 1.7, ({ conclusion }) => say(conclusion), true),
    column("出处", "source", 4.6, (row) => sourceText(row, before, after)),
    ...(named ? [column("责任部门", "department", 2.2, ({ departments }) => departments || "—")] : []),
  ];
}

/** What the later report prints; where it prints nothing, what the earlier one does, or why. */
function sourceText({ quotes }: PresentedRow, before: ComparedSource, after: ComparedSource): string {
  const told = quotes.results[0];
  const quote = told === undefined ? quoteOf(before, quotes.target) : quoteOf(after, told);
  const cut = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
  return `${told === undefined ? before.document.label : after.document.label}：${cut}`;
}
