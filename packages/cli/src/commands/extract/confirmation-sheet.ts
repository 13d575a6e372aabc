import { boundSigns, kindLabels, statusLabels, periodLabel } from "@liaocheng/report-model";
import { extname } from "node:path";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { renderOfficialDocx, type OfficialBlock } from "../../formats/official-docx.js";
import { renderXlsx } from "../../formats/xlsx.js";
import { writeResult } from "../../write-result.js";
import type { Extraction, IndicatorRow } from "./row.js";
import { DIRECTIONS } from "./words.js";

/** A figure to be confirmed by the department that answers for it. */
interface SheetRow extends IndicatorRow {
  readonly number: number;
  readonly section: string;
  /** The sentence it stands in. */
  readonly quote: string;
}

/**
 * Writes the 数据核实表: by section each figure with its sentence, and empty columns for who confirmed it and remarks.
 *
 * @param file - `.docx` or `.xlsx`.
 * @throws {CliError} `USAGE` for any other ending.
 */
export async function writeConfirmationSheet(
  context: Context,
  file: string,
  extractions: readonly Extraction[],
  rows: readonly IndicatorRow[],
): Promise<void> {
  const sheet = sheetRows(extractions, rows);
  const name = context.say({ zh: "数据核实表", en: "data confirmation" });
  switch (extname(file).toLowerCase()) {
    case ".xlsx":
      return writeResult(context, file, await renderXlsx({ name, rows: sheet, columns: columnsOf(context, sheet) }));
    case ".docx":
      return writeResult(context, file, await renderOfficialDocx({ title: name, blocks: blocksOf(context, sheet) }));
    default:
      throw new CliError("USAGE", {
        zh: `数据核实表只能写成 .docx 或 .xlsx，不能是 ${file}`,
        en: `the confirmation sheet is written as .docx or .xlsx, not as ${file}`,
      });
  }
}

function sheetRows(extractions: readonly Extraction[], rows: readonly IndicatorRow[]): SheetRow[] {
  const textOf = new Map(
    extractions.flatMap(({ document, indicators }) =>
      indicators.map((indicator) => [indicator, document.text] as const),
    ),
  );
  return rows.map((row, index) => {
    const { start, end } = row.indicator.sentence;
    const quote = (textOf.get(row.indicator) ?? "").slice(start, end).replace(/\s+/gu, " ").trim();
    return { ...row, number: index + 1, section: row.flat.section.join(" > "), quote };
  });
}

type SheetColumn = Column<SheetRow> & { readonly header: string };

function columnsOf({ say }: Context, rows: readonly SheetRow[]): SheetColumn[] {
  const several = rows.some(({ source }) => source !== undefined);
  return [
    { header: say({ zh: "序号", en: "no." }), value: ({ number }) => number, width: 6 },
    ...(several ? [{ header: say({ zh: "报告", en: "report" }), value: ({ source }: SheetRow) => source }] : []),
    { header: say({ zh: "章节", en: "section" }), value: ({ section }) => section, width: 30 },
    { header: say({ zh: "原文", en: "quote" }), value: ({ quote }) => quote, width: 60 },
    { header: say({ zh: "指标", en: "indicator" }), value: ({ flat }) => flat.indicator, width: 28 },
    { header: say({ zh: "数值", en: "value" }), value: ({ flat }) => valueText(flat.value) },
    { header: say({ zh: "单位", en: "unit" }), value: ({ flat }) => flat.unit },
    { header: say({ zh: "类型", en: "kind" }), value: (row) => kindText(row, say) },
    { header: say({ zh: "界限", en: "bound" }), value: ({ flat }) => boundSigns[flat.bound] },
    { header: say({ zh: "基期", en: "base" }), value: ({ flat }) => flat.baseText },
    { header: say({ zh: "期间", en: "period" }), value: (row) => periodText(row, say) },
    { header: say({ zh: "状态", en: "status" }), value: ({ flat }) => say(statusLabels[flat.status]) },
    { header: say({ zh: "责任单位", en: "department" }), value: () => undefined, width: 16 },
    { header: say({ zh: "核实人", en: "confirmed by" }), value: () => undefined, width: 12 },
    { header: say({ zh: "备注", en: "remarks" }), value: () => undefined, width: 20 },
  ];
}

const valueText = (value: number | readonly number[]): string | number =>
  typeof value === "number" ? value : value.join("–");

function kindText({ flat }: SheetRow, say: Context["say"]): string {
  return say(kindLabels[flat.kind]) + (flat.direction === undefined ? "" : ` ${DIRECTIONS[flat.direction]}`);
}

function periodText({ flat }: SheetRow, say: Context["say"]): string | undefined {
  return flat.period === undefined ? undefined : say(periodLabel(flat.period, flat.months));
}

/** A table for each section, as wide as a sheet of paper allows: what belongs together stands in one column. */
function blocksOf({ say }: Context, rows: readonly SheetRow[]): OfficialBlock[] {
  const headers = [
    { zh: "序号", en: "no." },
    { zh: "原文", en: "quote" },
    { zh: "指标", en: "indicator" },
    { zh: "数值", en: "value" },
    { zh: "期间、状态", en: "period, status" },
    { zh: "核实人", en: "confirmed by" },
    { zh: "备注", en: "remarks" },
  ].map((header) => ({ text: say(header) }));
  const sections = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = [row.source, row.section].filter((part) => part !== undefined && part !== "").join(" > ");
    sections.set(key, [...(sections.get(key) ?? []), row]);
  }
  return Array.from(sections).flatMap(([section, own]): OfficialBlock[] => [
    { kind: "note", text: section === "" ? say({ zh: "（未分章节）", en: "(no section)" }) : section },
    {
      kind: "table",
      headers,
      widths: [5, 34, 16, 14, 12, 9, 10],
      rows: own.map((row, index) => [
        { text: String(row.number), centered: true },
        { text: row.quote === own[index - 1]?.quote ? say({ zh: "同上", en: "as above" }) : row.quote },
        { text: row.flat.indicator },
        {
          text: [`${boundSigns[row.flat.bound]} ${row.flat.text}`, kindText(row, say), row.flat.baseText]
            .filter(Boolean)
            .join(" "),
        },
        { text: [periodText(row, say), say(statusLabels[row.flat.status])].filter(Boolean).join(" ") },
        { text: "" },
        { text: "" },
      ]),
    },
  ]);
}
