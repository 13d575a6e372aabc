import { findingsOf, proofreadingOf } from "../../../state/proofreading.js";
import { isAccepted, isSeen } from "../../../state/work.js";
import { useMessages } from "../../../words/use-messages.js";
import type { ReportFinding } from "../../../worker/analysis.js";
import { en as pageInEnglish } from "../messages/en.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";
import { zh as pageInChinese } from "../messages/zh.js";
import type { ReadingState } from "../reading-state.js";
import { downloadCorrected } from "./corrected-draft.js";

/** How many findings there are, and the corrected text with those that were accepted. */
export function FindingsBar({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en });
  const { proofreading: atWork } = useMessages({ zh: pageInChinese, en: pageInEnglish });
  if (!state.layers.value.has("findings")) return undefined;
  const proofreading = proofreadingOf(state.document);
  const accepted = acceptedFindings(state).length;
  const seen = proofreading?.findings.filter(({ span }) => isSeen(state.seen.value, span)).length ?? 0;
  return (
    <div class="reading-bar screen-only" data-layer="findings">
      <p>
        {proofreading === undefined ? atWork : messages.findingsSummary(proofreading.findings.length, seen, accepted)}
      </p>
      {proofreading !== undefined && proofreading.findings.length > 0 && (
        <button
          type="button"
          class="button"
          title={messages.downloadFixedTitle}
          onClick={() => void downloadCorrected(state.document)}
        >
          {messages.downloadFixed}
        </button>
      )}
    </div>
  );
}

function acceptedFindings(state: ReadingState): readonly ReportFinding[] {
  return findingsOf(state.document).filter((finding) => isAccepted(state.document.key, finding));
}
