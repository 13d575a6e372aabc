import type { TimeExpression } from "./time-expression.js";

/**
 * The year a text speaks from.
 *
 * @since 0.1.0
 */
export interface ResolveTimeOptions {
  /** The year that 今年 means. */
  readonly currentYear: number;
  /** Whether that year counts as past, as in a report given at its end; default false. */
  readonly currentYearIsOver?: boolean;
}

/**
 * Calendar years, both inclusive.
 *
 * @since 0.1.0
 */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Works out the calendar years of a time expression.
 *
 * A past span ends with the last year that is over, a future one starts after it; “十四五”以来 ends there as well.
 *
 * @param expression - As found by {@link findTimeExpressions}.
 * @param options - The year that 今年 means, and whether it is over.
 * @returns First and last year; `undefined` when the words alone do not tell (每年, 近年来, 连续三年).
 * @example
 * const [span] = findTimeExpressions("过去五年");
 * resolveTimeExpression(span!, { currentYear: 2023 }); // => { from: 2018, to: 2022 }
 * resolveTimeExpression(span!, { currentYear: 2022, currentYearIsOver: true }); // => { from: 2018, to: 2022 }
 * @since 0.1.0
 */
export function resolveTimeExpression(expression: TimeExpression, options: ResolveTimeOptions): YearRange | undefined {
  const { currentYear, currentYearIsOver = false } = options;
  const lastOver = currentYearIsOver ? currentYear : currentYear - 1;
  const { kind, from, to, offset, years, direction, edge } = expression;
  if (kind === "span") {
    if (years === undefined) return undefined;
    return direction === "future"
      ? { from: lastOver + 1, to: lastOver + years }
      : { from: lastOver - years + 1, to: lastOver };
  }
  if (kind === "recurring" || kind === "run") return undefined;
  const first = from ?? currentYear + (offset ?? 0);
  const last = to ?? first;
  if (edge === "since")
    return { from: first, to: Math.max(first, kind === "plan" ? Math.min(last, lastOver) : lastOver) };
  if (edge === "end" || edge === "by") return { from: last, to: last };
  if (edge === "start") return { from: first, to: first };
  return { from: first, to: last };
}
