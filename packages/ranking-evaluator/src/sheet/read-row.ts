import type { RankingPolicy } from "../policy/policy.js";
import type { RankingInput } from "../row.js";
import { cellText, dayOf, figureOf, isProblem, placeOf, wordsOf, type CellProblem } from "./cell.js";
import type { ColumnMap, SheetField } from "./columns.js";
import { cellMessages, type SheetProblem } from "./sheet-problem.js";
import type { SheetRecord } from "./sheet-record.js";

/**
 * What a record of a sheet says, and what is wrong with it.
 *
 * @since 0.1.0
 */
export interface SheetRow {
  /** Number of the record in the file. */
  readonly number: number;
  /** Absent when nothing could be made of it. */
  readonly row?: RankingInput;
  readonly problems: readonly SheetProblem[];
}

type Writable = { -readonly [Key in keyof RankingInput]: RankingInput[Key] };

const PLACES = ["rank", "previousRank", "total", "tied", "level", "previousLevel"] as const;
const FIGURES = ["value", "previousValue", "target", "mean", "progress", "expectedProgress"] as const;
const DAYS = ["deadline", "completedOn"] as const;

/** Prepares to read the rows of a table whose columns are known. */
export function createRowReader(
  columns: ColumnMap,
  policy: RankingPolicy,
  defaultType: string,
): (record: SheetRecord) => SheetRow {
  const flagIds = new Map(
    Object.entries(policy.flags).flatMap(([id, name]) => [[id, id] as const, [name, id] as const]),
  );
  const colorIds = new Map(
    policy.colors.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const, [`${name}色`, id] as const]),
  );
  const measures = Object.entries(policy.measures).map(([id, { name }]) => {
    return { id, name, field: `measures.${id}` as const };
  });
  const flagFields = Object.keys(policy.flags).map((id) => ({ id, field: `flag.${id}` as const }));
  return ({ number, cells }) => {
    const problems: SheetProblem[] = [];
    const cell = (field: SheetField) => {
      const column = columns.get(field);
      return column === undefined ? undefined : cells[column.index];
    };
    const keep = <Value>(field: SheetField, value: Value | CellProblem, name: string = field): Value | undefined => {
      if (!isProblem(value)) return value;
      const column = columns.get(field)?.header as string;
      problems.push({ id: value.problem, row: number, column, messages: cellMessages(name, value) });
      return undefined;
    };
    const row: Writable = {
      unit: cellText(cell("unit")),
      unitType: columns.has("unitType") ? cellText(cell("unitType")) : defaultType,
      indicator: cellText(cell("indicator")),
    };
    for (const field of PLACES) if (columns.has(field)) row[field] = keep(field, placeOf(cell(field)));
    for (const field of FIGURES) if (columns.has(field)) row[field] = keep(field, figureOf(cell(field)));
    for (const field of DAYS) if (columns.has(field)) row[field] = keep(field, dayOf(cell(field)));
    const judged = flagFields.filter(({ field }) => isSaid(cellText(cell(field)))).map(({ id }) => id);
    const listed = columns.has("flags") ? keep("flags", known(wordsOf(cell("flags")), flagIds)) : undefined;
    if (listed !== undefined || judged.length > 0) row.flags = [...new Set([...(listed ?? []), ...judged])];
    if (columns.has("history")) row.history = keep("history", historyOf(wordsOf(cell("history")), colorIds));
    if (columns.has("exempt")) row.exempt = cellText(cell("exempt")) || undefined;
    if (columns.has("overrideColor"))
      row.override = keep(
        "overrideColor",
        overrideOf(cellText(cell("overrideColor")), cellText(cell("overrideReason")), colorIds),
      );
    if (measures.some(({ field }) => columns.has(field))) {
      row.measures = Object.fromEntries(
        measures.map(({ id, field, name }) => [id, keep(field, figureOf(cell(field)), name) ?? null]),
      );
    }
    return { number, row, problems };
  };
}

/** What a cell under the name of a judgement says when it does not hold; any other word says that it does, and often why. */
const NOT_SAID = /^(?:[否无0\-—×✗n]|没有|不是|no|false)?$/iu;
export const isSaid = (text: string): boolean => !NOT_SAID.test(text.trim());

function known(words: readonly string[], ids: ReadonlyMap<string, string>): string[] | CellProblem {
  const unknown = words.find((word) => !ids.has(word));
  if (unknown !== undefined) return { problem: "unknown-flag", value: unknown };
  return words.map((word) => ids.get(word) as string);
}

function historyOf(words: readonly string[], ids: ReadonlyMap<string, string>): (string | null)[] | CellProblem {
  const unknown = words.find((word) => !ids.has(word) && !NO_COLOR_WORDS.has(word));
  if (unknown !== undefined) return { problem: "unknown-color", value: unknown };
  return words.map((word) => ids.get(word) ?? null);
}

const NO_COLOR_WORDS = new Set(["不标注", "无", "none", "-", "—"]);

function overrideOf(
  color: string,
  reason: string,
  ids: ReadonlyMap<string, string>,
): RankingInput["override"] | CellProblem {
  if (color === "") return undefined;
  if (!ids.has(color) && !NO_COLOR_WORDS.has(color)) return { problem: "unknown-color", value: color };
  if (reason === "") return { problem: "no-reason", value: color };
  return { color: ids.get(color) ?? null, reason };
}
