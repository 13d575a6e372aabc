import { parse } from "node:path";
import { extractIndicators, panelRows } from "@liaocheng/indicator-extractor";
import type { PanelRow, Report } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { ReadError, readReport } from "@liaocheng/report-reader";
import type { Localized } from "../../language.js";

/** One report on its way into the panel: sent to a worker, so plain data only. */
export interface PanelTask {
  readonly bytes: Uint8Array;
  /** As given on the command line; the rows carry it without folder and ending. */
  readonly file: string;
}

/** Its rows, or why there are none; `notices` tell what a reader of the panel should know. */
export interface PanelOfReport {
  readonly rows: readonly PanelRow[];
  readonly notices: readonly Localized[];
  readonly refused?: Localized;
}

/** Reads, parses and extracts one report. */
export async function panelOfReport({ bytes, file }: PanelTask): Promise<PanelOfReport> {
  const source = file === "-" ? "stdin" : parse(file).name;
  try {
    const document = await readReport(bytes, file === "-" ? {} : { name: file });
    const notices = document.warnings.map(({ messages }): Localized => messages);
    const { report, notice } = withPlanYear(parseReport(document.text).report, source);
    const { indicators } = extractIndicators(report);
    return {
      rows: panelRows(report, indicators, { source, sha256: document.source.sha256 }),
      notices: notice === undefined ? notices : [...notices, notice],
    };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { rows: [], notices: [], refused: error.messages };
  }
}

interface DatedReport {
  readonly report: Report;
  readonly notice?: Localized;
}

/** A report that prints no year it plans takes it from the year it reviews, its own words, or else its file's name. */
function withPlanYear(report: Report, source: string): DatedReport {
  if (report.planYear !== undefined) return { report };
  if (report.reviewYear !== undefined) return { report: { ...report, planYear: report.reviewYear + 1 } };
  const inferred = inferredReviewYear(report);
  const named = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(source)?.[0];
  const year = named === undefined ? undefined : Number(named);
  if (inferred !== undefined && (year === undefined || Math.abs(inferred + 1 - year) <= 1)) {
    return { report: { ...report, reviewYear: inferred, planYear: inferred + 1 } };
  }
  if (year === undefined) {
    return {
      report,
      notice: {
        zh: "正文和文件名都没有年份，各行没有 reportYear",
        en: "neither text nor file name tells the year; its rows have no reportYear",
      },
    };
  }
  return {
    report: { ...report, planYear: year },
    notice: {
      zh: `正文没有年份，按文件名取 ${String(year)} 年`,
      en: `the text names no year; taken from the file name: ${String(year)}`,
    },
  };
}

function inferredReviewYear(report: Report): number | undefined {
  const inferred = extractIndicators(report).diagnostics.find(({ ruleId }) => ruleId === "anchor")?.data;
  const year = inferred?.["reviewYear"];
  return typeof year === "number" ? year : undefined;
}
