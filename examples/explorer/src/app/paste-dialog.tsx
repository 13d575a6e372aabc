import { useEffect, useRef } from "preact/hooks";
import { openDropped } from "../documents/open-dropped.js";
import { openDocument } from "../state/opening.js";
import { giveSheet } from "../state/given-sheet.js";
import { route } from "../state/route.js";
import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** Pasted words shorter than this are no report. */
const LEAST_LENGTH = 20;
let pasted = 0;

/** A button that asks for text; what is pasted anywhere else on the page opens as well. */
export function PasteDialog() {
  const messages = useMessages({ zh, en });
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const open = (text: string): void => {
    pasted += 1;
    void openDocument({ name: messages.pastedName(pasted), content: text });
  };
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const target = event.target;
      if (target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null) return;
      const files = Array.from(event.clipboardData?.files ?? []);
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (files.length > 0) void openDropped(files);
      else if (text.length >= LEAST_LENGTH && route.value.view === "ranking")
        giveSheet({ name: messages.pastedSheet, content: text });
      else if (text.length >= LEAST_LENGTH) open(text);
    };
    addEventListener("paste", onPaste);
    return () => {
      removeEventListener("paste", onPaste);
    };
  });
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {messages.paste}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby="paste-heading">
        <form
          method="dialog"
          onSubmit={() => {
            const text = field.current?.value ?? "";
            if (field.current) field.current.value = "";
            if (text.trim() !== "") open(text);
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
    </>
  );
}
