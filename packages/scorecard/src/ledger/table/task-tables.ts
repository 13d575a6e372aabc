import { LABELS, type Label } from "../lexicon/units.js";
import { trimmed, type Stretch } from "../stretch.js";

/** A row of a task table: where its deed stands, and what its other cells say under which heading. */
interface TableRow {
  /** The whole line. */
  readonly line: Stretch;
  readonly deed: Stretch;
  /** Cells of units and times, written as labels: 牵头单位：市园林局. */
  readonly words: string;
}

/** A task table: where it stands, with its rows. */
export interface TaskTable extends Stretch {
  readonly rows: readonly TableRow[];
}

interface Cell extends Stretch {
  readonly text: string;
}

/**
 * Task tables of a text: lines with cells parted by tabs, below a line that names a column of tasks and one of units or times.
 */
export function taskTables(text: string): TaskTable[] {
  if (!text.includes("\t")) return [];
  const tables: TaskTable[] = [];
  let columns: readonly (Label | undefined)[] | undefined;
  let table: { start: number; end: number; rows: TableRow[] } | undefined;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const cells = cellsOf(text, { start, end });
    const heads = headsOf(cells);
    if (heads !== undefined) {
      columns = heads;
      table = { start, end, rows: [] };
      tables.push(table);
    } else if (columns !== undefined && table !== undefined) {
      const row = cells.length > 1 ? rowOf(cells, columns, { start, end }) : undefined;
      if (row !== undefined) table.rows.push(row);
      if (cells.length > 1 || isGroupHead(cells)) table.end = end;
      else columns = undefined;
    }
    start = end + 1;
  }
  return tables;
}

function cellsOf(text: string, { start, end }: Stretch): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && text.charAt(at) !== "\t") continue;
    const place = trimmed(text, { start: from, end: at });
    cells.push({ ...place, text: text.slice(place.start, place.end) });
    from = at + 1;
  }
  return cells;
}

function headsOf(cells: readonly Cell[]): (Label | undefined)[] | undefined {
  if (cells.length < 2) return undefined;
  const heads = cells.map(({ text }) => labelOf(text));
  const tasks = heads.includes("deed");
  const others = heads.some((head) => head !== undefined && head !== "deed" && head !== "person");
  return tasks && others ? heads : undefined;
}

/** A heading of a column, whatever blanks and remarks in brackets it has: 责 任 单 位, 牵头单位（部门）. */
function labelOf(printed: string): Label | undefined {
  if (printed.length > 16) return undefined;
  const bare = printed.replace(/\s+/gu, "").replace(/[（(][^（）()]{0,8}[）)]/gu, "");
  const label = LABELS.startingAt(bare, 0);
  return label !== undefined && label.text.length === bare.length ? label.value : undefined;
}

/** 一、民生保障 between the rows. */
const isGroupHead = ([cell]: readonly Cell[]): boolean =>
  cell !== undefined && /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u.test(cell.text);

const LABEL_WORDS = {
  lead: "牵头单位",
  answer: "责任单位",
  share: "责任单位",
  help: "配合单位",
  time: "完成时限",
} as const;

function rowOf(cells: readonly Cell[], columns: readonly (Label | undefined)[], line: Stretch): TableRow | undefined {
  let deed: Cell | undefined;
  const words: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (cell.text === "" || column === undefined || column === "person") continue;
    if (column === "deed") {
      if (deed === undefined || cell.text.length > deed.text.length) deed = cell;
    } else words.push(`${LABEL_WORDS[column]}：${cell.text.replace(/[。;；]/gu, "、")}`);
  }
  if (deed === undefined || words.length === 0) return undefined;
  return { line, deed: { start: deed.start, end: deed.end }, words: words.join("；") };
}
