import type { Bulletin } from "./bulletin-model.js";

const HEADERS = ["类别", "单位", "指标", "本期排名", "上期排名", "参评总数", "位次变化", "颜色", "理由", "措施"];

/**
 * Prints the rows of a bulletin as CSV (RFC 4180), in the order of its tables.
 *
 * Cells that a spreadsheet would run as a formula get an apostrophe in front.
 *
 * @returns The file with header and final line end, without byte order mark.
 * @example
 * bulletinToCsv(createBulletin([], liaochengPolicy)).startsWith("类别,单位,指标"); // => true
 * @since 0.1.0
 */
export function bulletinToCsv({ sections }: Bulletin): string {
  const rows = sections.flatMap(({ rows: members }) =>
    members.map((row) => [
      row.unitType,
      row.unit,
      row.indicator,
      row.rank,
      row.previousRank,
      row.total,
      row.change,
      row.lights === undefined
        ? row.colorName
        : row.lights.map(({ name, colorName: own }) => `${name}：${own}`).join("，"),
      row.reason,
      row.actions.join("，"),
    ]),
  );
  return [HEADERS, ...rows].map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

function cell(value: string | number | undefined): string {
  if (typeof value !== "string") return String(value ?? "");
  const harmless = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
