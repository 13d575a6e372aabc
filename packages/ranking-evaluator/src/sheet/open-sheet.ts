import { conditionsWithin } from "../policy/condition.js";
import { INPUT_BASES, INPUT_NAMES } from "../policy/inputs.js";
import type { RankingPolicy } from "../policy/policy.js";
import { mapColumns, unknownColumns, type ColumnMap, type SheetField, type UnknownColumn } from "./columns.js";
import { createRowReader, type SheetRow } from "./read-row.js";
import type { SheetRecord } from "./sheet-record.js";

/**
 * A sheet whose header is found.
 *
 * @since 0.1.0
 */
export interface OpenedSheet {
  /** Records up to this number are title and header. */
  readonly headerNumber: number;
  readonly columns: ColumnMap;
  /** The policy judges ranks and the sheet has figures instead: `rankFigures` ranks them. */
  readonly figuresOnly: boolean;
  /** Columns that nothing knows and that are left out. */
  readonly unknown: readonly UnknownColumn[];
  readonly read: (record: SheetRecord) => SheetRow;
}

/**
 * A sheet that cannot be read for want of a column.
 *
 * @since 0.1.0
 */
export interface MissingColumn {
  readonly missing: "unit" | "indicator" | "unitType" | "rank";
}

/**
 * How many records at the top of a sheet may come before its header is found.
 *
 * @since 0.1.0
 */
export const HEADER_SEARCH = 10;

/**
 * Finds the header of a sheet, below titles, and prepares to read its rows.
 *
 * @param first - The first records that are not blank, `HEADER_SEARCH` of them or fewer.
 * @param policy - Says which types, measures and flags there are, and whether ranks are judged.
 * @param options - `type`: the type of every unit where the sheet has no such column.
 * @returns How to read the rows, or the column that lacks.
 * @example
 * const records = [{ number: 1, cells: ["单位", "类别", "指标", "本期排名"] }];
 * const sheet = openSheet(records, liaochengPolicy);
 * sheet.read({ number: 2, cells: ["冠县", "县", "粮食产量", "第3位"] }).row.rank; // => 3
 * openSheet([{ number: 1, cells: ["单位"] }], liaochengPolicy); // => { missing: "indicator" }
 * @since 0.1.0
 */
export function openSheet(
  first: readonly SheetRecord[],
  policy: RankingPolicy,
  options: { readonly type?: string | undefined } = {},
): OpenedSheet | MissingColumn {
  const { columns, number } = findHeader(first, policy);
  const header = first.find((record) => record.number === number)?.cells ?? [];
  const type = options.type ?? onlyPopulation(policy);
  const needed: readonly SheetField[] = ["unit", "indicator", ...(type === undefined ? (["unitType"] as const) : [])];
  const figuresOnly = judgesRanks(policy) && !columns.has("rank");
  const missing = [...needed, ...(figuresOnly && !columns.has("value") ? (["rank"] as const) : [])].find(
    (field) => !columns.has(field),
  );
  if (missing !== undefined) return { missing: missing as MissingColumn["missing"] };
  return {
    headerNumber: number,
    columns,
    figuresOnly,
    unknown: unknownColumns(header, policy),
    read: createRowReader(columns, policy, type ?? ""),
  };
}

/** The first record that names unit and indicator, else the one that names most. */
function findHeader(first: readonly SheetRecord[], policy: RankingPolicy): { columns: ColumnMap; number: number } {
  let best: { columns: ColumnMap; number: number } = { columns: new Map(), number: 0 };
  for (const { number, cells } of first.slice(0, HEADER_SEARCH)) {
    const columns = mapColumns(cells, policy);
    if (columns.size > best.columns.size) best = { columns, number };
    if (columns.has("unit") && columns.has("indicator")) break;
  }
  return best;
}

const onlyPopulation = ({ populations }: RankingPolicy): string | undefined =>
  populations.length === 1 ? populations[0]?.name : undefined;

function judgesRanks({ populations }: RankingPolicy): boolean {
  return populations.some(({ rules, exemptions, escalations }) =>
    [...rules, ...exemptions, ...escalations].some(({ when }) =>
      Array.from(conditionsWithin(when)).some((part) => "input" in part && RANK_INPUTS.has(part.input)),
    ),
  );
}

const RANK_INPUTS: ReadonlySet<string> = new Set(INPUT_NAMES.filter((name) => INPUT_BASES[name].includes("rank")));
