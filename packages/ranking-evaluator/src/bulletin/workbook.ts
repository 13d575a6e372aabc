import type { Bulletin, BulletinRow, BulletinUnit } from "./bulletin-model.js";
import type { BulletinList } from "./list.js";
import {
  CHANGE_HEADERS,
  changeCells,
  noteLines,
  summarySentence,
  UNIT_HEADERS,
  unitCells,
  UNITS_HEADING,
} from "./words.js";

const FONT = { fontFamily: "仿宋", fontSize: 11 } as const;
const HEAD = {
  fontFamily: "黑体",
  fontSize: 11,
  backgroundColor: "#F3F1EC",
  align: "center",
  alignVertical: "center",
  height: 26,
  borderColor: "#C9C4BB",
  borderStyle: "thin",
} as const;
const BODY = { ...FONT, alignVertical: "center", wrap: true, borderColor: "#C9C4BB", borderStyle: "thin" } as const;

/**
 * A cell with its look, as `write-excel-file` takes it; null is empty.
 *
 * @since 0.1.0
 */
export type WorkbookCell = Readonly<Record<string, unknown>> | null;

/**
 * One sheet of a workbook, as `write-excel-file` takes it.
 *
 * @since 0.1.0
 */
export interface WorkbookSheet {
  readonly sheet: string;
  readonly data: readonly (readonly WorkbookCell[])[];
  readonly columns: readonly { readonly width: number }[];
  readonly orientation: "landscape";
  /** 1 where the header stays in sight. */
  readonly stickyRowsCount?: number;
}

/**
 * A workbook as data, to be written by `write-excel-file` in Node or in a browser: `writeXlsxFile(sheets, options)`.
 *
 * @since 0.1.0
 */
export interface BulletinWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Sets a bulletin out as a workbook: the summary, every row with filter buttons under a frozen header and cells filled in
 * their colour beside its word, changes and notes.
 *
 * @example
 * const { sheets } = bulletinWorkbook(createBulletin([], liaochengPolicy));
 * sheets.map(({ sheet }) => sheet); // => ["概况", "通报"]
 * @since 0.1.0
 */
export function bulletinWorkbook(bulletin: Bulletin): BulletinWorkbook {
  const sheets = [
    summarySheet(bulletin),
    rowsSheet(bulletin),
    ...(bulletin.units === undefined ? [] : [unitsSheet(bulletin.units, painter(bulletin.colors))]),
    ...(bulletin.changes === undefined || bulletin.changes.length === 0
      ? []
      : [listSheet({ heading: "颜色变化", headers: CHANGE_HEADERS, rows: bulletin.changes.map(changeCells) })]),
    ...bulletin.lists.map(listSheet),
  ];
  return {
    sheets: sheets.map(({ sheet, data, widths, filtered }) => ({
      sheet,
      data,
      columns: widths.map((width) => ({ width })),
      ...(filtered && { stickyRowsCount: 1 }),
      orientation: "landscape",
    })),
    options: { fontFamily: FONT.fontFamily, fontSize: FONT.fontSize, features: [filterButtons(sheets)] },
  };
}

/** Adds the buttons that filter a header row to the sheets that are lists; the library has no option for them. */
function filterButtons(sheets: readonly SheetPlan[]) {
  const transform = (xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex];
    if (!sheet?.filtered || sheet.data.length < 2) return xml;
    const last = String.fromCharCode(64 + sheet.widths.length);
    return xml.replace("</sheetData>", `</sheetData><autoFilter ref="A1:${last}${String(sheet.data.length)}"/>`);
  };
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } };
}

interface SheetPlan {
  readonly sheet: string;
  readonly data: readonly (readonly WorkbookCell[])[];
  readonly widths: readonly number[];
  readonly filtered: boolean;
}

const head = (value: string): WorkbookCell => ({ value, type: String, fontWeight: "bold", ...HEAD });
const text = (value: string): WorkbookCell => ({ value, type: String, ...BODY });
const figure = (value: number | undefined): WorkbookCell =>
  value === undefined
    ? { value: "—", type: String, ...BODY, align: "center" }
    : { value, type: Number, ...BODY, align: "center" };

function summarySheet(bulletin: Bulletin): SheetPlan {
  const { title, period, notice, colors, summary } = bulletin;
  const span = colors.length + 3;
  const line = (value: string, style: Record<string, unknown>): WorkbookCell[] => [
    { value, type: String, columnSpan: span, wrap: true, ...style },
  ];
  return {
    sheet: "概况",
    widths: [20, ...colors.map(() => 10), 10, 10],
    filtered: false,
    data: [
      line(title, { fontFamily: "方正小标宋简体", fontSize: 18, fontWeight: "bold", align: "center", height: 36 }),
      ...(period === undefined ? [] : [line(period, { ...FONT, align: "center" })]),
      ...(notice === undefined
        ? []
        : [line(notice, { ...FONT, fontWeight: "bold", textColor: "#C4161C", align: "center" })]),
      line(summarySentence(bulletin), { ...FONT, height: 24 }),
      ["类别", ...colors.map(({ name }) => name), "不标注", "合计"].map((name, place) => {
        const color = colors[place - 1];
        return color ? { ...head(name), backgroundColor: color.fill, textColor: color.ink } : head(name);
      }),
      ...summary.map(({ population, counts, withoutColor, total }) => [
        text(population),
        ...[...counts, withoutColor, total].map(figure),
      ]),
      [null],
      ...noteLines(bulletin).map((note, index) =>
        line(`${String(index + 1)}. ${note}`, {
          ...FONT,
          fontSize: 10,
          height: 14 * Math.ceil((note.length + 4) / 34),
        }),
      ),
    ],
  };
}

type Painted = (color: string | undefined, colorName: string) => WorkbookCell;

function painter(colors: Bulletin["colors"]): Painted {
  const fills = new Map(colors.map(({ id, fill, ink }) => [id, { fill, ink }]));
  return (color, colorName) => {
    const look = fills.get(color ?? "");
    const centred = { ...text(colorName), align: "center" };
    return look ? { ...centred, fontWeight: "bold", backgroundColor: look.fill, textColor: look.ink } : centred;
  };
}

function rowsSheet({ baseline, colors, sections }: Bulletin): SheetPlan {
  const painted = painter(colors);
  const lights = sections.flatMap(({ rows }) => rows).find((row) => row.lights !== undefined)?.lights ?? [];
  const colorHeads = lights.length === 0 ? ["颜色"] : lights.map(({ name }) => name);
  const colorCells = (row: BulletinRow): WorkbookCell[] =>
    lights.length === 0
      ? [painted(row.color, row.colorName)]
      : lights.map((_light, place) => painted(row.lights?.[place]?.color, row.lights?.[place]?.colorName ?? "—"));
  return {
    sheet: "通报",
    widths: [14, 24, 26, 10, 10, 10, 10, ...colorHeads.map(() => 9), 62, 18],
    filtered: true,
    data: [
      [
        "类别",
        "单位",
        "指标",
        "本期排名",
        `${baseline}排名`,
        "参评总数",
        "位次变化",
        ...colorHeads,
        "理由",
        "措施",
      ].map(head),
      ...sections.flatMap(({ rows }) =>
        rows.map((row) => [
          text(row.unitType),
          text(row.unit),
          text(row.indicator),
          ...[row.rank, row.previousRank, row.total, row.change].map(figure),
          ...colorCells(row),
          text(row.reason),
          text(row.actions.join("，")),
        ]),
      ),
    ],
  };
}

function unitsSheet(units: readonly BulletinUnit[], painted: Painted): SheetPlan {
  return {
    sheet: UNITS_HEADING,
    widths: [24, 9, 62, 10, 24],
    filtered: true,
    data: [
      UNIT_HEADERS.map(head),
      ...units.map((unit) =>
        unitCells(unit).map((cell, column) => (column === 1 ? painted(unit.color, cell) : text(cell))),
      ),
    ],
  };
}

function listSheet({ heading, headers, rows }: BulletinList): SheetPlan {
  return {
    sheet: heading.slice(0, 31),
    widths: headers.map((header, place) =>
      Math.max(
        12,
        ...[header, ...rows.map((cells) => cells[place] ?? "")].map((cell) => Math.min(48, cell.length * 2)),
      ),
    ),
    filtered: true,
    data: [headers.map(head), ...rows.map((cells) => cells.map(text))],
  };
}
