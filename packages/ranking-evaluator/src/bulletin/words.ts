import type { Bulletin, BulletinRow, BulletinSection } from "./bulletin.js";
import type { BulletinChange } from "./compare.js";

/**
 * Headers and cells of one table, the same in every format; the colour is always its word.
 *
 * @since 0.1.0
 */
export interface BulletinTable {
  readonly headers: readonly string[];
  readonly cells: (row: BulletinRow) => readonly string[];
  /** Which column holds the colour. */
  readonly colorColumn: number;
}

/** One column of such a table. */
export interface BulletinColumn {
  readonly header: string;
  readonly cell: (row: BulletinRow) => string;
}

/** ↑3, ↓2, 持平, or — without a previous rank. */
export function changeText({ change, rank }: BulletinRow): string {
  if (rank === undefined || change === undefined) return "—";
  if (change === 0) return "持平";
  return change > 0 ? `↑${change}` : `↓${-change}`;
}

/** Header of the column that holds the colour. */
export const COLOR_HEADER = "颜色";

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
    { header: COLOR_HEADER, cell: ({ colorName }) => colorName },
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
    colorColumn: columns.findIndex(({ header }) => header === COLOR_HEADER),
  };
}

/** 14/16, 14, or — when not ranked. */
export function placeText(place: number | undefined, total?: number): string {
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
