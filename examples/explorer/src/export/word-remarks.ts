import { openDocuments } from "../state/documents.js";
import { language } from "../state/preferences.js";
import type { AnnotatedWord, WordRemark } from "../worker/annotate-word.js";
import type { Analysis } from "../worker/analysis.js";
import { runJob } from "../worker/run-job.js";

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document as a Word file with remarks: the office's own one where it was opened as docx. */
export async function withRemarks(
  { key, text, type }: Analysis,
  remarks: readonly WordRemark[],
): Promise<Pick<AnnotatedWord, "changes" | "comments" | "left"> & { readonly file: Blob }> {
  const content = openDocuments.value.find(({ analysis }) => analysis.key === key)?.input.content ?? text;
  const { bytes, ...counts } = await runJob("annotateWord", {
    text,
    type,
    content,
    remarks,
    author: language.value === "zh" ? "报告透视" : "Report explorer",
    date: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  return { ...counts, file: new Blob([bytes.slice()], { type: WORD_TYPE }) };
}
