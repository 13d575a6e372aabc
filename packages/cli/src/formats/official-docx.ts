import type * as DocxLibrary from "docx";
import type { FileChild, IRunOptions, ParagraphChild } from "docx";
import { titleLines } from "./title-lines.js";

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

/** The imprint of an official document; what is not stated is not printed. */
interface OfficialImprint {
  readonly copiedTo?: string | undefined;
  readonly printedBy?: string | undefined;
  readonly printedOn?: string | undefined;
}

/** A document in the style of 公文 (after GB/T 9704-2012: margins, fonts and sizes). */
export interface OfficialDocument {
  readonly title: string;
  /** Issuer printed in red above a red rule; without it there is no red head. */
  readonly redHead?: string | undefined;
  /** 发文字号, below the red head: 聊政督〔2023〕5号. */
  readonly documentNumber?: string | undefined;
  /** 主送机关, above the text, with its colon. */
  readonly to?: string | undefined;
  /** 版记: 抄送机关, 印发机关 and 印发日期, between rules at the foot of the last page. */
  readonly imprint?: OfficialImprint | undefined;
  readonly blocks: readonly OfficialBlock[];
}

/** Fonts that offices have; word processors put a near one in their place where they lack. */
const FONTS = {
  title: "方正小标宋简体",
  body: "仿宋_GB2312",
  heading: "黑体",
} as const;

/** Sizes in half points: 二号 22, 三号 16, 小四 12, 五号 10.5. */
const SIZES = { redHead: 72, title: 44, body: 32, imprint: 28, note: 24, table: 21 } as const;
const LINE = 560;
const RED = "C4161C";
const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** Writes an official document as `.docx`. */
export async function renderOfficialDocx(document: OfficialDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const children = [
    ...headOf(docx, document),
    ...document.blocks.flatMap((block) => blockOf(docx, block)),
    ...imprintOf(docx, document.imprint),
  ];
  const file = new docx.Document({
    title: document.title,
    creator: "gwr",
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(FONTS.body), size: SIZES.body } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(210), height: millimetres(297) },
            margin: { top: millimetres(37), bottom: millimetres(35), left: millimetres(28), right: millimetres(26) },
          },
        },
        footers: {
          default: pageNumber(docx, docx.AlignmentType.RIGHT),
          even: pageNumber(docx, docx.AlignmentType.LEFT),
        },
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

function headOf(docx: Docx, { title, redHead, documentNumber, to }: OfficialDocument): FileChild[] {
  const centred = docx.AlignmentType.CENTER;
  const rule = { style: docx.BorderStyle.SINGLE, size: 24, color: RED, space: 10 };
  const numbered = documentNumber !== undefined;
  const red =
    redHead === undefined
      ? []
      : [
          new docx.Paragraph({
            alignment: centred,
            spacing: { after: numbered ? 400 : 240 },
            ...(!numbered && { border: { bottom: rule } }),
            children: [
              run(docx, redHead, FONTS.title, redHead.length > 9 ? SIZES.redHead - 16 : SIZES.redHead, {
                color: RED,
                bold: true,
              }),
            ],
          }),
        ];
  const number = numbered
    ? [
        new docx.Paragraph({
          alignment: centred,
          spacing: { after: 240 },
          ...(redHead !== undefined && { border: { bottom: rule } }),
          children: [run(docx, documentNumber, FONTS.body, SIZES.body)],
        }),
      ]
    : [];
  const addressed =
    to === undefined
      ? []
      : [
          new docx.Paragraph({
            spacing: { line: LINE, lineRule: docx.LineRuleType.EXACT },
            children: [run(docx, /[：:]$/u.test(to) ? to : `${to}：`, FONTS.body, SIZES.body)],
          }),
        ];
  return [
    ...red,
    ...number,
    new docx.Paragraph({
      alignment: centred,
      heading: docx.HeadingLevel.TITLE,
      spacing: { before: 400, after: 300 },
      children: titleLines(title).map((line, index) =>
        run(docx, line, FONTS.title, SIZES.title, { color: "000000", ...(index > 0 && { break: 1 }) }),
      ),
    }),
    ...addressed,
  ];
}

/** Rules above, between and below what the imprint states, as GB/T 9704 draws them. */
function imprintOf(docx: Docx, imprint: OfficialImprint | undefined): FileChild[] {
  const { copiedTo, printedBy, printedOn } = imprint ?? {};
  const thick = { style: docx.BorderStyle.SINGLE, size: 8, color: "000000", space: 1 };
  const thin = { ...thick, size: 6 };
  const lines = [
    ...(copiedTo === undefined ? [] : [`抄送：${copiedTo}${/。$/u.test(copiedTo) ? "" : "。"}`]),
    ...(printedBy === undefined && printedOn === undefined
      ? []
      : [`${printedBy ?? ""}\t${printedOn === undefined ? "" : `${printedOn}印发`}`]),
  ];
  return lines.map(
    (line, index) =>
      new docx.Paragraph({
        ...(index === 0 && { spacing: { before: 600 } }),
        keepLines: true,
        keepNext: index < lines.length - 1,
        border: { top: index === 0 ? thick : thin, ...(index === lines.length - 1 && { bottom: thick }) },
        indent: { left: SIZES.imprint * 10, right: SIZES.imprint * 10 },
        tabStops: [{ type: docx.TabStopType.RIGHT, position: millimetres(210 - 28 - 26) - SIZES.imprint * 10 }],
        children: imprintRuns(docx, line),
      }),
  );
}

/** What stands left, and after a tab what stands right. */
function imprintRuns(docx: Docx, line: string): ParagraphChild[] {
  const [left = "", right] = line.split("\t");
  const style = { font: fontOf(FONTS.body), size: SIZES.imprint };
  return [
    new docx.TextRun({ text: left, ...style }),
    ...(right === undefined ? [] : [new docx.TextRun({ children: [new docx.Tab(), right], ...style })]),
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

/** — 1 —, as official documents number their pages: odd ones at the right, even ones at the left, a character in. */
function pageNumber(docx: Docx, alignment: "left" | "right") {
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment,
        indent: alignment === "right" ? { right: 280 } : { left: 280 },
        children: [
          new docx.TextRun({ font: fontOf("宋体"), size: 28, children: ["— ", docx.PageNumber.CURRENT, " —"] }),
        ],
      }),
    ],
  });
}
