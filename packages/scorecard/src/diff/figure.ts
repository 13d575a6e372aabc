import type { Indicator } from "@liaocheng/report-model";
import { foldName } from "../match/fold-name.js";
import { toCommonUnit } from "../compare/unit-conversions.js";
import type { ReadReport } from "../read-report.js";

/** A figure with all that it is found again by. */
export interface Figure {
  readonly indicator: Indicator;
  /** Place among the figures of its text. */
  readonly place: number;
  /** What it measures: the known indicator, else the folded name; with the region where that is not the report's own. */
  readonly subject: string;
  /** Unit with its multiplier folded. */
  readonly unit: string;
  /** Years as printed, or counted from the year the report looks forward to: 0, -1, -5/-1. */
  readonly period: string;
  /** Its sentence without blanks. */
  readonly sentence: string;
  /** Words close by, numbers as #. */
  readonly context: string;
}

/** How far words before and behind a figure tell which figure it is. */
const BEFORE = 24;
const BEHIND = 10;

const withoutBlanks = (text: string): string => text.replace(/[\s\u200b-\u200d]/gu, "");

/**
 * The figures of a report in the order of the text.
 *
 * @param from - The year that periods are counted from; without it they stay as they are.
 */
export function figuresOf({ indicators, text }: ReadReport, from: number | undefined): Figure[] {
  return indicators.map((indicator, place) => {
    const { concept, name, region = "", quantity, period = "", span, sentence } = indicator;
    const before = text.slice(Math.max(sentence.start, span.start - BEFORE), span.start);
    const behind = text.slice(span.end, Math.min(sentence.end, span.end + BEHIND));
    return {
      indicator,
      place,
      subject: `${concept ?? foldName(name)} ${region}`,
      unit: toCommonUnit(quantity.scaled).unit,
      period: from === undefined ? period : countedFrom(period, from),
      sentence: withoutBlanks(text.slice(sentence.start, sentence.end)),
      context: withoutBlanks(before + behind).replace(/\d+(?:\.\d+)?/gu, "#"),
    };
  });
}

const countedFrom = (period: string, from: number): string =>
  period.replace(/\d{4}/gu, (year) => String(Number(year) - from));

/** What it measures, whether it happened, of which year, and against what: two figures with one key say the same thing. */
export const fullKey = ({ indicator, subject, unit, period }: Figure): string =>
  [subject, unit, indicator.kind, indicator.status, period, indicator.base, indicator.coverage, indicator.measure].join(
    "|",
  );

/** What it measures alone. */
export const subjectKey = ({ indicator, subject, unit }: Figure): string => [subject, unit, indicator.kind].join("|");
