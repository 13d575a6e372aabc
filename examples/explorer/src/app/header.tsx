import { useRef } from "preact/hooks";
import { openDropped } from "../documents/open-dropped.js";
import { openSample } from "../documents/sample.js";
import { useMessages } from "../words/use-messages.js";
import { CityFile } from "./city-file.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";
import { PasteDialog } from "./paste-dialog.js";
import { Preferences } from "./preferences.js";

const ACCEPTED = ".txt,.md,.html,.htm,.docx,.doc,.wps,.rtf,.pdf,.ofd,.mht,.mhtml,.eml,.xlsx,.zip,.yaml,.yml,.json";

/** The name of the page and everything that opens a report. */
export function Header() {
  const messages = useMessages({ zh, en: english.value });
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="header">
      <h1 class="header-title">
        {messages.title} <span class="header-subtitle">{messages.subtitle}</span>
      </h1>
      <div class="header-actions">
        <button
          type="button"
          class="button button-primary"
          title={messages.openHint}
          onClick={() => input.current?.click()}
        >
          {messages.open}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={ACCEPTED}
          aria-label={messages.open}
          onChange={({ currentTarget }) => {
            // Workbooks are reports where reports are chosen.
            void openDropped(Array.from(currentTarget.files ?? []), ({ name }) => /\.json$/iu.test(name));
            currentTarget.value = "";
          }}
        />
        <PasteDialog />
        <button type="button" class="button" onClick={() => void openSample()}>
          {messages.sample}
        </button>
        <CityFile />
        <Preferences />
      </div>
    </header>
  );
}
