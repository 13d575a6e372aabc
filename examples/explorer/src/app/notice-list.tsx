import { dismiss, notices } from "../state/notices.js";
import { say, useMessages } from "../words/use-messages.js";
import { focusMain } from "./focus-main.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** What the page says of itself; screen readers hear progress politely and errors at once. */
export function NoticeList() {
  const messages = useMessages({ zh, en: english.value });
  return (
    <>
      <div class="notices" role="status" aria-label={messages.notices}>
        {notices.value
          .filter(({ kind }) => kind !== "progress")
          .map(({ id, kind, text }) => (
            <p key={id} class="notice" data-kind={kind} role={kind === "error" ? "alert" : undefined}>
              <span>{say(text)}</span>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => {
                  dismiss(id);
                  focusMain();
                }}
              >
                {messages.dismiss}
              </button>
            </p>
          ))}
      </div>
      <div class="progress" role="status" aria-label={messages.progress}>
        {notices.value
          .filter(({ kind }) => kind === "progress")
          .map(({ id, text, cancel }) => (
            <p key={id}>
              <span>{say(text)}</span>
              {cancel && (
                <button type="button" class="button button-quiet" onClick={cancel}>
                  {messages.cancel}
                </button>
              )}
            </p>
          ))}
      </div>
    </>
  );
}
