import type { RankingInput, RankingPolicy } from "@liaocheng/ranking-evaluator";
import { dayOf, figureOf, isProblem, placeOf, textOf, wordsOf, type CellProblem } from "./cell.js";
import type { ColumnMap, Field } from "./columns.js";
import type { RawRecord } from "./table-source.js";

/** Something wrong with a row: which column, and what. */
export interface ColumnProblem {
  readonly column: string;
  readonly message: string;
}

/** What a row says, or what is wrong with it. */
export interface ReadRow {
  readonly row: RankingInput;
  readonly problems: readonly ColumnProblem[];
}

type Writable = { -readonly [Key in keyof RankingInput]: RankingInput[Key] };

const PLACES = {
  rank: "排名",
  previousRank: "上期排名",
  total: "参评总数",
  tied: "并列数",
  level: "等级",
  previousLevel: "上期等级",
} as const;
const FIGURES = {
  value: "数值",
  previousValue: "上期数值",
  target: "目标",
  mean: "平均",
  progress: "进度",
  expectedProgress: "序时进度",
} as const;
const DAYS = { deadline: "时限", completedOn: "完成日期" } as const;

/** Prepares to read the rows of a table whose columns are known. */
export function createRowReader(
  columns: ColumnMap,
  policy: RankingPolicy,
  defaultType: string,
): (record: RawRecord) => ReadRow {
  const flagIds = new Map(
    Object.entries(policy.flags).flatMap(([id, name]) => [[id, id] as const, [name, id] as const]),
  );
  const colorIds = new Map(
    policy.colors.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const, [`${name}色`, id] as const]),
  );
  const measures = Object.keys(policy.measures).map((id) => ({ id, field: `measures.${id}` as const }));
  return ({ cells }) => {
    const problems: ColumnProblem[] = [];
    const cell = (field: Field) => {
      const column = columns.get(field);
      return column === undefined ? undefined : cells[column.index];
    };
    const keep = <Value>(field: Field, value: Value | CellProblem): Value | undefined => {
      if (!isProblem(value)) return value;
      problems.push({ column: columns.get(field)?.header ?? field, message: value.problem });
      return undefined;
    };
    const row: Writable = {
      unit: textOf(cell("unit")),
      unitType: columns.has("unitType") ? textOf(cell("unitType")) : defaultType,
      indicator: textOf(cell("indicator")),
    };
    for (const [field, title] of entries(PLACES))
      if (columns.has(field)) row[field] = keep(field, placeOf(cell(field), title));
    for (const [field, title] of entries(FIGURES))
      if (columns.has(field)) row[field] = keep(field, figureOf(cell(field), title));
    for (const [field, title] of entries(DAYS))
      if (columns.has(field)) row[field] = keep(field, dayOf(cell(field), title));
    if (columns.has("flags")) row.flags = keep("flags", known(wordsOf(cell("flags")), flagIds, "标记"));
    if (columns.has("history")) row.history = keep("history", historyOf(wordsOf(cell("history")), colorIds));
    if (columns.has("exempt")) row.exempt = textOf(cell("exempt")) || undefined;
    if (columns.has("overrideColor"))
      row.override = keep(
        "overrideColor",
        overrideOf(textOf(cell("overrideColor")), textOf(cell("overrideReason")), colorIds),
      );
    if (measures.some(({ field }) => columns.has(field))) {
      row.measures = Object.fromEntries(
        measures.map(({ id, field }) => [
          id,
          keep(field, figureOf(cell(field), policy.measures[id]?.name ?? id)) ?? null,
        ]),
      );
    }
    return { row, problems };
  };
}

const entries = <Keys extends string>(record: Readonly<Record<Keys, string>>): [Keys, string][] =>
  Object.entries(record) as [Keys, string][];

function known(words: readonly string[], ids: ReadonlyMap<string, string>, title: string): string[] | CellProblem {
  const unknown = words.find((word) => !ids.has(word));
  if (unknown !== undefined) return { problem: `${title}“${unknown}”不在规则里` };
  return words.map((word) => ids.get(word) ?? word);
}

function historyOf(words: readonly string[], ids: ReadonlyMap<string, string>): (string | null)[] | CellProblem {
  const unknown = words.find((word) => !ids.has(word) && !NO_COLOR_WORDS.has(word));
  if (unknown !== undefined) return { problem: `颜色“${unknown}”不在规则里` };
  return words.map((word) => ids.get(word) ?? null);
}

const NO_COLOR_WORDS = new Set(["不标注", "无", "none", "-", "—"]);

function overrideOf(
  color: string,
  reason: string,
  ids: ReadonlyMap<string, string>,
): RankingInput["override"] | CellProblem {
  if (color === "") return undefined;
  if (!ids.has(color) && !NO_COLOR_WORDS.has(color)) return { problem: `颜色“${color}”不在规则里` };
  if (reason === "") return { problem: "核定颜色须有核定理由" };
  return { color: ids.get(color) ?? null, reason };
}
