import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { Table, TableCell, TableRow } from "@liaocheng/report-model";
import { readFigureCell } from "./figure-cell.js";
import { readHead, type HeadWords } from "./heads.js";
import { unitOf } from "./unit-words.js";

/** What stands in a column. */
export interface Column {
  readonly role: "ordinal" | "name" | "unit" | "year" | "figure" | "text";
  /** Of a column of figures, what its head says; undefined when that cannot be understood. */
  readonly head: HeadWords | undefined;
}

/** A table laid out by columns. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly heads: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

const ORDINAL_HEAD = /^(?:序号|编号|代码|行次|栏次|排序)$/u;
const UNIT_HEAD = /^(?:计量)?单位$/u;
const NAME_HEADS = [/指标|名称/u, /项目|产品|品种|行业|地区|区域|县区|类别|分类|品名/u];
const YEAR = /^(?:19|20)\d{2}年?$/u;
/** What stands in a column of figures and is none: a dash, a sum over years in brackets. */
const NO_FIGURE = /^(?:[-—－–/…·.]{1,6}|持平|无|[[［〔【（(]\d[\d.]{0,12}[\]］〕】）)])$/u;
const BARE_NUMBER = /^\d{1,4}$/u;

export const cellsOf = (row: TableRow): TableCell[] =>
  row.children.filter((child): child is TableCell => child.type === "tableCell");

/** Lays a table out; undefined when its rows are not as wide as its head, so that no column is sure. */
export function layOut(
  table: Table,
  simplify: (text: string) => string,
  units?: readonly CallerUnit[],
): Grid | undefined {
  const plain = (value: string): string => simplify(value).replace(/\s/gu, "");
  const all = table.children.filter((child): child is TableRow => child.type === "tableRow");
  const firstData = all.findIndex(({ role }) => role !== "head");
  const heads = all.slice(0, firstData < 0 ? 0 : firstData);
  const rows = all.slice(heads.length).filter(({ role }) => role === "data");
  const width = Math.max(0, ...(heads.length > 0 ? heads : rows).map(({ columns }) => columns));
  const whole = rows.filter(({ columns }) => columns === width);
  if (whole.length === 0 || rows.some(({ columns }) => columns > width)) return undefined;
  const printed = Array.from({ length: width }, (_, column) => ({
    head: plain(headOf(heads, column)),
    cells: whole.flatMap((row) => cellsOf(row).flatMap((cell) => (cell.column === column ? [plain(cell.value)] : []))),
  }));
  const roles = printed.map(({ head, cells }, column) => roleOf(head, cells, column));
  const name = nameColumn(roles, printed);
  return {
    columns: roles.map((role, column) => ({
      role: column === name ? "name" : role,
      head: role === "figure" ? readHead(printed[column]?.head ?? "", units) : undefined,
    })),
    heads,
    rows: whole,
  };

  function roleOf(head: string, cells: readonly string[], column: number): Column["role"] {
    if (ORDINAL_HEAD.test(head) || (column === 0 && cells.length > 1 && countsOn(cells))) return "ordinal";
    if (UNIT_HEAD.test(head) && cells.some((cell) => unitOf(cell, units) !== undefined)) return "unit";
    if (cells.length > 0 && cells.every((cell) => YEAR.test(cell))) return "year";
    const figures = cells.filter((cell) => readFigureCell(cell) !== undefined || NO_FIGURE.test(cell));
    const isFigures = figures.length * 2 >= cells.length && figures.some((cell) => readFigureCell(cell) !== undefined);
    return isFigures ? "figure" : "text";
  }
}

const countsOn = (cells: readonly string[]): boolean =>
  cells.every((cell, index) => BARE_NUMBER.test(cell) && Number(cell) === Number(cells[0]) + index) &&
  Number(cells[0]) < 1900;

/** The words above a column; a head over several columns stands over the first of them. */
function headOf(heads: readonly TableRow[], column: number): string {
  const words: string[] = [];
  for (const [level, row] of heads.entries()) {
    const cells = cellsOf(row);
    const own = cells.find((cell) => cell.column === column);
    const below = heads.slice(level + 1).some((lower) => cellsOf(lower).some((cell) => cell.column === column));
    const found = own ?? (below ? cells.findLast((cell) => cell.column < column) : undefined);
    if (found !== undefined && !words.includes(found.value)) words.push(found.value);
  }
  return words.join("");
}

/** The column that names the rows: that of 指标 or 名称, else the first of words. */
function nameColumn(roles: readonly Column["role"][], printed: readonly { readonly head: string }[]): number {
  for (const pattern of NAME_HEADS) {
    const found = roles.findIndex((role, column) => role === "text" && pattern.test(printed[column]?.head ?? ""));
    if (found >= 0) return found;
  }
  return roles.indexOf("text");
}
