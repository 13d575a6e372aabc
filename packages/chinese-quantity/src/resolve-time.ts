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
  /** Of a part of a year: the first month, of the first year, and the last month, of the last one; 1 to 12. */
  readonly months?: readonly [number, number];
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
 * const [part] = findTimeExpressions("去年前三季度");
 * resolveTimeExpression(part!, { currentYear: 2023 }); // => { from: 2022, to: 2022, months: [1, 9] }
 * @since 0.1.0
 */
export function resolveTimeExpression(expression: TimeExpression, options: ResolveTimeOptions): YearRange | undefined {
  const years = yearsOf(expression, options);
  const { months } = expression;
  return years === undefined || months === undefined ? years : { ...years, months };
}

function yearsOf(expression: TimeExpression, options: ResolveTimeOptions): YearRange | undefined {
  const { currentYear, currentYearIsOver = false } = options;
  const lastOver = currentYearIsOver ? currentYear : currentYear - 1;
  const { kind } = expression;
  switch (kind) {
    case "recurring":
    case "run":
      return undefined;
    case "span":
    case "term":
      return spanned(expression, lastOver);
    case "years-away":
      return oneYear(currentYear + (expression.direction === "future" ? 1 : -1) * (expression.years ?? 0));
    case "next-year":
      return oneYear(expression.from ?? currentYear + 1);
    default: {
      const first = expression.from ?? currentYear + (expression.offset ?? 0);
      return atEdge(expression, first, expression.to ?? (kind === "era" ? Math.max(first, lastOver) : first), lastOver);
    }
  }
}

const oneYear = (year: number): YearRange => ({ from: year, to: year });

function spanned({ years, direction }: TimeExpression, lastOver: number): YearRange | undefined {
  if (years === undefined || direction === undefined) return undefined;
  return direction === "future"
    ? { from: lastOver + 1, to: lastOver + years }
    : { from: lastOver - years + 1, to: lastOver };
}

function atEdge({ kind, edge }: TimeExpression, first: number, last: number, lastOver: number): YearRange {
  switch (edge) {
    case "since":
      return { from: first, to: Math.max(first, kind === "plan" ? Math.min(last, lastOver) : lastOver) };
    case "end":
    case "by":
      return oneYear(last);
    case "start":
      return oneYear(first);
    default:
      return { from: first, to: last };
  }
}
