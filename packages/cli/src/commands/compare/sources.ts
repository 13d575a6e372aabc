import { plannedYear } from "@liaocheng/report-model";
import type { ExtractedReport, ReportSequence } from "@liaocheng/scorecard";
import type { Localized } from "../../language.js";
import type { SourceDocument } from "../../source-document.js";

/** A report to be compared, with the file it came from. */
export interface ComparedSource extends ExtractedReport {
  readonly document: SourceDocument;
}

/** What is wrong with the order of the files; `refused` when comparing them would tell nothing. */
export interface OrderProblem {
  readonly refused: boolean;
  readonly message: Localized;
}

/** Tells that both files hold one report, however named; `undefined` when they do not. */
export function sameReportProblem(before: ComparedSource, after: ComparedSource): Localized | undefined {
  const bare = ({ document }: ComparedSource): string => document.text.replace(/\s/gu, "");
  if (bare(before) !== bare(after)) return undefined;
  const [first, second] = [before.document.file, after.document.file];
  return {
    zh: `${first} 与 ${second} 是同一份报告：请给出上一年和下一年的报告`,
    en: `${first} and ${second} are one and the same report; name the report of a year and that of the next`,
  };
}

/** Tells what is wrong with the order of two reports; `undefined` when the second follows the first. */
export function orderProblem(
  sequence: ReportSequence,
  before: ComparedSource,
  after: ComparedSource,
): OrderProblem | undefined {
  const [a, b] = [yearOf(before), yearOf(after)];
  const [first, second] = [before.document.file, after.document.file];
  switch (sequence) {
    case "consecutive":
      return undefined;
    case "reversed":
      return {
        refused: true,
        message: {
          zh: `顺序反了：${first} 安排${a}年，${second} 安排${b}年，请写成 gwr compare ${second} ${first}`,
          en: `wrong order: ${first} plans ${a}, ${second} plans ${b}; write gwr compare ${second} ${first}`,
        },
      };
    case "same-year":
      return {
        refused: true,
        message: {
          zh: `${first} 与 ${second} 安排同一年（${a}）：请给出前后两年的报告`,
          en: `${first} and ${second} plan the same year (${a}); name the reports of two years`,
        },
      };
    case "apart":
      return {
        refused: false,
        message: {
          zh: `两份报告不相连（安排${a}年和${b}年），${a}年的实绩多半没有写出`,
          en: `the reports are years apart (they plan ${a} and ${b}); few results of ${a} can be expected`,
        },
      };
    case "unknown":
      return {
        refused: false,
        message: {
          zh: "看不出报告是哪一年的，请自行确认先后顺序，或用 --year 指明",
          en: "the reports do not tell their years; make sure that the earlier one comes first, or give --year",
        },
      };
  }
}

/** Tells that two reports are of different regions; `undefined` when they are not, or do not say. */
export function regionProblem(before: ComparedSource, after: ComparedSource): Localized | undefined {
  const [a, b] = [before.report.region, after.report.region];
  if (a === undefined || b === undefined || a === b) return undefined;
  const [first, second] = [before.document.file, after.document.file];
  return {
    zh: `两份报告不是同一地区：${first} 是${a}，${second} 是${b}；若读错了，请用 --region 指明`,
    en: `the reports are of different regions: ${first} of ${a}, ${second} of ${b}; if misread, give --region`,
  };
}

const yearOf = ({ report }: ComparedSource): string => String(plannedYear(report) ?? "?");
