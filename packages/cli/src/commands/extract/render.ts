import { boundSigns, kindLabels, statusLabels, periodLabel } from "@liaocheng/report-model";
import type { Context } from "../../context.js";
import type { Column } from "../../formats/column.js";
import { csvPieces } from "../../formats/csv.js";
import { jsonArray } from "../../formats/json.js";
import { renderTable } from "../../formats/table.js";
import { renderXlsx } from "../../formats/xlsx.js";
import { DIRECTIONS } from "./words.js";
import type { IndicatorRow, IndicatorRows } from "./row.js";

export type ExtractFormat = "table" | "jsonl" | "json" | "csv" | "xlsx";

/** Writes rows in one of the formats; `json` adds to the flat form what tells how each field was decided. Files for programs come in pieces. */
export async function renderIndicators(
  context: Context,
  format: ExtractFormat,
  rows: IndicatorRows,
  { bom = false }: { readonly bom?: boolean },
): Promise<string | Uint8Array | Iterable<string>> {
  switch (format) {
    case "table":
      return renderTable(context, [...rows], tableColumns(context, rows));
    case "jsonl":
      return jsonLines(rows);
    case "json":
      return jsonArray(rows, withOrigins);
    case "csv":
      return csvPieces(rows, fileColumns(rows), { bom });
    case "xlsx":
      return renderXlsx({
        name: context.say({ zh: "指标", en: "indicators" }),
        rows: [...rows],
        columns: fileColumns(rows),
      });
  }
}

function* jsonLines(rows: IndicatorRows): Generator<string> {
  for (const { source, flat } of rows) yield `${JSON.stringify({ source, ...flat })}\n`;
}

function withOrigins({ source, flat, indicator }: IndicatorRow): object {
  const { quantity, sentence, origins } = indicator;
  return { source, ...flat, scaled: quantity.scaled, sentence, origins };
}

type IndicatorColumn = Column<IndicatorRow>;

const sourceColumn = (header: string): IndicatorColumn => ({ header, value: ({ source }) => source });

function tableColumns({ say, colors }: Context, rows: IndicatorRows): IndicatorColumn[] {
  const paint = (text: string, { flat }: IndicatorRow): string => (flat.status === "target" ? colors.cyan(text) : text);
  return [
    ...(rows.several ? [sourceColumn(say({ zh: "报告", en: "report" }))] : []),
    { header: say({ zh: "指标", en: "indicator" }), value: ({ flat }) => flat.indicator, width: 36 },
    { header: say({ zh: "数值", en: "quantity" }), value: ({ flat }) => flat.text, align: "right", paint },
    { header: say({ zh: "界限", en: "bound" }), value: ({ flat }) => boundSigns[flat.bound] },
    {
      header: say({ zh: "类型", en: "kind" }),
      value: ({ flat }) => say(kindLabels[flat.kind]) + (flat.direction ? ` ${DIRECTIONS[flat.direction]}` : ""),
    },
    { header: say({ zh: "状态", en: "status" }), value: ({ flat }) => say(statusLabels[flat.status]), paint },
    {
      header: say({ zh: "期间", en: "period" }),
      value: ({ flat }) => (flat.period === undefined ? undefined : say(periodLabel(flat.period, flat.months))),
    },
    ...(rows.recognised ? [{ header: say({ zh: "识别把握", en: "recognised" }), value: sureness }] : []),
    { header: say({ zh: "章节", en: "section" }), value: ({ flat }) => flat.section.at(-1), width: 28 },
  ];
}

const sureness = ({ flat: { confidence } }: IndicatorRow): string | undefined =>
  confidence === undefined ? undefined : `${String(Math.round(confidence * 100))}%`;

/** Columns for programs: the names of the flat form, one value a cell. */
function fileColumns(rows: IndicatorRows): IndicatorColumn[] {
  return [
    ...(rows.several ? [sourceColumn("source")] : []),
    { header: "indicator", value: ({ flat }) => flat.indicator, width: 36 },
    { header: "concept", value: ({ flat }) => flat.concept, width: 24 },
    { header: "text", value: ({ flat }) => flat.text },
    { header: "value", value: ({ flat }) => (Array.isArray(flat.value) ? flat.value[0] : flat.value) },
    { header: "valueHigh", value: ({ flat }) => (Array.isArray(flat.value) ? flat.value[1] : undefined) },
    { header: "unit", value: ({ flat }) => flat.unit },
    { header: "kind", value: ({ flat }) => flat.kind },
    { header: "bound", value: ({ flat }) => flat.bound },
    { header: "qualifier", value: ({ flat }) => flat.qualifier },
    { header: "modality", value: ({ flat }) => flat.modality },
    { header: "direction", value: ({ flat }) => flat.direction },
    { header: "status", value: ({ flat }) => flat.status },
    { header: "period", value: ({ flat }) => flat.period },
    { header: "months", value: ({ flat }) => flat.months?.join("–") },
    { header: "measure", value: ({ flat }) => flat.measure },
    { header: "base", value: ({ flat }) => flat.base },
    { header: "baseText", value: ({ flat }) => flat.baseText },
    { header: "coverage", value: ({ flat }) => flat.coverage },
    {
      header: "scaledValue",
      value: ({ flat }) => (Array.isArray(flat.scaledValue) ? flat.scaledValue[0] : flat.scaledValue),
    },
    { header: "scaledUnit", value: ({ flat }) => flat.scaledUnit },
    { header: "region", value: ({ flat }) => flat.region },
    { header: "section", value: ({ flat }) => flat.section.join(" > "), width: 48 },
    { header: "start", value: ({ flat }) => flat.start },
    { header: "end", value: ({ flat }) => flat.end },
    ...(rows.recognised
      ? [
          { header: "from", value: ({ flat }: IndicatorRow) => flat.from },
          { header: "confidence", value: ({ flat }: IndicatorRow) => flat.confidence },
        ]
      : []),
  ];
}
