import type { Span } from "@liaocheng/report-model";
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { saveFile } from "../../export/save-file.js";
import { ask } from "../../state/ask.js";
import { currentDocument } from "../../state/documents.js";
import { keptWords } from "../../state/keeping.js";
import { openDocument, working } from "../../state/opening.js";
import { titleOf } from "../../state/titles.js";
import { hasUnsavedWords, writtenDraft } from "../../state/work.js";
import { useMessages } from "../../words/use-messages.js";
import { beginDraft, draft, keepDraft, resumeDraft, type Draft } from "./draft-state.js";
import "./draft.css";
import { Editor } from "./editor.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { SideList } from "./side-list.js";

let opened = 0;

/** A text that is written or pasted, with its figures and findings in place as it grows. */
export function DraftView() {
  const messages = useMessages({ zh, en });
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useSignal(0);
  const document = currentDocument.value;
  // What the page opens by itself is waited for.
  const ready = document !== undefined || working.value === 0;
  useEffect(() => {
    if (!ready || draft.value !== undefined) return;
    const kept = writtenDraft.peek();
    if (kept === undefined) beginDraft(document?.text ?? "");
    else resumeDraft(kept);
  }, [ready]);
  const now = draft.value;
  const begin = async (text: string): Promise<void> => {
    if (hasUnsavedWords.value && !(await ask(messages.replace))) return;
    beginDraft(text);
  };
  return (
    <section class="draft" aria-labelledby="draft-heading">
      <h2 id="draft-heading" class="visually-hidden">
        {messages.heading}
      </h2>
      <div class="draft-bar">
        <button type="button" class="button" onClick={() => void begin("")}>
          {messages.blank}
        </button>
        {document && (
          <button type="button" class="button" onClick={() => void begin(document.text)}>
            {messages.fromDocument(titleOf(document))}
          </button>
        )}
        <button
          type="button"
          class="button"
          title={messages.openTitle}
          disabled={now === undefined || now.text.trim() === ""}
          onClick={() => void openAsReport()}
        >
          {messages.openAsReport}
        </button>
        <button type="button" class="button" disabled={now === undefined} onClick={save}>
          {messages.save}
        </button>
        {now && (
          <p class="draft-counts">
            {messages.counts(now.text.length, now.reading.indicators.length, now.reading.findings.length)}
            <span role="status" data-state={now.state}>
              {messages.states[now.state]}
            </span>
            {keptWords.value === now.text && <span data-kept>{messages.kept}</span>}
          </p>
        )}
      </div>
      {now && (
        <div class="draft-body">
          <Editor key={now.number} draft={now} field={field} onCaret={(place) => (caret.value = place)} />
          <SideList
            draft={now}
            caret={caret.value}
            onShow={(span) => {
              show(field.current, span);
            }}
            onFix={(span, text) => {
              replace(field.current, span, text);
            }}
          />
        </div>
      )}
    </section>
  );
}

async function openAsReport(): Promise<void> {
  const { text } = draft.value as Draft;
  opened += 1;
  keepDraft();
  await openDocument({ name: zh.draftName(opened), content: text });
}

function save(): void {
  const { text } = draft.value as Draft;
  saveFile(zh.fileName, new Blob([text], { type: "text/plain;charset=utf-8" }));
  keepDraft();
}

/** Chooses a stretch in the field; browsers scroll to where the caret is. */
function show(field: HTMLTextAreaElement | null, { start, end }: Span): void {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(start, end);
  const line = field.parentElement?.querySelectorAll(".draft-line")[field.value.slice(0, start).split("\n").length - 1];
  line?.scrollIntoView({ block: "center" });
}

/** Changes words as if they had been typed, so that undo takes them back. */
function replace(field: HTMLTextAreaElement | null, span: Span, text: string): void {
  if (field === null) return;
  show(field, span);
  // Deprecated, and the only way by which a browser remembers a change of a field for undo.
  globalThis.document.execCommand(text === "" ? "delete" : "insertText", false, text);
}
