import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../words/localized.js";
import type { Column } from "./csv.js";

export interface TableDocument<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly (Column<Row> & { readonly weight?: number })[];
  readonly language: Language;
}

/** A4, lying: 297 mm less the margins, in twentieths of a point. */
const MARGIN = 1134;
const WIDTH = 16838 - 2 * MARGIN;
const HEIGHT = 11906;
const FONT = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312", cs: "仿宋_GB2312" };
const HEAD_FONT = { ...FONT, eastAsia: "黑体" };
const SIZE = 21;

/** A table as a Word document: its heads come again on every page, whose foot names the table, the page and the day. */
export async function tableDocument<Row>({ title, rows, columns, language }: TableDocument<Row>): Promise<Blob> {
  const weights = columns.map(({ weight = 1 }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.round((WIDTH * weight) / all));
  const cell = (text: string, column: number, head: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 1000, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      ...(head && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F1EEE6" } }),
      children: [
        new Paragraph({
          children: [new TextRun({ text, font: head ? HEAD_FONT : FONT, size: SIZE, bold: head })],
        }),
      ],
    });
  const row = (texts: readonly string[], head = false): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, column) => cell(text, column, head)),
    });
  const file = new Document({
    title,
    creator: language === "zh" ? "报告透视" : "Report explorer",
    sections: [
      {
        properties: {
          page: {
            size: { width: HEIGHT, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: foot(title, language) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun({ text: title, font: HEAD_FONT, size: 32, color: "000000" })],
          }),
          new Table({
            columnWidths: widths,
            width: { size: WIDTH, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            rows: [
              row(
                columns.map(({ header }) => header),
                true,
              ),
              ...rows.map((one) => row(columns.map(({ value }) => String(value(one) ?? "")))),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}

function foot(title: string, language: Language): Footer {
  const day = new Date().toLocaleDateString(language === "zh" ? "zh-CN" : "en-GB");
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: FONT,
            size: 18,
            children: [`${title} · ${day} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
