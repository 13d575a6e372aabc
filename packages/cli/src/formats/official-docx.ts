import type * as DocxLibrary from "docx";
import type { FileChild, IRunOptions, ParagraphChild } from "docx";

type Docx = typeof DocxLibrary;

/** One cell: text, and its fill when it carries a colour. */
export interface OfficialCell {
  readonly text: string;
  readonly fill?: string | undefined;
  readonly ink?: string | undefined;
  readonly centered?: boolean;
}

/** What an official document holds, in order. */
export type OfficialBlock =
  | { readonly kind: "heading" | "paragraph" | "note" | "centered" | "signature"; readonly text: string }
  | {
      readonly kind: "table";
      readonly headers: readonly OfficialCell[];
      readonly rows: readonly (readonly OfficialCell[])[];
      /** Relative widths. */
      readonly widths: readonly number[];
    };

/** A document in the style of 公文 (after GB/T 9704-2012: margins, fonts and sizes). */
export interface OfficialDocument {
  readonly title: string;
  /** Issuer printed in red above a red rule; without it there is no red head. */
  readonly redHead?: string | undefined;
  readonly blocks: readonly OfficialBlock[];
}

/** Fonts that offices have; word processors put a near one in their place where they lack. */
const FONTS = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
} as const;

/** Sizes in half points: 二号 22, 三号 16, 小四 12, 五号 10.5. */
const SIZES = { redHead: 72, title: 44, body: 32, note: 24, table: 21 } as const;
const LINE = 560;
const RED = "C4161C";
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** Writes an official document as `.docx`. */
export async function renderOfficialDocx(document: OfficialDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const children = [...headOf(docx, document), ...document.blocks.flatMap((block) => blockOf(docx, block))];
  const file = new docx.Document({
    title: document.title,
    creator: "gwr",
    styles: { default: { document: { run: { font: fontOf(FONTS.body), size: SIZES.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) },
          },
        },
        footers: { default: pageNumber(docx) },
        children,
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(file));
}

const fontOf = (name: string) => ({ ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: name, cs: name });

function run(docx: Docx, text: string, font: string, size: number, more: IRunOptions = {}): ParagraphChild {
  return new docx.TextRun({ text, font: fontOf(font), size, ...more });
}

function headOf(docx: Docx, { title, redHead }: OfficialDocument): FileChild[] {
  const centred = docx.AlignmentType.CENTER;
  const red =
    redHead === undefined
      ? []
      : [
          new docx.Paragraph({
            alignment: centred,
            spacing: { after: 240 },
            border: { bottom: { style: docx.BorderStyle.SINGLE, size: 24, color: RED, space: 10 } },
            children: [
              run(docx, redHead, FONTS.title, redHead.length > 9 ? SIZES.redHead - 16 : SIZES.redHead, {
                color: RED,
                bold: true,
              }),
            ],
          }),
        ];
  return [
    ...red,
    new docx.Paragraph({
      alignment: centred,
      heading: docx.HeadingLevel.TITLE,
      spacing: { before: 400, after: 300 },
      children: [run(docx, title, FONTS.title, SIZES.title, { color: "000000" })],
    }),
  ];
}

function blockOf(docx: Docx, block: OfficialBlock): FileChild[] {
  const exact = { line: LINE, lineRule: docx.LineRuleType.EXACT };
  switch (block.kind) {
    case "heading":
      return [
        new docx.Paragraph({
          heading: docx.HeadingLevel.HEADING_1,
          keepNext: true,
          spacing: { ...exact, before: 200, after: 80 },
          indent: { firstLine: 2 * SIZES.body * 10 },
          children: [run(docx, block.text, FONTS.heading, SIZES.body, { color: "000000" })],
        }),
      ];
    case "paragraph":
      return [
        new docx.Paragraph({
          spacing: exact,
          indent: { firstLine: 2 * SIZES.body * 10 },
          children: [run(docx, block.text, FONTS.body, SIZES.body)],
        }),
      ];
    case "centered":
      return [
        new docx.Paragraph({
          alignment: docx.AlignmentType.CENTER,
          spacing: exact,
          children: [run(docx, block.text, "楷体_GB2312", SIZES.body)],
        }),
      ];
    case "note":
      return [
        new docx.Paragraph({ spacing: { line: 360 }, children: [run(docx, block.text, FONTS.body, SIZES.note)] }),
      ];
    case "signature":
      return [
        new docx.Paragraph({
          alignment: docx.AlignmentType.RIGHT,
          spacing: exact,
          indent: { right: 2 * SIZES.body * 10 },
          children: [run(docx, block.text, FONTS.body, SIZES.body)],
        }),
      ];
    case "table":
      return [tableOf(docx, block), new docx.Paragraph({ spacing: { line: 200 }, children: [] })];
  }
}

function tableOf(docx: Docx, { headers, rows, widths }: Extract<OfficialBlock, { kind: "table" }>): FileChild {
  const whole = millimetres(210 - 28 - 26);
  const sum = widths.reduce((total, width) => total + width, 0);
  const columnWidths = widths.map((width) => Math.round((whole * width) / sum));
  const cellOf = (cell: OfficialCell, column: number, font: string): InstanceType<Docx["TableCell"]> =>
    new docx.TableCell({
      width: { size: columnWidths[column] ?? 1000, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlignTable.CENTER,
      margins: { left: 60, right: 60, top: 40, bottom: 40 },
      ...(cell.fill !== undefined && {
        shading: { type: docx.ShadingType.CLEAR, color: "auto", fill: cell.fill.replace("#", "") },
      }),
      children: [
        new docx.Paragraph({
          alignment: cell.centered === true ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
          children: [
            run(docx, cell.text, font, SIZES.table, {
              ...(cell.ink !== undefined && { color: cell.ink.replace("#", ""), bold: true }),
            }),
          ],
        }),
      ],
    });
  return new docx.Table({
    columnWidths,
    width: { size: whole, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headers.map((cell, column) => cellOf({ centered: true, ...cell }, column, FONTS.heading)),
      }),
      ...rows.map(
        (cells) =>
          new docx.TableRow({
            cantSplit: true,
            children: cells.map((cell, column) => cellOf(cell, column, FONTS.body)),
          }),
      ),
    ],
  });
}

/** — 1 —, as official documents number their pages. */
function pageNumber(docx: Docx) {
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({ font: fontOf("宋体"), size: 28, children: ["— ", docx.PageNumber.CURRENT, " —"] }),
        ],
      }),
    ],
  });
}
