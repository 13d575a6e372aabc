import type { PolicyPopulation } from "../policy/policy.js";
import type { RankingInput } from "../row.js";

/**
 * A mistake in a table of rankings.
 *
 * @since 0.1.0
 */
export interface RowProblem {
  readonly id:
    "missing-unit" | "missing-indicator" | "unknown-population" | "not-a-place" | "rank-exceeds-total" | "duplicate";
  /** Index of the row, from 0. */
  readonly row: number;
  readonly field: keyof RankingInput;
  /** 排名17超过参评总数16 */
  readonly message: string;
  /** Index of the row a duplicate repeats. */
  readonly earlier?: number;
}

/**
 * Checks rows one by one; remembers units and indicators, to notice doubles.
 *
 * @since 0.1.0
 */
export interface RowChecker {
  check(row: RankingInput): RowProblem[];
}

/**
 * Prepares to check the rows of a table, in order.
 *
 * @param populationOf - `populationFinder(policy)`; without it every type is fine.
 * @returns `check` gives the problems of the next row; none when it is sound.
 * @example
 * const checker = createRowChecker();
 * const row = { unit: "市商务投资促进局", unitType: "部门", indicator: "进出口", rank: 17, total: 16 };
 * checker.check(row)[0].message; // => "排名17超过参评总数16"
 * checker.check({ ...row, rank: 1 })[0].message; // => "重复的单位＋指标：市商务投资促进局，进出口（第1行已有）"
 * @since 0.1.0
 */
export function createRowChecker(populationOf?: (unitType: string) => PolicyPopulation | undefined): RowChecker {
  const seen = new Map<string, number>();
  let index = -1;
  return {
    check(row) {
      index += 1;
      const problems: RowProblem[] = [];
      const add = (id: RowProblem["id"], field: keyof RankingInput, message: string): void => {
        problems.push({ id, row: index, field, message });
      };
      if (row.unit === "") add("missing-unit", "unit", "没有单位");
      if (row.indicator === "") add("missing-indicator", "indicator", "没有指标");
      if (populationOf && !populationOf(row.unitType))
        add("unknown-population", "unitType", row.unitType === "" ? "没有类别" : `类别“${row.unitType}”不在规则范围内`);
      for (const [field, title] of PLACES) {
        const value = row[field];
        if (typeof value === "number" && !(Number.isInteger(value) && value >= 1))
          add("not-a-place", field, `${title}${value}不是从1开始的整数`);
      }
      if (typeof row.rank === "number" && typeof row.total === "number" && row.rank > row.total)
        add("rank-exceeds-total", "rank", `排名${row.rank}超过参评总数${row.total}`);
      const key = `${row.unitType}\n${row.unit}\n${row.indicator}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, index);
      else {
        const message = `重复的单位＋指标：${row.unit}，${row.indicator}（第${earlier + 1}行已有）`;
        problems.push({ id: "duplicate", row: index, field: "unit", message, earlier });
      }
      return problems;
    },
  };
}

const PLACES = [
  ["rank", "排名"],
  ["previousRank", "上期排名"],
  ["total", "参评总数"],
] as const;

/**
 * Finds mistakes in a table of rankings: doubles, ranks beyond the total, types the policy does not know.
 *
 * @param rows - Rows in the order of the table.
 * @param populationOf - `populationFinder(policy)`; without it every type is fine.
 * @returns The problems in the order of the rows; empty when there are none. A previous rank may exceed the total, for
 *   fewer may take part than before.
 * @example
 * checkRows([{ unit: "冠县", unitType: "县", indicator: "粮食", rank: 12, total: 11 }]).map(({ id }) => id);
 * // => ["rank-exceeds-total"]
 * @since 0.1.0
 */
export function checkRows(
  rows: readonly RankingInput[],
  populationOf?: (unitType: string) => PolicyPopulation | undefined,
): RowProblem[] {
  const checker = createRowChecker(populationOf);
  return rows.flatMap((row) => checker.check(row));
}
