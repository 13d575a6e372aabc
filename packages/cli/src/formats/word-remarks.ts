import { annotateDocx, annotateText, type AnnotatedDocx, type DocxAnnotation } from "@liaocheng/report-reader";
import type { Context } from "../context.js";
import { writeNotice } from "../notices.js";

/** A report as it was read, with its bytes. */
export interface ReadFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
  /** As the reader tells it. */
  readonly type: string;
}

export interface RemarkOptions {
  readonly author: string;
  /** Makes changes instead of tracking them. */
  readonly accept?: boolean;
}

/**
 * Writes remarks and changes into the office's own Word file; a report of any other type is set as a Word file first.
 *
 * @param report - The report; offsets of the remarks count in its text.
 * @param remarks - Comments and changes.
 * @returns The bytes of the `.docx` file. What could only be remarked on and not changed is told on standard error.
 */
export async function renderWordRemarks(
  report: ReadFile,
  remarks: readonly DocxAnnotation[],
  { author, accept = false }: RemarkOptions,
  context: Context,
): Promise<Uint8Array> {
  const options = { author, accept, date: dateOf(context) };
  const annotated =
    report.type === "docx"
      ? await annotateDocx(report.bytes, remarks, options)
      : await annotateText(report.text, remarks, options);
  tellLeftOut(annotated, report, context);
  return annotated.bytes;
}

/** The moment of the run; SOURCE_DATE_EPOCH, in seconds, makes it one that can be repeated. */
function dateOf({ env }: Context): string {
  const epoch = Number(env["SOURCE_DATE_EPOCH"]);
  const moment = env["SOURCE_DATE_EPOCH"] !== undefined && Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function tellLeftOut({ unchanged, unplaced }: AnnotatedDocx, { file }: ReadFile, context: Context): void {
  if (unchanged.length > 0)
    writeNotice(context, "warning", file, {
      zh: `有 ${String(unchanged.length)} 处改动不能写进原文（自动编号、符号或与别处重叠）：请按批注手工修改`,
      en: `${String(unchanged.length)} changes cannot be made in the file (automatic ordinals, signs, overlaps); mend them by hand as the comments say`,
    });
  if (unplaced.length > 0)
    writeNotice(context, "warning", file, {
      zh: `有 ${String(unplaced.length)} 条批注在原文件里找不到位置，没有写入`,
      en: `${String(unplaced.length)} comments have no place in the file and were not written`,
    });
}
