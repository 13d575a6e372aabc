import type { AnnotatedDocx, AnnotateOptions, DocxAnnotation } from "./docx/annotate/annotation.js";

/**
 * Write comments and tracked changes into a Word file at exact words.
 *
 * Only the part with the text, the part of comments and, when the file has no comments yet, what links to it are written anew; every other
 * part keeps its bytes. In the text only the runs that are annotated are written anew, cut where an annotation begins or ends. Comments
 * and tracked changes that were there stay.
 *
 * @param bytes - A docx, as given to `readReport`.
 * @param annotations - Remarks and changes, by offsets into the text that `readReport` gives for these bytes.
 * @param options - Author, date, and whether changes are made rather than tracked.
 * @returns The new file, and which annotations could not be placed at exact characters.
 * @throws {ReadError} As `readReport`; `damaged` for what is no docx.
 * @example
 * const draft = await plainDocx("增长4.3%,其中工业增长5%。\n");
 * const { text } = await readReport(draft);
 * const at = text.indexOf(",");
 * const options = { author: "校对", date: "2026-11-29T08:00:00Z" };
 * const annotated = await annotateDocx(draft, [{ start: at, end: at + 1, comment: "中文用全角逗号", replacement: "，" }], options);
 * annotated.changes; // => 1
 * (await readReport(annotated.bytes)).text; // => "增长4.3%，其中工业增长5%。\n"
 * @since 0.2.0
 */
export async function annotateDocx(
  bytes: Uint8Array,
  annotations: readonly DocxAnnotation[],
  options: AnnotateOptions,
): Promise<AnnotatedDocx> {
  const loaded = await import("./docx/annotate/annotate-docx.js");
  return loaded.annotateDocx(bytes, annotations, options);
}

/**
 * A plain Word file of a text, a paragraph for each line that is not blank: what a report of another type is annotated in.
 *
 * @param text - Lines, as `readReport` gives them.
 * @example
 * (await readReport(await plainDocx("政府工作报告\n\n各位代表：\n"))).text; // => "政府工作报告\n各位代表：\n"
 * @since 0.2.0
 */
export async function plainDocx(text: string): Promise<Uint8Array> {
  const loaded = await import("./docx/annotate/plain-docx.js");
  return loaded.plainDocx(text);
}

/**
 * Set a text as a plain Word file with comments and tracked changes at exact words: for what was opened as another type than docx.
 *
 * @param text - Lines, as `readReport` gives them; blank ones and blanks around a line are not set.
 * @param annotations - Remarks and changes, by offsets into this text.
 * @param options - Author, date, and whether changes are made rather than tracked.
 * @returns As `annotateDocx`; annotations in it count in the text of the new file.
 * @example
 * const remark = { start: 4, end: 5, comment: "中文用全角逗号", replacement: "，" };
 * const options = { author: "校对", date: "2026-11-29T08:00:00Z" };
 * const { bytes } = await annotateText("  增长,就业\n", [remark], options);
 * (await readReport(bytes)).text; // => "增长，就业\n"
 * @since 0.2.0
 */
export async function annotateText(
  text: string,
  annotations: readonly DocxAnnotation[],
  options: AnnotateOptions,
): Promise<AnnotatedDocx> {
  const loaded = await import("./docx/annotate/annotate-text.js");
  return loaded.annotateText(text, annotations, options);
}
