import type { Indicator } from "@liaocheng/report-model";
import type { LintDocument } from "../lint-document.js";
import { readIndicators } from "../indicators.js";
import { scopeOf, STRETCH } from "./scope.js";

/** Two figures of one period, of which the statistics say that the first is no more than the second. */
export interface KnownPart {
  readonly part: Indicator;
  readonly whole: Indicator;
}

/** A statistic: its concept and, where it matters, its coverage. */
type Statistic = readonly [concept: string, coverage?: string];

/**
 * What is part of what, or never more.
 *
 * Source: 国家统计局《统计用语》；财政部《政府收支分类科目》；国家统计局历年统计公报（城乡居民收入）.
 */
const NO_MORE_THAN: readonly (readonly [part: Statistic, whole: Statistic])[] = [
  [["general-public-budget-revenue"], ["total-fiscal-revenue"]],
  [["total-fiscal-revenue"], ["gdp"]],
  [["general-public-budget-revenue"], ["gdp"]],
  [["industrial-value-added"], ["gdp"]],
  [["primary-industry-value-added"], ["gdp"]],
  [["secondary-industry-value-added"], ["gdp"]],
  [["services-value-added"], ["gdp"]],
  [
    ["resident-income", "rural"],
    ["resident-income", "urban"],
  ],
];

/** Further off, figures may be those of another place or time. */
const NEAR = 300;

/** Pairs of known statistics near one another in a paragraph. */
export function readKnownParts(document: LintDocument): KnownPart[] {
  const figures = document.once(readIndicators).filter(isYearly);
  return NO_MORE_THAN.flatMap(([partOf, wholeOf]) =>
    figures
      .filter((figure) => isOf(figure, partOf))
      .flatMap((part): KnownPart[] => {
        const whole = figures
          .filter((figure) => isOf(figure, wholeOf) && areOfOneKind(document, part, figure))
          .sort((left, right) => apart(left, part) - apart(right, part))[0];
        return whole === undefined ? [] : [{ part, whole }];
      }),
  );
}

function isYearly({ kind, months, measure, quantity }: Indicator): boolean {
  return kind === "level" && months === undefined && measure === undefined && quantity.scaled.unit === "CNY";
}

function isOf(figure: Indicator, [concept, coverage]: Statistic): boolean {
  return figure.concept === concept && figure.coverage === coverage;
}

function apart(left: Indicator, right: Indicator): number {
  return Math.abs(left.span.start - right.span.start);
}

/** In one sentence, what was said of years before it holds for both figures, where nothing else is said between. */
function isOneSentence({ text }: LintDocument, first: Indicator, last: Indicator): boolean {
  if (first.sentence.start !== last.sentence.start) return false;
  return !STRETCH.test(text.slice(first.sentence.start, last.span.start));
}

function areOfOneKind(document: LintDocument, part: Indicator, whole: Indicator): boolean {
  const [first, last] = [part, whole].sort((left, right) => left.span.start - right.span.start);
  if (first === undefined || last === undefined || apart(part, whole) > NEAR) return false;
  if (document.text.slice(first.span.end, last.span.start).includes("\n")) return false;
  const alike = part.period === whole.period && part.status === whole.status && part.region === whole.region;
  const scope = scopeOf(document, part);
  if (scope !== undefined || !isOneSentence(document, first, last)) {
    return alike && scope !== undefined && scope === scopeOf(document, whole);
  }
  return alike;
}
