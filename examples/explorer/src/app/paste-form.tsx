import { useEffect, useRef } from "preact/hooks";
import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

export interface PasteFormProps {
  readonly onText: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for the text of a report. */
export function PasteForm({ onText, onClose }: PasteFormProps) {
  const messages = useMessages({ zh, en });
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="paste-heading" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={() => {
          const text = field.current?.value ?? "";
          if (text.trim() !== "") onText(text);
        }}
      >
        <h2 id="paste-heading">{messages.pasteHeading}</h2>
        <label>
          <span class="visually-hidden">{messages.pasteLabel}</span>
          <textarea ref={field} rows={12} required />
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {messages.cancel}
          </button>
          <button type="submit" class="button button-primary">
            {messages.pasteOpen}
          </button>
        </div>
      </form>
    </dialog>
  );
}
