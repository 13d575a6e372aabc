import { fileName } from "../../../export/file-name.js";
import { reportPage } from "../../../export/report-page/report-page.js";
import { saveFile } from "../../../export/save-file.js";
import { language } from "../../../state/preferences.js";
import { findingsOf, termsOf } from "../../../state/proofreading.js";
import { titleOf } from "../../../state/titles.js";
import { isAccepted } from "../../../state/work.js";
import type { Analysis } from "../../../worker/analysis.js";

/** Gives a report with all that is known of it and decided on it as one page to keep. */
export function saveOnePage(document: Analysis): void {
  const title = titleOf(document);
  const html = reportPage({
    title,
    document: { ...document, ...termsOf(document) },
    findings: findingsOf(document),
    isAccepted: (finding) => isAccepted(document.key, finding),
    language: language.value,
  });
  saveFile(`${fileName(title)}.html`, new Blob([html], { type: "text/html;charset=utf-8" }));
}
