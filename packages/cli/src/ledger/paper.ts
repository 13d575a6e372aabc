import { createHash } from "node:crypto";
import type { City } from "@liaocheng/city";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { plannedYear } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import type { ReportToImport } from "@liaocheng/report-store";
import { commitments } from "@liaocheng/scorecard";
import { CliError } from "../cli-error.js";
import { readTasks, SHEET } from "../commands/ledger/task-sheet.js";
import type { Context } from "../context.js";
import { wordsOf } from "../known/extract-document.js";
import { parseDocument } from "../known/parse-document.js";
import { writeDiagnostics } from "../notices.js";
import { now } from "./days.js";

/** The papers a ledger takes promises from. */
export const SERIES = ["report", "tasks"] as const;
export type Series = (typeof SERIES)[number];

/** An allocation of the promises of a report, told by its first lines. */
const ALLOCATION = /任务分解|责任分解|分工方案|分工的?(?:意见|通知)|任务台账|任务清单|督办台账/u;
const OPENING = 200;

interface PaperOptions {
  readonly known: ReportOptions;
  readonly city: City | undefined;
  readonly series: Series | undefined;
}

/**
 * Reads a report or a task table for a ledger.
 *
 * @throws {CliError} `UNSUITABLE` when it does not tell its year.
 */
export async function readPaper(
  context: Context,
  file: string,
  { known, city, series }: PaperOptions,
): Promise<ReportToImport> {
  const document = await readTasks(file, context);
  const { report } = parseDocument(document.text, known, city);
  const { indicators, diagnostics } = extractIndicators(report, wordsOf(city));
  writeDiagnostics(context, document, diagnostics);
  const year = plannedYear(report);
  if (year === undefined) {
    throw new CliError("UNSUITABLE", {
      zh: `看不出 ${document.label} 是哪一年的：请用 --year 指明`,
      en: `${document.label} does not tell its year; give --year`,
    });
  }
  const isAllocation = SHEET.test(file) || ALLOCATION.test(document.text.slice(0, OPENING));
  return {
    year,
    series: series ?? (isAllocation ? "tasks" : "report"),
    title: report.title,
    region: report.region,
    adcode: report.adcode,
    delivered: report.deliveredOn,
    file: document.label,
    sha256: createHash("sha256").update(document.text).digest("hex"),
    text: document.text,
    promises: commitments({ report, indicators }, wordsOf(city)),
    imported: now(),
  };
}
