import { applyFixes } from "@liaocheng/report-lint";
import { annotateDocx, annotateText, type AnnotatedDocx, type DocxAnnotation } from "@liaocheng/report-reader";
import type { Finding } from "@liaocheng/report-model";
import type { Analysis, DocumentInput } from "./analysis.js";

/** A remark at words of a document, and the fix that goes with it. */
export interface WordRemark {
  readonly start: number;
  readonly end: number;
  readonly comment: string;
  /** The finding whose fix is to be a tracked change; a fix that would touch a figure stays a remark. */
  readonly fixed?: Finding;
}

/** A document, the bytes it was opened from, and what is remarked on it. */
export interface WordRequest extends Pick<Analysis, "text" | "type"> {
  readonly content: DocumentInput["content"];
  readonly remarks: readonly WordRemark[];
  readonly author: string;
  /** Moment of the remarks, ISO 8601 in UTC without fractions of seconds. */
  readonly date: string;
}

/** A Word file, with how many changes are in it and how many remarks are not, or not as changes. */
export interface AnnotatedWord extends Pick<AnnotatedDocx, "bytes" | "changes" | "comments"> {
  readonly left: number;
}

/** Writes remarks and changes into the office's own Word file; a document of another type is set as a plain Word file. */
export async function annotateWord({
  content,
  text,
  type,
  remarks,
  author,
  date,
}: WordRequest): Promise<AnnotatedWord> {
  const wanted = remarks.flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
  const { applied } = applyFixes(text, wanted, { safeOnly: false });
  const annotations = [
    ...remarks.map(({ start, end, comment }): DocxAnnotation => ({ start, end, comment })),
    ...applied.flatMap(({ fix }) =>
      fix === undefined ? [] : [{ start: fix.start, end: fix.end, replacement: fix.text }],
    ),
  ];
  const options = { author, date };
  const { bytes, comments, changes, unchanged, unplaced } =
    type === "docx" && typeof content !== "string"
      ? await annotateDocx(content, annotations, options)
      : await annotateText(text, annotations, options);
  return {
    bytes,
    comments,
    changes,
    left: wanted.length - applied.length + unchanged.length + unplaced.length,
  };
}
