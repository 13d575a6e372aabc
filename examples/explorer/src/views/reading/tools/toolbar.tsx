import { textFace } from "../../../state/preferences.js";
import type { Analysis } from "../../../worker/analysis.js";
import { useMessages } from "../../../words/use-messages.js";
import { LAYERS } from "../model/marks.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import { HelpDialog } from "../later-parts.js";
import { toggleLayer, type ReadingState } from "../reading-state.js";
import { showHelp } from "./show-help.js";
import { SearchBox } from "./search-box.js";

/** The writer of pages is loaded with the first. */
async function saveOnePage(document: Analysis): Promise<void> {
  (await import("./save-one-page.js")).saveOnePage(document);
}

/** Search, and what is shown in the text; the switches are its legend. */
export function Toolbar({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en: english.value });
  return (
    <div class="reading-toolbar screen-only" role="group" aria-label={messages.tools}>
      <SearchBox state={state} />
      <div class="reading-layers" role="group" aria-label={messages.layers}>
        {LAYERS.map((layer) => (
          <button
            key={layer}
            type="button"
            class="reading-layer"
            data-layer={layer}
            aria-pressed={state.layers.value.has(layer)}
            onClick={() => {
              toggleLayer(state, layer);
            }}
          >
            <span class="reading-sample">{messages.layerNames[layer]}</span>
          </button>
        ))}
      </div>
      <div class="reading-aids">
        <button
          type="button"
          class="button button-quiet"
          title={messages.faceTitle}
          aria-pressed={textFace.value === "sans"}
          onClick={() => (textFace.value = textFace.value === "sans" ? "serif" : "sans")}
        >
          {messages.face}
        </button>
        <button
          type="button"
          class="button button-quiet"
          title={messages.onePageTitle}
          onClick={() => void saveOnePage(state.document)}
        >
          {messages.onePage}
        </button>
        <button type="button" class="button button-quiet" aria-keyshortcuts="?" onClick={showHelp}>
          {messages.help}
        </button>
        <HelpDialog />
      </div>
    </div>
  );
}
