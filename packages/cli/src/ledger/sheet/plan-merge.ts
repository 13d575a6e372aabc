import type { ProgressEntry } from "@liaocheng/report-model";
import type { StoredEntry } from "@liaocheng/report-store";
import { CliError } from "../../cli-error.js";
import type { JudgedPromise } from "../judged.js";
import { readCheckCode, type CheckedRow } from "./check-code.js";
import type { SheetKey } from "./columns.js";
import { readEntry } from "./read-entry.js";
import type { ReturnedRow } from "./read-sheet.js";
import { figureCell, lockedCells } from "./sheet-rows.js";

/**
 * Something on which a sheet and the ledger, or two sheets, do not agree.
 *
 * `newer`: after the sheet went out the ledger got an entry of the same day or a later one; `sheets`: two rows say different
 * things of one day; `locked`: a cell that is
 * not to be filled in differs from the ledger, which stays as it is.
 */
export interface MergeConflict {
  readonly kind: "newer" | "sheets" | "locked";
  readonly returned: ReturnedRow;
  readonly id: string;
  /** What the sheet says, for `newer` and `sheets`. */
  readonly entry?: ProgressEntry;
  /** What the ledger, or the other sheet, says. */
  readonly other?: ProgressEntry;
  /** For `locked`: the column, what the sheet has and what the ledger has. */
  readonly cell?: { readonly key: SheetKey; readonly sheet: string; readonly ledger: string };
  /** Taken all the same, because the caller said so. */
  readonly accepted: boolean;
}

/** What merging sheets would do. */
export interface MergePlan {
  readonly entries: readonly ProgressEntry[];
  readonly conflicts: readonly MergeConflict[];
  /** Rows whose entry the ledger has already. */
  readonly known: number;
  /** Rows nobody filled in. */
  readonly blank: number;
}

/** What a merge goes by. */
export interface MergeSettings {
  /** Of the ledger. */
  readonly uid: string;
  /** Day of rows that tell none. */
  readonly date?: string | undefined;
  /** Whether the sheet counts where it disagrees on this promise. */
  readonly accepts: (id: string) => boolean;
}

/**
 * Plans what filled sheets add to a ledger; nothing is written.
 *
 * @param promises - All promises of the ledger, with all their entries.
 * @throws {CliError} `UNSUITABLE` for an id that was changed or is of another ledger, and for cells that hold no day, number or
 * state: then no row of any sheet is taken.
 */
export function planMerge(
  returned: readonly ReturnedRow[],
  promises: readonly JudgedPromise[],
  { uid, date, accepts }: MergeSettings,
): MergePlan {
  const byId = new Map(promises.map((one) => [one.promise.id, one]));
  const checked = returned.map((row) => ({ row, code: checkedRow(row, uid) }));
  const filled = checked.map(({ row, code }) => ({ row, code, entry: readEntry(row, code, date) }));
  const taken = new Map<string, ProgressEntry>();
  const conflicts: MergeConflict[] = [];
  const entries: ProgressEntry[] = [];
  let [known, blank] = [0, 0];
  for (const { row, code, entry } of filled) {
    const promise = byId.get(code.id);
    if (promise === undefined) throw changedId(row);
    const accepted = accepts(code.id);
    conflicts.push(...lockedConflicts(row, code, promise));
    if (entry === undefined) blank += 1;
    else if (promise.entries.some((held) => sameEntry(held.entry, entry))) known += 1;
    else {
      const key = `${code.id} ${String(code.figure)} ${entry.date}`;
      const earlier = taken.get(key);
      const conflict = conflictOf(entry, earlier, newerThan(promise.entries, code, entry));
      if (conflict) conflicts.push({ ...conflict, returned: row, id: code.id, entry, accepted });
      if (earlier !== undefined && sameEntry(earlier, entry)) known += 1;
      else if (conflict === undefined || accepted) entries.push(entry);
      taken.set(key, earlier ?? entry);
    }
  }
  return { entries, conflicts, known, blank };
}

function checkedRow(row: ReturnedRow, uid: string): CheckedRow {
  const code = readCheckCode(uid, row.cells.id, row.cells.check);
  if (code === undefined) throw changedId(row);
  return code;
}

const changedId = ({ sheet, row, cells }: ReturnedRow): CliError =>
  new CliError("UNSUITABLE", {
    zh: `${sheet} 第${String(row)}行的编号“${cells.id}”或核对码被改动，或不是本台账的：请用 gwr ledger export 重新导出后填报`,
    en: `${sheet}, row ${String(row)}: the id “${cells.id}” or its check was changed, or is of another ledger; export the sheet again`,
  });

/** The last entry of the same figure, and of this day or a later one, that came into the ledger after the sheet went out. */
const newerThan = (
  entries: readonly StoredEntry[],
  { figure, last }: CheckedRow,
  { date }: ProgressEntry,
): ProgressEntry | undefined =>
  entries.findLast(
    ({ number, entry }) => number > last && entry.date >= date && (figure === 0 || (entry.figure ?? 1) === figure),
  )?.entry;

function conflictOf(
  entry: ProgressEntry,
  earlier: ProgressEntry | undefined,
  newer: ProgressEntry | undefined,
): Pick<MergeConflict, "kind" | "other"> | undefined {
  if (newer !== undefined) return { kind: "newer", other: newer };
  if (earlier !== undefined && !sameEntry(earlier, entry)) return { kind: "sheets", other: earlier };
  return undefined;
}

/** Cells that are not to be filled in and differ from the ledger; those that a program dropped are no difference. */
function lockedConflicts(row: ReturnedRow, { id, figure }: CheckedRow, promise: JudgedPromise): MergeConflict[] {
  const ledger = { ...lockedCells(promise), figure: figureCell(promise, figure - 1) };
  return (Object.keys(ledger) as (keyof typeof ledger)[]).flatMap((key) => {
    const sheet = row.cells[key];
    if (sheet === "" || foldBlank(sheet) === foldBlank(ledger[key])) return [];
    return [{ kind: "locked" as const, returned: row, id, cell: { key, sheet, ledger: ledger[key] }, accepted: false }];
  });
}

const foldBlank = (text: string): string => text.replace(/\s+/gu, "");

const sameEntry = (one: ProgressEntry, other: ProgressEntry): boolean =>
  one.promise === other.promise &&
  one.date === other.date &&
  (one.figure ?? 1) === (other.figure ?? 1) &&
  one.value === other.value &&
  one.percent === other.percent &&
  one.state === other.state &&
  one.note === other.note &&
  one.source === other.source;
