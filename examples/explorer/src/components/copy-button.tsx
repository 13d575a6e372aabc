import { useSignal } from "@preact/signals";
import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

const SHOWN_FOR = 2000;

/** Copies a text and says so for a moment. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }) {
  const messages = useMessages({ zh, en });
  const outcome = useSignal<"copied" | "copyFailed" | undefined>(undefined);
  const copy = async (): Promise<void> => {
    outcome.value = (await copyText(text())) ? "copied" : "copyFailed";
    setTimeout(() => (outcome.value = undefined), SHOWN_FOR);
  };
  return (
    <button type="button" class="button" onClick={() => void copy()}>
      <span aria-live="polite">{outcome.value === undefined ? label : messages[outcome.value]}</span>
    </button>
  );
}

/** Pages from a folder have no clipboard of the new kind; the old command still works there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    return copied;
  }
}
