import type { Context } from "../../context.js";
import { dataColumns } from "./columns.js";
import { officeColumns } from "./office-table.js";
import { summaryOf, titleOf, type ShownComparison } from "./summary.js";

const FONT = { fontFamily: "仿宋_GB2312", fontSize: 11 } as const;
const LINE = { borderColor: "#000000", borderStyle: "thin" } as const;
const HEAD = {
  fontFamily: "黑体",
  fontSize: 11,
  align: "center",
  alignVertical: "center",
  wrap: true,
  ...LINE,
} as const;
const BODY = { ...FONT, alignVertical: "center", wrap: true, ...LINE } as const;

type Cell = Readonly<Record<string, unknown>> | null;

/** Writes a comparison as a workbook: the table of offices, set for A4, and a sheet with the data behind it. */
export async function comparisonToXlsx(context: Context, comparison: ShownComparison): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const { say } = context;
  const sheets = [
    { sheet: say({ zh: "完成情况", en: "completion" }), orientation: "landscape", ...officeSheet(context, comparison) },
    { sheet: say({ zh: "数据", en: "data" }), stickyRowsCount: 1, ...dataSheet(context, comparison) },
  ];
  return writeXlsxFile(
    sheets as never,
    { fontFamily: FONT.fontFamily, fontSize: FONT.fontSize, features: [onA4] } as never,
  ).toBuffer();
}

/** A4 (paper 9), one page wide; the library has no option for either. */
const onA4 = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml: string): string =>
          xml
            .replace(/<pageSetup(?: paperSize="\d+")?/u, '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"')
            .replace(/<worksheet([^>]*)>(?!<sheetPr)/u, '<worksheet$1><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
      },
    },
  },
};

const WIDTH_OF_ONE = 9;

function officeSheet(context: Context, { year, rows, before, after }: ShownComparison) {
  const columns = officeColumns(context, rows, before, after);
  const line = (value: string, style: Record<string, unknown>): Cell[] => [
    { value, type: String, columnSpan: columns.length, ...style },
  ];
  const data: Cell[][] = [
    line(titleOf(context, { ...(year === undefined ? {} : { year }) }, before), {
      fontFamily: "方正小标宋简体",
      fontSize: 22,
      align: "center",
      height: 40,
    }),
    line(summaryOf(context, year, rows), { ...FONT, height: 22 }),
    columns.map(({ header }) => ({ value: header, type: String, ...HEAD })),
    ...rows.map((row) =>
      columns.map(({ value, centered }): Cell => ({
        value: value(row),
        type: String,
        ...BODY,
        ...(centered && { align: "center" }),
      })),
    ),
  ];
  return { data, columns: columns.map(({ width }) => ({ width: Math.round(width * WIDTH_OF_ONE) })) };
}

function dataSheet(context: Context, { rows }: ShownComparison) {
  const columns = dataColumns(context);
  const data = [
    columns.map(({ header }) => ({ value: header, fontWeight: "bold" as const })),
    ...rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
  ];
  return { data, columns: columns.map(({ header }) => ({ width: Math.max(10, header.length * 2 + 2) })) };
}
