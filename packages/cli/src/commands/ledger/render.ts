import { flattenIndicator } from "@liaocheng/indicator-extractor";
import type { Commitment } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { renderCsv } from "../../formats/csv.js";
import { renderMarkdownTable } from "../../formats/markdown-table.js";
import { renderTable } from "../../formats/table.js";
import { renderXlsx } from "../../formats/xlsx.js";
import { figureText } from "../compare/figure-text.js";
import { COMMITMENT_KINDS } from "./words.js";

export const LEDGER_FORMATS = ["table", "json", "csv", "md", "xlsx"] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** A promise with its number in the ledger of the whole report. */
export interface LedgerRow {
  readonly ordinal: number;
  readonly commitment: Commitment;
}

/** Writes a ledger; workbooks leave a column for the progress, to be filled in. */
export async function renderLedger(
  context: Context,
  format: LedgerFormat,
  rows: readonly LedgerRow[],
  { bom = false }: { readonly bom?: boolean },
): Promise<string | Uint8Array> {
  switch (format) {
    case "table":
      return renderTable(context, rows, columnsOf(context, [unitsColumn(context)]));
    case "json":
      return JSON.stringify(rows.map(rowAsJson), null, 2);
    case "csv":
      return renderCsv(rows, csvColumns(), { bom });
    case "md":
      return renderMarkdownTable(rows, columnsOf(context, [leadColumn(context), otherColumn(context)]));
    case "xlsx":
      return renderXlsx({
        name: context.say({ zh: "督办台账", en: "ledger" }),
        rows,
        columns: [...columnsOf(context, [leadColumn(context), otherColumn(context)]), progressColumn(context)],
      });
  }
}

function rowAsJson({ ordinal, commitment }: LedgerRow): object {
  const { span, indicators, ...rest } = commitment;
  return { ordinal, ...rest, start: span.start, end: span.end, figures: indicators.map(flattenIndicator) };
}

function columnsOf({ say }: Context, departmentColumns: readonly Column<LedgerRow>[]): Column<LedgerRow>[] {
  return [
    { header: say({ zh: "序号", en: "No." }), value: ({ ordinal }) => ordinal, align: "right" },
    {
      header: say({ zh: "类别", en: "kind" }),
      value: ({ commitment }) => say(COMMITMENT_KINDS[commitment.kind]),
      width: say({ zh: "政策文件", en: "livelihood project" }).length * 2,
    },
    {
      header: say({ zh: "承诺事项", en: "promise" }),
      value: ({ commitment }) => commitment.text.replace(/\s+/gu, " "),
      width: 48,
    },
    { header: say({ zh: "指标", en: "figures" }), value: figuresText, width: 24 },
    ...departmentColumns,
    { header: say({ zh: "完成时限", en: "deadline" }), value: ({ commitment }) => commitment.deadline, width: 10 },
    {
      header: say({ zh: "时限原文", en: "deadline as printed" }),
      value: ({ commitment }) => commitment.deadlineText,
      width: 12,
    },
    { header: say({ zh: "章节", en: "section" }), value: ({ commitment }) => commitment.section.at(-1), width: 20 },
  ];
}

/** All units, the lead first: what fits a terminal. */
const unitsColumn = ({ say }: Context): Column<LedgerRow> => ({
  header: say({ zh: "责任单位", en: "departments" }),
  value: ({ commitment }) => commitment.departments.join("、"),
  width: 16,
});

const leadColumn = ({ say }: Context): Column<LedgerRow> => ({
  header: say({ zh: "牵头单位", en: "lead" }),
  value: ({ commitment }) => commitment.leads.join("、"),
  width: 16,
});

const otherColumn = ({ say }: Context): Column<LedgerRow> => ({
  header: say({ zh: "配合单位", en: "with" }),
  value: ({ commitment }) => commitment.joint.join("、"),
  width: 20,
});

const progressColumn = ({ say }: Context): Column<LedgerRow> => ({
  header: say({ zh: "进展情况", en: "progress" }),
  value: () => undefined,
  width: 30,
});

/** Columns for programs. */
function csvColumns(): Column<LedgerRow>[] {
  return [
    { header: "ordinal", value: ({ ordinal }) => ordinal },
    { header: "kind", value: ({ commitment }) => commitment.kind },
    { header: "text", value: ({ commitment }) => commitment.text },
    { header: "deed", value: ({ commitment }) => commitment.deed },
    { header: "figures", value: figuresText },
    { header: "leads", value: ({ commitment }) => commitment.leads.join("、") },
    { header: "joint", value: ({ commitment }) => commitment.joint.join("、") },
    { header: "departments", value: ({ commitment }) => commitment.departments.join("、") },
    { header: "deadline", value: ({ commitment }) => commitment.deadline },
    { header: "deadlineText", value: ({ commitment }) => commitment.deadlineText },
    { header: "section", value: ({ commitment }) => commitment.section.join(" > ") },
    { header: "start", value: ({ commitment }) => commitment.span.start },
    { header: "end", value: ({ commitment }) => commitment.span.end },
  ];
}

const figuresText = ({ commitment }: LedgerRow): string =>
  commitment.indicators.map((indicator) => `${indicator.name} ${figureText(indicator)}`).join("；");
