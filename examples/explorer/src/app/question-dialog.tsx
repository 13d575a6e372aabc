import { useEffect, useRef } from "preact/hooks";
import { question } from "../state/ask.js";
import { say, useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

/** What the page asks before it goes on; leaving it means no. */
export function QuestionDialog() {
  const messages = useMessages({ zh, en });
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = question.value;
  useEffect(() => {
    if (asked !== undefined) dialog.current?.showModal();
  }, [asked]);
  if (asked === undefined) return undefined;
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="question"
      onClose={() => {
        asked.answer(dialog.current?.returnValue === "yes");
      }}
    >
      <form method="dialog">
        <p id="question">{say(asked.text)}</p>
        <div class="dialog-actions">
          <button type="submit" class="button">
            {messages.cancel}
          </button>
          <button type="submit" class="button button-primary" value="yes">
            {messages.pasteOpen}
          </button>
        </div>
      </form>
    </dialog>
  );
}
