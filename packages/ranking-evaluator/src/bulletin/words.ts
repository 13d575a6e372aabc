import type { Bulletin, BulletinRow, BulletinSection, BulletinUnit } from "./bulletin-model.js";
import type { BulletinChange } from "./compare.js";

/**
 * Headers and cells of one table, the same in every format; the colour is always its word.
 *
 * @since 0.1.0
 */
export interface BulletinTable {
  readonly headers: readonly string[];
  readonly cells: (row: BulletinRow) => readonly string[];
  /** Colour of a cell, by its id: of the column that holds the colour, or of those of several lights; else `undefined`. */
  readonly colorAt: (row: BulletinRow, column: number) => string | undefined;
}

/** One column of such a table. */
export interface BulletinColumn {
  readonly header: string;
  readonly cell: (row: BulletinRow) => string;
  /** Id of the colour it shows; absent for columns that show none. */
  readonly color?: (row: BulletinRow) => string | undefined;
}

/** ↑3, ↓2, 持平, or — without a previous rank. */
function changeText({ change, rank }: BulletinRow): string {
  if (rank === undefined || change === undefined) return "—";
  if (change === 0) return "持平";
  return change > 0 ? `↑${change}` : `↓${-change}`;
}

/** Header of the column that holds the colour. */
const COLOR_HEADER = "颜色";

/** One column of the colour, or one of each light: two lights are printed as two. */
function colorColumns({ rows }: BulletinSection): BulletinColumn[] {
  const lights = rows.find((row) => row.lights !== undefined)?.lights;
  if (lights === undefined) {
    return [{ header: COLOR_HEADER, cell: ({ colorName }) => colorName, color: ({ color }) => color }];
  }
  return lights.map(({ name }, place) => ({
    header: name,
    cell: (row) => row.lights?.[place]?.colorName ?? "—",
    color: (row) => row.lights?.[place]?.color,
  }));
}

/** The columns a section needs: ranks only where there are any, the indicator only where it varies. */
export function columnsOf({ baseline }: Bulletin, section: BulletinSection): BulletinColumn[] {
  const ranked = section.rows.some(({ rank, previousRank }) => rank !== undefined || previousRank !== undefined);
  const acted = section.rows.some(({ actions }) => actions.length > 0);
  return [
    { header: "单位", cell: ({ unit }) => unit },
    ...(section.indicator === undefined ? [{ header: "指标", cell: ({ indicator }: BulletinRow) => indicator }] : []),
    ...(ranked
      ? [
          { header: "本期排名", cell: (row: BulletinRow) => placeText(row.rank, row.total) },
          { header: `${baseline}排名`, cell: (row: BulletinRow) => placeText(row.previousRank) },
          { header: "变化", cell: changeText },
        ]
      : []),
    ...colorColumns(section),
    { header: "理由", cell: ({ reason }) => reason },
    ...(acted ? [{ header: "措施", cell: ({ actions }: BulletinRow) => actions.join("，") }] : []),
  ];
}

/**
 * The same columns as headers and cells.
 *
 * @since 0.1.0
 */
export function tableOf(bulletin: Bulletin, section: BulletinSection): BulletinTable {
  const columns = columnsOf(bulletin, section);
  return {
    headers: columns.map(({ header }) => header),
    cells: (row) => columns.map(({ cell }) => cell(row)),
    colorAt: (row, column) => columns[column]?.color?.(row),
  };
}

/** 14/16, 14, or — when not ranked. */
function placeText(place: number | undefined, total?: number): string {
  if (place === undefined) return "—";
  return total === undefined ? String(place) : `${place}/${total}`;
}

/**
 * 本期共通报12项：蓝3项、黄2项、红4项，不标注3项。
 *
 * @since 0.1.0
 */
export function summarySentence({ colors, summary }: Bulletin): string {
  const total = summary.reduce((sum, { total: own }) => sum + own, 0);
  const counts = colors.map(({ name }, place) => {
    const own = summary.flatMap(({ counts: all }) => all.slice(place, place + 1));
    return `${name}${own.reduce((sum, count) => sum + count, 0)}项`;
  });
  const rest = summary.reduce((sum, { withoutColor }) => sum + withoutColor, 0);
  return `本期共通报${total}项：${counts.join("、")}，不标注${rest}项。`;
}

/**
 * The results in sentences, a colour each: 蓝4项：东阿县（工业用电量），冠县（粮食产量、进出口）。
 *
 * @since 0.3.0
 */
export function resultsProse({ colors, sections }: Pick<Bulletin, "colors" | "sections">): string[] {
  const rows = sections.flatMap((section) => section.rows);
  return colors.flatMap(({ id, name }) => {
    const own = rows.filter(({ color }) => color === id);
    if (own.length === 0) return [];
    const byUnit = new Map<string, string[]>();
    for (const { unit, indicator } of own) byUnit.set(unit, [...(byUnit.get(unit) ?? []), indicator]);
    const units = [...byUnit].map(([unit, indicators]) => `${unit}（${indicators.join("、")}）`);
    return [`${name}${own.length}项：${units.join("，")}。`];
  });
}

/**
 * 2023-04-20 as 2023年4月20日, as official documents date; what is no date stays as it is.
 *
 * @example
 * dateWritten("2023-04-20"); // => "2023年4月20日"
 * @since 0.3.0
 */
export function dateWritten(text: string): string {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text.trim()) ?? [];
  return year === undefined ? text : `${year}年${Number(month)}月${Number(day)}日`;
}

/**
 * Headers of the table of units over all their indicators.
 *
 * @since 0.3.0
 */
export const UNIT_HEADERS: readonly string[] = ["单位", "总体", "理由", "得分", "措施"];

/**
 * Cells of one unit, fitting `UNIT_HEADERS`.
 *
 * @since 0.3.0
 */
export const unitCells = ({ unit, colorName, reason, points, actions }: BulletinUnit): string[] => [
  unit,
  colorName,
  reason,
  points === undefined ? "—" : String(points),
  actions.join("，"),
];

/** Heading of that table. */
export const UNITS_HEADING = "各单位总体情况";

const CHANGE_WORDS: Readonly<Record<BulletinChange["kind"], string>> = {
  worse: "变差",
  better: "变好",
  changed: "变化",
  entered: "新列入",
  left: "未再列入",
};

/**
 * Headers of the table of changes.
 *
 * @since 0.1.0
 */
export const CHANGE_HEADERS: readonly string[] = ["单位", "指标", "上次通报", "本次通报", "变化"];

/**
 * Cells of one change, fitting `CHANGE_HEADERS`.
 *
 * @since 0.1.0
 */
export function changeCells({ unit, indicator, kind, before, after, rankBefore, rankAfter }: BulletinChange): string[] {
  const side = (color: string | undefined, rank: number | undefined): string =>
    color === undefined ? "—" : `${color}${rank === undefined ? "" : `（第${rank}位）`}`;
  return [unit, indicator, side(before, rankBefore), side(after, rankAfter), CHANGE_WORDS[kind]];
}

/**
 * Lines below the tables: the rule as printed, how open points are decided, further notes.
 *
 * @since 0.1.0
 */
export function noteLines({ basis, colors, notes }: Bulletin): string[] {
  return [
    `颜色含义：${colors.map(({ name, meaning }) => (name === meaning ? name : `${name}为${meaning}`)).join("，")}；未触发任何规则的不标注。`,
    `依据：${basis.title}。${basis.quote === undefined ? "" : `“${basis.quote}”`}`,
    ...basis.assumptions.map((assumption) => `口径：${assumption}。`),
    ...notes.map((note) => (/[。！？]$/u.test(note) ? note : `${note}。`)),
  ];
}
