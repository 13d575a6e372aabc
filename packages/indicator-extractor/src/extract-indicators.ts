import type { Diagnostic, Indicator, Report } from "@liaocheng/report-model";
import type { CallerUnit } from "@liaocheng/chinese-quantity";
import { wrongKind } from "@liaocheng/report-model/caller";
import { parseReport, type ReportOptions } from "@liaocheng/report-parser";
import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { ExtractorError } from "./extractor-error.js";
import type { LeftOutNumber } from "./left-out-number.js";
import { settleMoney } from "./key/money.js";
import { settleConcepts } from "./key/settle-concepts.js";
import { clockOf } from "./passage/clock.js";
import { readPassages } from "./passages.js";
import { oneKeyTwoValues } from "./when/one-key-two-values.js";

/**
 * The figures of a report: facts, numbers left out, and what was noticed.
 *
 * @since 0.1.0
 */
export interface ExtractResult {
  /** The facts of the report, in the order of the text. */
  readonly indicators: Indicator[];
  /** Every other number, in the order of the text. */
  readonly leftOut: LeftOutNumber[];
  readonly diagnostics: Diagnostic[];
}

/**
 * How to read a report.
 *
 * @since 0.1.0
 */
export interface ExtractOptions {
  /** Known indicators, by default `indicatorCatalogue`; `createCatalogue` adds a city's own. */
  readonly catalogue?: Catalogue | undefined;
  /** What the caller knows of a report given as text: region, years, kind; a tree states them itself. */
  readonly report?: ReportOptions | undefined;
  /** Units of a city, read before those known: 羊单位. Hand over the same list each time: it is made ready once. */
  readonly units?: readonly CallerUnit[] | undefined;
}

/**
 * Extracts every figure of a report that states a fact, a result, a target or a plan.
 *
 * Years are those of the tree, which the parser decides once from all that the text says; where it could not, 今年 stays
 * without a period and the diagnostic `anchor/undated` says so. Combinations that cannot be (a result dated after the report,
 * a yearly average of one year) come without a period and with `frame/contradiction`; so are two values of one statistic told of. Numbers that cannot be read (4.3.5%) or have no known unit give
 * `number/malformed` and `number/unknown-unit`, never a value; a noun before 以上, 以内 or 左右 that is no known unit is kept as one,
 * `unknownUnit`, and told of by `number/unknown-unit`.
 *
 * @param input - The text of a report, or its tree from `parseReport`; with a tree nothing is parsed again.
 * @param options - The catalogue that `concept` is looked up in, and a city's own units.
 * @returns Indicators with offsets into the text as given, in order and never twice; empty when there are none. Never throws
 * on any text.
 * @throws {ExtractorError} `EXTRACTOR_INPUT_INVALID` for what is neither text nor tree; {QuantityError} for units that cannot be meant.
 * @example
 * const { indicators } = extractIndicators("一、2022年工作回顾\n生产总值突破2800亿元，增长4.3%。");
 * indicators.map(({ name, quantity, bound, period }) => [name, quantity.text, bound, period]);
 * // => [["生产总值", "2800亿元", "ge", "2022"], ["生产总值", "4.3%", "eq", "2022"]]
 * @see Seed paragraph 11: 预计全年生产总值突破2800亿元，增长4.3%.
 * @since 0.1.0
 */
export function extractIndicators(
  input: string | Report,
  { catalogue = indicatorCatalogue, report: known, units }: ExtractOptions = {},
): ExtractResult {
  checkInput(input);
  checkCatalogue(catalogue);
  const report = typeof input === "string" ? parseReport(input, known).report : input;
  const clock = clockOf(report);
  const { indicators, leftOut, diagnostics } = readPassages(report, clock, { catalogue, units });
  const { reviewYear, planYear } = clock;
  const year = reviewYear ?? (planYear === undefined ? undefined : planYear - 1);
  const isPlaced = report.region !== undefined;
  settleConcepts(indicators, { isNational: report.region === "全国", isPlaced, year }, catalogue);
  settleMoney(indicators, report, catalogue);
  const isUndated = clock.planYear === undefined && indicators.length > 0;
  const found = [...(isUndated ? [UNDATED] : []), ...diagnostics, ...oneKeyTwoValues(indicators)];
  return { indicators, leftOut, diagnostics: found };
}

function checkInput(input: unknown): void {
  if (typeof input === "string") return;
  if (typeof input === "object" && input !== null && "children" in input && Array.isArray(input.children)) return;
  throw new ExtractorError("EXTRACTOR_INPUT_INVALID", wrongKind("input", "string", input));
}

function checkCatalogue(catalogue: unknown): void {
  if (typeof catalogue === "object" && catalogue !== null && "concepts" in catalogue && "findKey" in catalogue) return;
  throw new ExtractorError("EXTRACTOR_INPUT_INVALID", wrongKind("catalogue", "object", catalogue));
}

const UNDATED: Diagnostic = {
  ruleId: "anchor",
  messageId: "undated",
  message: "没有读出报告的年份，今年、去年的数字不带年份；可由调用者给出 planYear",
  messageEn:
    "The text does not tell its year, so figures of this and last year have none; the caller may give planYear",
  severity: "info",
};
