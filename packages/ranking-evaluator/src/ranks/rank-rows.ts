import { unknownWord } from "@liaocheng/report-model/caller";
import { RankingError } from "../ranking-error.js";
import type { RankingInput } from "../row.js";

/**
 * How values become ranks.
 *
 * @since 0.1.0
 */
export interface RankOptions {
  /** Which values are better. Default `higher`. */
  readonly direction?: "higher" | "lower";
  /**
   * `competition` gives 1-2-3-3-5, `dense` 1-2-3-3-4; `include-at-cut` as `competition`, and rows learn with how many
   * they share their place, so that all who tie at a cut can count. Default `competition`.
   */
  readonly ties?: "competition" | "dense" | "include-at-cut";
  /** What decides between equal values of rows, one after another; a row that lacks it comes last of those it ties with. */
  readonly tieBreakers?: readonly TieBreaker[];
  /** Rows that are not ranked and do not count. */
  readonly without?: (row: RankingInput) => boolean;
}

/**
 * A further figure that decides between rows of equal value.
 *
 * @since 0.3.0
 */
export interface TieBreaker {
  readonly of: (row: RankingInput) => number | undefined;
  readonly direction: "higher" | "lower";
}

/**
 * Ranks raw figures, so that people need not.
 *
 * Equal values share a rank, whatever their order. Rows are ranked within their type and indicator; what has no finite
 * value is not ranked and does not count.
 *
 * @param values - Figures of one ranking, or rows with `value`.
 * @param options - Direction and ties.
 * @returns For figures their ranks, 1 is best, `undefined` for missing ones. For rows fresh rows with `rank`, `total`
 *   (how many were ranked; with `dense` how many ranks there are) and, with `include-at-cut`, `tied`.
 * @throws {RankingError} `OPTION_INVALID` for an unknown direction or way with ties.
 * @example
 * rankRows([9, 8, 7, 7, 5]); // => [1, 2, 3, 3, 5]
 * rankRows([9, 8, 7, 7, 5], { ties: "dense" }); // => [1, 2, 3, 3, 4]
 * rankRows([3.1, undefined, 2.4], { direction: "lower" }); // => [2, undefined, 1]
 * @since 0.1.0
 */
export function rankRows(values: readonly (number | null | undefined)[], options?: RankOptions): (number | undefined)[];
export function rankRows<Row extends RankingInput>(rows: readonly Row[], options?: RankOptions): Row[];
export function rankRows(
  input: readonly (RankingInput | number | null | undefined)[],
  options: RankOptions = {},
): (RankingInput | number | undefined)[] {
  const { direction = "higher", ties = "competition" } = options;
  if (!["higher", "lower"].includes(direction)) throw notAmong("direction", ["higher", "lower"], direction);
  if (!["competition", "dense", "include-at-cut"].includes(ties))
    throw notAmong("ties", ["competition", "dense", "include-at-cut"], ties);
  const rows = input.filter((entry) => typeof entry === "object" && entry !== null);
  if (rows.length === 0) {
    const values = input as readonly (number | null | undefined)[];
    return rankValues(
      values.map((value) => [value]),
      [direction],
      ties === "dense",
    ).map((place) => place?.rank);
  }
  return rankGroups(rows, direction, ties, options);
}

const notAmong = (path: string, choices: readonly string[], given: string): RankingError => {
  const { nearest } = unknownWord(path, String(given), choices, { zh: "", en: "" });
  return new RankingError("OPTION_INVALID", {
    path,
    nearest,
    messages: {
      zh: `${path} 只能是 ${choices.join("、")}，不是 ${String(given)}`,
      en: `${path} is one of ${choices.join(", ")}, not ${String(given)}`,
    },
  });
};

interface Place {
  rank: number;
  total: number;
  tied: number;
}

function rankGroups(
  rows: readonly RankingInput[],
  direction: "higher" | "lower",
  ties: NonNullable<RankOptions["ties"]>,
  { tieBreakers = [], without = () => false }: RankOptions,
): RankingInput[] {
  const directions = [direction, ...tieBreakers.map((breaker) => breaker.direction)];
  const ranked: RankingInput[] = rows.map((row) => ({ ...row }));
  const groups = new Map<string, RankingInput[]>();
  for (const row of ranked) {
    const key = `${row.unitType}\n${row.indicator}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) {
    const places = rankValues(
      group.map((row) => [without(row) ? undefined : row.value, ...tieBreakers.map(({ of }) => of(row))]),
      directions,
      ties === "dense",
    );
    group.forEach((row, index) => {
      const place = places[index];
      if (!place) return;
      Object.assign(row, { rank: place.rank, total: place.total }, ties === "include-at-cut" && { tied: place.tied });
    });
  }
  return ranked;
}

/** Ranks rows of figures: the first decides, the others between equal ones. */
function rankValues(
  rows: readonly (readonly (number | null | undefined)[])[],
  directions: readonly ("higher" | "lower")[],
  dense: boolean,
): (Place | undefined)[] {
  const present = rows.filter(([value]) => Number.isFinite(value));
  const groups = new Map<string, { readonly row: (typeof rows)[number]; count: number }>();
  for (const row of present) {
    const key = row.join(" ");
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { row, count: 1 });
  }
  const sorted = [...groups].sort(([, one], [, other]) => compareFigures(one.row, other.row, directions));
  const places = new Map<string, Place>();
  let rank = 1;
  for (const [key, { count: tied }] of sorted) {
    places.set(key, { rank, tied, total: dense ? sorted.length : present.length });
    rank += dense ? 1 : tied;
  }
  return rows.map((row) => (Number.isFinite(row[0]) ? places.get(row.join(" ")) : undefined));
}

function compareFigures(
  one: readonly (number | null | undefined)[],
  other: readonly (number | null | undefined)[],
  directions: readonly ("higher" | "lower")[],
): number {
  for (const [at, direction] of directions.entries()) {
    const worst = direction === "higher" ? -Infinity : Infinity;
    const [a, b] = [one[at] ?? worst, other[at] ?? worst];
    if (a !== b) return (direction === "higher" ? b - a : a - b) > 0 ? 1 : -1;
  }
  return 0;
}
