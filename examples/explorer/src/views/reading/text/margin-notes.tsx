import { CopyButton } from "../../../components/copy-button.js";
import { decide, isAccepted, isSeen } from "../../../state/work.js";
import { SEVERITY_WORDS } from "../../../words/severity-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";
import { select, type ReadingState } from "../reading-state.js";
import type { NumberedFinding } from "./block-content.js";

interface MarginNotesProps {
  readonly state: ReadingState;
  readonly findings: readonly NumberedFinding[];
}

/** What a proofreader would write beside a paragraph, each with its fix. */
export function MarginNotes({ state, findings }: MarginNotesProps) {
  const messages = useMessages({ zh, en });
  if (findings.length === 0) return undefined;
  const place = state.place.value;
  return (
    <ul class="reading-notes" aria-label={messages.notes}>
      {findings.map(({ index, finding }) => {
        const { ruleId, severity, span, messages: message, fix } = finding;
        return (
          <li
            key={index}
            class="reading-note"
            data-severity={severity}
            data-seen={isSeen(state.seen.value, span) ? "" : undefined}
            aria-current={place?.start === span.start && place.end === span.end ? "true" : undefined}
          >
            <button
              type="button"
              class="reading-note-message"
              onClick={() => {
                select(state, span);
              }}
            >
              <strong>{say(SEVERITY_WORDS[severity])}</strong> {say(message)}
            </button>
            <code>{ruleId}</code>
            {fix && (
              <div class="reading-fix">
                <span>{fixWords(messages, fix.text)}</span>
                <label>
                  <input
                    type="checkbox"
                    checked={isAccepted(state.document.key, finding)}
                    onChange={({ currentTarget }) => {
                      decide(state.document.key, finding, currentTarget.checked);
                    }}
                  />
                  {messages.accept}
                </label>
                {fix.text.trim() !== "" && <CopyButton label={messages.copyFix} text={() => fix.text} />}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function fixWords(messages: typeof zh, text: string): string {
  if (text === "") return messages.fixDelete;
  return text.trim() === "" ? messages.fixBlank : messages.fixTo(text);
}
