import { setParams } from "../../../state/route.js";
import { useMessages } from "../../../words/use-messages.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import { Card } from "../later-parts.js";
import type { ReadingState } from "../reading-state.js";
import { Overview } from "./overview.js";

/** Tells of what is pointed at, else of what is chosen, else of the report. */
export function InspectorPanel({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en: english.value });
  const mark = state.hovered.value ?? state.selected.value;
  return (
    <aside
      class="reading-inspector screen-only"
      aria-label={messages.inspector}
      data-open={state.selected.value ? "" : undefined}
    >
      <button
        type="button"
        class="button button-quiet reading-inspector-close"
        onClick={() => {
          state.hovered.value = undefined;
          setParams({ at: undefined });
        }}
      >
        {messages.closeInspector}
      </button>
      {mark === undefined ? <Overview document={state.document} /> : <Card state={state} mark={mark} />}
    </aside>
  );
}
