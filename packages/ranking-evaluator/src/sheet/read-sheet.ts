import { createRowChecker } from "../check/check-rows.js";
import type { RankingPolicy } from "../policy/policy.js";
import { populationFinder } from "../population.js";
import type { RankingInput } from "../row.js";
import { fieldTitle, type ColumnMap, type SHEET_HEADERS, type SheetField } from "./columns.js";
import { openSheet, type MissingColumn } from "./open-sheet.js";
import { rankFigures } from "./rank-figures.js";
import { readSheetObject } from "./read-objects.js";
import type { SheetRow } from "./read-row.js";
import { rowMessages, type SheetProblem } from "./sheet-problem.js";
import type { SheetRecord } from "./sheet-record.js";

/**
 * A sheet before it is read: records of a table that are not blank, or the entries of a JSON array.
 *
 * @since 0.1.0
 */
export type SheetSource = { readonly records: readonly SheetRecord[] } | { readonly objects: readonly unknown[] };

/**
 * What a sheet says.
 *
 * @since 0.1.0
 */
export interface SheetReading {
  /** Sound rows, in the order of the sheet. */
  readonly rows: readonly RankingInput[];
  /** Everything wrong with the others, in the same order. */
  readonly problems: readonly SheetProblem[];
}

/**
 * Checks the rows of a sheet as they are read; remembers units and indicators, to notice doubles.
 *
 * @param columns - Columns of the sheet, if it is a table.
 * @returns A function that gives all problems of the next row: those of its cells, then those of the row as a whole.
 * @example
 * const check = createSheetChecker(liaochengPolicy);
 * const row = { unit: "冠县", unitType: "县", indicator: "粮食产量", rank: 12, total: 11 };
 * check({ number: 2, row, problems: [] })[0].messages.en; // => "rank 12 exceeds the total of 11"
 * @since 0.1.0
 */
export function createSheetChecker(
  policy: RankingPolicy,
  columns?: ColumnMap,
): (entry: SheetRow) => readonly SheetProblem[] {
  const checker = createRowChecker(populationFinder(policy));
  const numbers: number[] = [];
  return ({ number, row, problems }) => {
    if (row === undefined) return problems;
    numbers.push(number);
    const found = [...problems];
    for (const { id, field, earlier } of checker.check(row)) {
      if (id === "not-a-place") continue;
      const column = columns?.get(field as SheetField)?.header ?? fieldTitle(field as keyof typeof SHEET_HEADERS);
      found.push({ id, row: number, column, messages: rowMessages(id, row, numbers[earlier as number] as number) });
    }
    return found;
  };
}

/**
 * Reads a whole sheet of rankings.
 *
 * Headers may be Chinese or English, in any order, below titles. A sheet of figures instead of ranks is ranked.
 *
 * @param source - The sheet.
 * @param policy - Says which types, measures and flags there are, and whether ranks are judged.
 * @param options - `type`: the type of every unit where the sheet states none.
 * @returns Rows and problems, or the column without which nothing can be read.
 * @example
 * const records = ["单位,类别,指标,本期排名", "冠县,县,粮食产量,3", "莘县,县,粮食产量,三"]
 *   .map((line, index) => ({ number: index + 1, cells: line.split(",") }));
 * const { rows, problems } = readSheet({ records }, liaochengPolicy);
 * rows.map(({ unit, rank }) => [unit, rank]); // => [["冠县", 3]]
 * problems[0].messages.zh; // => "排名“三”不是数字"
 * @since 0.1.0
 */
export function readSheet(
  source: SheetSource,
  policy: RankingPolicy,
  options: { readonly type?: string | undefined } = {},
): SheetReading | MissingColumn {
  if ("objects" in source) {
    const entries = source.objects.map((object, index) => readSheetObject(object, index + 1, { ...options, policy }));
    return checked(entries, createSheetChecker(policy));
  }
  const sheet = openSheet(source.records, policy, options);
  if ("missing" in sheet) return sheet;
  const { headerNumber, columns, figuresOnly, read } = sheet;
  const entries = source.records.filter(({ number }) => number > headerNumber).map(read);
  const { rows, problems } = checked(entries, createSheetChecker(policy, columns));
  return { rows: figuresOnly ? rankFigures(rows, policy) : rows, problems };
}

function checked(entries: readonly SheetRow[], check: (entry: SheetRow) => readonly SheetProblem[]): SheetReading {
  const rows: RankingInput[] = [];
  const problems: SheetProblem[] = [];
  for (const entry of entries) {
    const found = check(entry);
    problems.push(...found);
    if (entry.row !== undefined && found.length === 0) rows.push(entry.row);
  }
  return { rows, problems };
}
