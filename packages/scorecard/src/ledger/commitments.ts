import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { firstWhere, type Commitment, type Report } from "@liaocheng/report-model";
import { readReport, type ReportInput, type ReportReading } from "../read-report.js";
import { annexPromises } from "./annex-promises.js";
import { bodyPromises } from "./body-promises.js";
import type { ReportYears } from "./due/deadline.js";
import { dueOf } from "./due/due-of.js";
import { plannedFigures, promisedFigures } from "./figures.js";
import type { Row } from "./rows/row.js";
import { tablePromises } from "./table/table-promises.js";
import { taskTables, type TaskTable } from "./table/task-tables.js";

/**
 * How to read the promises of a report.
 *
 * @since 0.1.0
 */
export interface CommitmentOptions {
  /** Known indicators, by default `indicatorCatalogue`. */
  readonly catalogue?: Catalogue | undefined;
  /** Units of a city, as `extractIndicators` takes them; for reports that come as text or tree. */
  readonly units?: ReportReading["units"];
}

/**
 * Lists what a report promises for the year it plans, a clause a row: main expected targets one by one, deeds that are done
 * or not (出台, 开工, 实施…行动), targets with or without a number, and the entries of its lists of livelihood projects,
 * policies and action plans.
 *
 * Efforts without end (加强…管理) are rows only when a unit answers for them; stances and aims never are. A means before its
 * deed is of one row with it. Without a printed time a promise falls due with its figures, else in the year planned.
 *
 * @param input - The report: text, tree, or tree with indicators.
 * @param options - The catalogue that indicators are named by.
 * @returns Promises in the order of the text; empty when there are none. Never throws on any text.
 * @example
 * const text = "政府工作报告\n一、2022年工作回顾\n二、2023年工作安排\n新建学校12所。6月底前建成市图书馆（市文旅局）。";
 * commitments(text).map(({ kind, deed, leads, deadline }) => [kind, deed, leads, deadline]);
 * // => [["target", "新建学校12所", [], "2023"], ["task", "建成市图书馆", ["市文旅局"], "2023-06-30"]]
 * @see Convention of 分工意见: 牵头 names who leads; of a bare list the first leads.
 * @since 0.1.0
 */
export function commitments(
  input: ReportInput,
  { catalogue = indicatorCatalogue, units }: CommitmentOptions = {},
): Commitment[] {
  const read = readReport(input, { catalogue, units });
  const { report, text, indicators } = read;
  const planYear = report.planYear === undefined ? undefined : String(report.planYear);
  const years = yearsOf(report);
  const figures = promisedFigures(indicators, planYear);
  const found: Commitment[] = [];
  const add = (row: Row, kind: Commitment["kind"], section: readonly string[]): void => {
    found.push({
      kind,
      text: text.slice(row.start, row.end),
      deed: text.slice(row.deed.start, row.deed.end),
      span: { start: row.start, end: row.end },
      section: [...section],
      departments: [...(row.attribution?.leads ?? []), ...(row.attribution?.joint ?? [])],
      leads: [...(row.attribution?.leads ?? [])],
      joint: [...(row.attribution?.joint ?? [])],
      ...dueOf(text, row, years),
      indicators: [...row.indicators],
    });
  };
  const tables = taskTables(text);
  const inTable = ({ start, end }: Row): boolean => start < (lastBefore(tables, end)?.end ?? 0);
  for (const { kind, section, ...row } of bodyPromises(read, figures, plannedFigures(indicators, planYear))) {
    if (!inTable(row)) add(row, kind, section);
  }
  for (const { kind, section, ...row } of annexPromises(read, figures)) if (!inTable(row)) add(row, kind, section);
  for (const { kind, section, ...row } of tablePromises(tables, figures)) add(row, kind, section);
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The last of the tables, in order, that begins before a place. */
function lastBefore(tables: readonly TaskTable[], place: number): TaskTable | undefined {
  return tables[firstWhere(tables, ({ start }) => start >= place) - 1];
}

const yearsOf = ({ planYear, deliveredOn }: Report): ReportYears => ({
  planYear,
  delivered: deliveredOn === undefined ? undefined : Number(deliveredOn.slice(0, 4)),
});
