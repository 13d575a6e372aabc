import type { Indicator } from "@liaocheng/report-model";
import { readIndicators } from "../indicators.js";
import type { LintDocument } from "../lint-document.js";
import { intervalOf, roundingOf, valueOf } from "./figure-interval.js";

/** The product of a place with what its three industries add, or the growth of it with theirs, where the two cannot both be. */
export interface IndustryFault {
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** What the parts add up to, in the unit of the whole, or the lowest and the highest of their rates. */
  readonly sum?: number;
  readonly ends?: readonly [low: number, high: number];
}

const WHOLE = "gdp";
const PARTS = ["primary-industry-value-added", "secondary-industry-value-added", "services-value-added"] as const;
/** Further apart, the figures may be of different places. */
const NEAR = 160;
/** Shares of the whole, and points of growth, that preliminary figures differ by. */
const SLACK = { level: 0.006, growth: 0.35 } as const;

/** Faults of the three industries, whose values add up to the product and whose rates lie around its own. */
export function readIndustryFaults(document: LintDocument): IndustryFault[] {
  const figures = document.once(readIndicators).filter(isYearly);
  return figures
    .filter(({ concept }) => concept === PARTS[0])
    .flatMap((first): IndustryFault[] => {
      const others = PARTS.slice(1).map((concept) => nearest(document, figures, concept, first));
      const whole = nearest(document, figures, WHOLE, first);
      const parts = [first, ...others].flatMap((figure) => figure ?? []);
      if (whole === undefined || parts.length < PARTS.length) return [];
      const fault = whole.kind === "level" ? faultOfSum(whole, parts) : faultOfRates(whole, parts);
      return fault === undefined ? [] : [fault];
    });
}

function isYearly({ kind, measure, bound, quantity }: Indicator): boolean {
  const unit = kind === "level" ? "CNY" : "%";
  const ofBoth = kind === "level" || kind === "growth";
  return ofBoth && measure === undefined && bound === "eq" && quantity.scaled.unit === unit;
}

function nearest(
  { text }: LintDocument,
  figures: readonly Indicator[],
  concept: string,
  first: Indicator,
): Indicator | undefined {
  const apart = (figure: Indicator): number => Math.abs(figure.span.start - first.span.start);
  const alike = figures.filter((figure) => figure.concept === concept && isOfOneKind(figure, first));
  const [found] = alike.sort((left, right) => apart(left) - apart(right));
  if (found === undefined || apart(found) > NEAR) return undefined;
  const [from, to] = [found.span.start, first.span.start].sort((left, right) => left - right);
  return text.slice(from, to).includes("\n") ? undefined : found;
}

function isOfOneKind(left: Indicator, right: Indicator): boolean {
  return (
    left.kind === right.kind &&
    left.status === right.status &&
    left.period === right.period &&
    left.region === right.region &&
    left.coverage === right.coverage &&
    left.months?.join() === right.months?.join()
  );
}

function faultOfSum(whole: Indicator, parts: readonly Indicator[]): IndustryFault | undefined {
  const total = intervalOf(whole);
  const sum = parts.reduce((before, part) => before + (valueOf(part) ?? NaN), 0);
  const slack = parts.reduce((before, part) => before + roundingOf(part), 0) + sum * SLACK.level;
  if (total === undefined || Number.isNaN(sum)) return undefined;
  if (sum - slack <= total.high && sum + slack >= total.low) return undefined;
  const factor = Number(whole.quantity.scaled.value) / Number(whole.quantity.value);
  return { whole, parts, sum: sum / factor };
}

function faultOfRates(whole: Indicator, parts: readonly Indicator[]): IndustryFault | undefined {
  const rate = signed(whole);
  const rates = parts.map(signed);
  const ends = [Math.min(...rates), Math.max(...rates)] as const;
  if (Number.isNaN(rate + ends[0] + ends[1])) return undefined;
  return rate < ends[0] - SLACK.growth || rate > ends[1] + SLACK.growth ? { whole, parts, ends } : undefined;
}

function signed(figure: Indicator): number {
  const value = valueOf(figure) ?? NaN;
  return figure.direction === "down" ? -Math.abs(value) : value;
}
