import { resolveTimeExpression, type TimeExpression } from "@liaocheng/chinese-quantity";
import type { PrintedTime } from "./printed-time.js";

/** The years a report speaks from, as its tree tells them. */
export interface ReportYears {
  readonly planYear: number | undefined;
  /** Year of delivery, from which 明年 counts. */
  readonly delivered: number | undefined;
}

/**
 * The day, year or years by which something falls due: 2024-06-30, 2024, 2024/2026.
 *
 * @returns `undefined` when it cannot be told: 每年, 持续推进, a report without a year.
 */
export function deadlineOf({ meaning, text }: PrintedTime, years: ReportYears): string | undefined {
  const { planYear } = years;
  switch (meaning.kind) {
    case "open":
      return undefined;
    case "feast":
      return planYear === undefined ? undefined : `${planYear}-${pad(meaning.month)}-${pad(meaning.day)}`;
    case "iso":
      return deadlineOfFigures(text);
    case "years":
      return planYear === undefined ? undefined : spanOf(planYear, planYear + meaning.years - 1);
    case "expression":
      return deadlineOfExpression(meaning.expression, meaning.tenth, years);
  }
}

/** 2024.6 is the last day of June. */
function deadlineOfFigures(text: string): string {
  const [year = 0, second, day] = text.split(/[-./]/u).map(Number);
  if (second === undefined) return String(year);
  return second > 12 ? spanOf(year, second) : `${year}-${pad(second)}-${pad(day ?? dayOf(year, second, undefined))}`;
}

function deadlineOfExpression(
  expression: TimeExpression,
  tenth: 1 | 2 | 3 | undefined,
  years: ReportYears,
): string | undefined {
  const { kind, months, day } = expression;
  const range = rangeOf(expression, years);
  if (range === undefined) return undefined;
  const [from, to] = range;
  if (kind === "part-of-year" && months !== undefined) {
    const month = months[1];
    if (month === 12 && day === undefined && tenth === undefined && months[0] !== 12) return String(to);
    return `${to}-${pad(month)}-${pad(day ?? dayOf(to, month, tenth))}`;
  }
  return expression.edge === "by" || expression.edge === "end" || expression.edge === "before"
    ? String(to)
    : spanOf(from, to);
}

/** First and last year; 今年 is the year planned, 明年 the year after the delivery. */
function rangeOf(
  expression: TimeExpression,
  { planYear, delivered }: ReportYears,
): readonly [number, number] | undefined {
  const { kind, from, to, offset, years } = expression;
  if (from !== undefined) return [from, to ?? from];
  if (planYear === undefined) return undefined;
  if (kind === "span" || kind === "term") return years === undefined ? undefined : [planYear, planYear + years - 1];
  if (offset !== undefined && offset > 0) {
    const resolved = resolveTimeExpression(expression, { currentYear: delivered ?? planYear });
    return resolved === undefined ? undefined : [resolved.from, resolved.to];
  }
  return [planYear, planYear];
}

function dayOf(year: number, month: number, tenth: 1 | 2 | 3 | undefined): number {
  if (tenth === 1) return 10;
  if (tenth === 2) return 20;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const spanOf = (from: number, to: number): string => (from === to ? String(from) : `${from}/${to}`);
const pad = (value: number): string => String(value).padStart(2, "0");
