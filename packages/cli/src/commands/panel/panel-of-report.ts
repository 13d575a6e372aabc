import { parse } from "node:path";
import { extractIndicators, panelRows } from "@liaocheng/indicator-extractor";
import type { PanelRow, Report } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { parseDocument } from "../../known/parse-document.js";
import { ReadError, readReport } from "@liaocheng/report-reader";
import type { Localized } from "../../language.js";

/** One report on its way into the panel: sent to a worker, so plain data only. */
export interface PanelTask {
  readonly bytes: Uint8Array;
  /** As given on the command line; the rows carry it without folder and ending. */
  readonly file: string;
  /** What is known of it besides its text. */
  readonly known: ReportOptions;
}

/** Its rows, or why there are none; `notices` tell what a reader of the panel should know. */
export interface PanelOfReport {
  readonly rows: readonly PanelRow[];
  readonly notices: readonly Localized[];
  readonly refused?: Localized;
}

/** Reads, parses and extracts one report. */
export async function panelOfReport({ bytes, file, known }: PanelTask): Promise<PanelOfReport> {
  const source = file === "-" ? "stdin" : parse(file).name;
  try {
    const document = await readReport(bytes, file === "-" ? {} : { name: file });
    const notices = document.warnings.map(({ messages }): Localized => messages);
    const { report } = parseDocument(document.text, known);
    const notice = noticeOfYear(report);
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

/** What a reader of the panel should know of its years: read from the name of the file, or not known at all. */
function noticeOfYear({ reviewYear, planYear, evidence = [] }: Report): Localized | undefined {
  if (planYear === undefined && reviewYear === undefined) {
    return {
      zh: "正文和文件名都没有年份，各行没有 reportYear；请用 --year 或 --manifest 指明",
      en: "neither text nor file name tells the year; its rows have no reportYear; give --year or --manifest",
    };
  }
  const named = evidence.find(({ field, source }) => field === "planYear" && source === "file-name")?.value;
  if (named === undefined) return undefined;
  return {
    zh: `正文没有年份，按文件名取 ${String(named)} 年`,
    en: `the text names no year; taken from the file name: ${String(named)}`,
  };
}
