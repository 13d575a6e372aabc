import { saveFile } from "../../../export/save-file.js";
import { notify } from "../../../state/notices.js";
import { findingsOf, proofreadingOf } from "../../../state/proofreading.js";
import { isAccepted, isSeen, markHandedOver } from "../../../state/work.js";
import { useMessages } from "../../../words/use-messages.js";
import type { ReportFinding } from "../../../worker/analysis.js";
import { JobError, runJob } from "../../../worker/run-job.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { ReadingState } from "../reading-state.js";

/** How many findings there are, and the corrected text with those that were accepted. */
export function FindingsBar({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en });
  if (!state.layers.value.has("findings")) return undefined;
  const proofreading = proofreadingOf(state.document);
  const accepted = acceptedFindings(state).length;
  const seen = proofreading?.findings.filter(({ span }) => isSeen(state.seen.value, span)).length ?? 0;
  return (
    <div class="reading-bar screen-only" data-layer="findings">
      <p>
        {proofreading === undefined
          ? messages.proofreading
          : messages.findingsSummary(proofreading.findings.length, seen, accepted)}
      </p>
      {accepted > 0 && (
        <button type="button" class="button" onClick={() => void downloadFixed(state)}>
          {messages.downloadFixed}
        </button>
      )}
    </div>
  );
}

function acceptedFindings(state: ReadingState): readonly ReportFinding[] {
  return findingsOf(state.document).filter((finding) => isAccepted(state.document.key, finding));
}

async function downloadFixed(state: ReadingState): Promise<void> {
  const { document } = state;
  const findings = acceptedFindings(state);
  try {
    const { text, applied } = await runJob("applyFixes", { text: document.text, findings, suggestions: true });
    const name = document.name.replace(/\.[^.]*$/u, "");
    saveFile(zh.fixedName(name), new Blob([text], { type: "text/plain;charset=utf-8" }));
    markHandedOver(document.key);
    const left = findings.length - applied;
    notify("info", { zh: zh.fixesDone(applied, left), en: en.fixesDone(applied, left) });
  } catch (error) {
    if (error instanceof JobError) notify("error", error.messages);
    else throw error;
  }
}
