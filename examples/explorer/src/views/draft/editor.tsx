import type { Span } from "@liaocheng/report-model";
import type { JSX, RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { useMessages } from "../../words/use-messages.js";
import type { Draft } from "./draft-state.js";
import { writeDraft } from "./draft-state.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { linesOf } from "./model/lines.js";
import { markedPieces, type DraftMark } from "./model/marked-pieces.js";

interface EditorProps {
  readonly draft: Draft;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onCaret: (place: number) => void;
}

/** A plain field, so that the browser keeps its undo; the marks lie behind it in a copy of the text that nobody reads. */
export function Editor({ draft, field, onCaret }: EditorProps) {
  const messages = useMessages({ zh, en });
  const marks = marksOf(draft);
  return (
    <div class="draft-editor" lang="zh-CN">
      <div class="draft-behind" aria-hidden="true">
        {linesOf(draft.text).map((line, index) => (
          <Line key={index} text={draft.text.slice(line.start, line.end)} marks={within(marks, line)} />
        ))}
      </div>
      <textarea
        ref={field}
        class="draft-field"
        aria-label={messages.editor}
        placeholder={messages.placeholder}
        spellcheck={false}
        defaultValue={draft.text}
        onInput={({ currentTarget }) => {
          writeDraft(currentTarget.value);
          onCaret(currentTarget.selectionStart);
        }}
        onSelect={({ currentTarget }) => {
          onCaret(currentTarget.selectionStart);
        }}
      />
    </div>
  );
}

/** A line is made anew only when it or its marks changed. */
function Line({ text, marks }: { readonly text: string; readonly marks: readonly DraftMark[] }): JSX.Element {
  const key = marks.map(({ start, end, kind }) => `${String(start)}-${String(end)}${kind}`).join(" ");
  return useMemo(
    () => (
      <div class="draft-line">
        {markedPieces(text, marks).map(({ start, text: piece, kinds }) =>
          kinds === "" ? (
            piece
          ) : (
            <mark key={start} data-kinds={kinds}>
              {piece}
            </mark>
          ),
        )}
        <br />
      </div>
    ),
    [text, key],
  );
}

function marksOf({ reading }: Draft): readonly DraftMark[] {
  return [
    ...reading.indicators.map(({ span, status }): DraftMark => ({ ...span, kind: status })),
    ...reading.findings.map(({ span }): DraftMark => ({ ...span, kind: "finding" })),
  ];
}

/** The marks of a line, counted from its start. */
function within(marks: readonly DraftMark[], { start, end }: Span): DraftMark[] {
  return marks
    .filter((mark) => mark.start < end && start < mark.end)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start }));
}
