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

/** Reports that name no year of their own take it from the year they review, else from the file's name. */
function withPlanYear(report: Report, source: string): { readonly report: Report; readonly notice?: Localized } {
  if (report.planYear !== undefined) return { report };
  if (report.reviewYear !== undefined) return { report: { ...report, planYear: report.reviewYear + 1 } };
  const named = /(?<!\d)(?:19|20)\d{2}(?!\d)/u.exec(source)?.[0];
  if (named === undefined) {
    return {
      report,
      notice: {
        zh: "正文和文件名都没有年份，各行没有 reportYear",
        en: "neither text nor file name tells the year; its rows have no reportYear",
      },
    };
  }
  return {
    report: { ...report, planYear: Number(named) },
    notice: {
      zh: `正文没有年份，按文件名取 ${named} 年`,
      en: `the text names no year; taken from the file name: ${named}`,
    },
  };
}
