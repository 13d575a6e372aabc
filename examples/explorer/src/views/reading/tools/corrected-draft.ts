import { saveFile } from "../../../export/save-file.js";
import { withRemarks } from "../../../export/word-remarks.js";
import { notify } from "../../../state/notices.js";
import { findingsOf } from "../../../state/proofreading.js";
import { isAccepted, isRefused, markHandedOver } from "../../../state/work.js";
import { say } from "../../../words/use-messages.js";
import type { Analysis, ReportFinding } from "../../../worker/analysis.js";
import type { WordRemark } from "../../../worker/annotate-word.js";
import { JobError } from "../../../worker/run-job.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";

/** Gives the draft as a Word file: what the proofreader says as comments, accepted fixes as tracked changes; what was refused is left out. */
export async function downloadCorrected(document: Analysis): Promise<void> {
  const remarks = findingsOf(document)
    .filter((finding) => !isRefused(document.key, finding))
    .map((finding): WordRemark => remarkOn(finding, isAccepted(document.key, finding)));
  try {
    const { file, changes, comments, left } = await withRemarks(document, remarks);
    saveFile(zh.fixedName(document.name.replace(/\.[^.]*$/u, "")), file);
    markHandedOver(document.key);
    notify("info", { zh: zh.fixesDone(changes, comments, left), en: en.fixesDone(changes, comments, left) });
  } catch (error) {
    if (error instanceof JobError) notify("error", error.messages);
    else throw error;
  }
}

function remarkOn(finding: ReportFinding, accepted: boolean): WordRemark {
  const { span, fix, messages, ruleId, related = [] } = finding;
  const suggestion =
    fix === undefined || accepted ? [] : [say({ zh: `建议改为：“${fix.text}”`, en: `Suggestion: “${fix.text}”` })];
  const comment = [
    say(messages),
    ...suggestion,
    ...related.map(({ message }) => message),
    say({ zh: `规则：${ruleId}`, en: `Rule: ${ruleId}` }),
  ].join("\n");
  return { start: span.start, end: span.end, comment, ...(accepted && { fixed: finding }) };
}
