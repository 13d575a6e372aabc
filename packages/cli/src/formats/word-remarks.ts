import { annotateDocx, plainDocx, readReport, type AnnotatedDocx, type DocxAnnotation } from "@liaocheng/report-reader";
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
      : await annotateSetText(report.text, remarks, options);
  tellLeftOut(annotated, report, context);
  return annotated.bytes;
}

async function annotateSetText(
  text: string,
  remarks: readonly DocxAnnotation[],
  options: Parameters<typeof annotateDocx>[2],
): Promise<AnnotatedDocx> {
  const bytes = await plainDocx(text);
  const set = (await readReport(bytes, { type: "docx" })).text;
  const placeOf = lineByLine(text, set);
  return annotateDocx(
    bytes,
    remarks.map((remark) => ({ ...remark, start: placeOf(remark.start), end: placeOf(remark.end) })),
    options,
  );
}

/** Leads offsets of a text to those of the same lines without blanks around them and between them. */
function lineByLine(text: string, set: string): (offset: number) => number {
  const lines: { start: number; end: number; set: number }[] = [];
  let setAt = 0;
  for (const match of text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trim();
    if (line === "") continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ start, end: start + line.length, set: setAt });
    setAt += line.length + 1;
  }
  return (offset) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line === undefined
      ? 0
      : Math.min(set.length, line.set + Math.min(Math.max(offset, line.start), line.end) - line.start);
  };
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
