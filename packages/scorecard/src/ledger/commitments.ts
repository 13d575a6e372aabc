import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import type { Commitment } from "@liaocheng/report-model";
import { readReport, type ReportInput } from "../read-report.js";
import { annexPromises } from "./annex-promises.js";
import { bodyPromises } from "./body-promises.js";
import { deadlineOf } from "./deadline.js";
import { departmentsIn } from "./departments.js";
import { promisedFigures } from "./figures.js";

/**
 * How to read the promises of a report.
 *
 * @since 0.1.0
 */
export interface CommitmentOptions {
  /** Known indicators, by default `indicatorCatalogue`. */
  readonly catalogue?: Catalogue | undefined;
}

/**
 * Lists what a report promises for the year it plans: main expected targets one by one, figures of the tasks, deeds
 * that can be checked (出台, 开工, 通车), and the entries of its lists of livelihood projects, policies and action plans.
 *
 * What cannot be checked (加强, 深化) is no promise here. A figure for several years counts when the year planned is among
 * them, and falls due with its last. The first of the departments leads.
 *
 * @param input - The report: text, tree, or tree with indicators.
 * @param options - The catalogue that indicators are named by.
 * @returns Promises in the order of the text; empty when there are none. Never throws on any text.
 * @example
 * const text = "政府工作报告\n一、2022年工作回顾\n二、2023年工作安排\n新建学校12所；年底前建成市图书馆。";
 * commitments(text).map(({ kind, text, deadline }) => [kind, text, deadline]);
 * // => [["target", "新建学校12所", "2023"], ["task", "年底前建成市图书馆", "年底前"]]
 * @see Convention of 分工意见: the unit listed first leads (牵头单位).
 * @since 0.1.0
 */
export function commitments(
  input: ReportInput,
  { catalogue = indicatorCatalogue }: CommitmentOptions = {},
): Commitment[] {
  const read = readReport(input, catalogue);
  const { report, text, indicators } = read;
  const planYear = report.planYear === undefined ? undefined : String(report.planYear);
  const figures = promisedFigures(indicators, planYear);
  const found: Commitment[] = [];
  const add = (promise: Omit<Commitment, "text" | "span" | "deadline">, start: number, end: number): void => {
    const printed = text.slice(start, end);
    const deadline = deadlineOf(printed, promise.indicators, planYear);
    found.push({ ...promise, text: printed, span: { start, end }, ...(deadline === undefined ? {} : { deadline }) });
  };
  for (const { start, end, kind, section, indicators: promised } of bodyPromises(read, figures)) {
    const departments = departmentsIn(text.slice(start, end));
    add({ kind, section: [...section], departments, indicators: [...promised] }, start, end);
  }
  for (const { start, end, kind, section, departments } of annexPromises(read)) {
    const promised = figures.within({ start, end });
    add({ kind, section: [...section], departments: [...departments], indicators: [...promised] }, start, end);
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
