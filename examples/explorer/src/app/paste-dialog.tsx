import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { later } from "../components/later.js";
import { openDropped } from "../documents/open-dropped.js";
import { openDocument } from "../state/opening.js";
import { giveSheet } from "../state/given-sheet.js";
import { route } from "../state/route.js";
import { useMessages } from "../words/use-messages.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

/** Pasted words shorter than this are no report. */
const LEAST_LENGTH = 20;
let pasted = 0;

/** Loaded when it is asked for. */
const PasteForm = later(async () => (await import("./paste-form.js")).PasteForm, { quiet: true });

/** A button that asks for text; what is pasted anywhere else on the page opens as well. */
export function PasteDialog() {
  const messages = useMessages({ zh, en: english.value });
  const asking = useSignal(false);
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
      <button type="button" class="button" onClick={() => (asking.value = true)}>
        {messages.paste}
      </button>
      {asking.value && (
        <PasteForm
          onText={open}
          onClose={() => {
            asking.value = false;
          }}
        />
      )}
    </>
  );
}
