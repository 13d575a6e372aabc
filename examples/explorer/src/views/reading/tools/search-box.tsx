import { useMessages } from "../../../words/use-messages.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import { step } from "../model/step.js";
import { select, type ReadingState } from "../reading-state.js";

/** Full-text search: Enter goes on, Shift+Enter back, Escape leaves. */
export function SearchBox({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en: english.value });
  const hits = state.hits.value;
  const place = state.place.value;
  const current = hits.findIndex(({ start, end }) => start === place?.start && end === place.end) + 1;
  const go = (direction: 1 | -1): void => {
    const hit = step(hits, place, direction);
    if (hit !== undefined) select(state, hit);
  };
  return (
    <div class="reading-search" role="search">
      <input
        id="reading-search"
        class="field"
        type="search"
        placeholder={messages.search}
        aria-label={messages.search}
        aria-keyshortcuts="/"
        value={state.query.value}
        onInput={({ currentTarget }) => (state.query.value = currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) go(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") {
            state.query.value = "";
            event.currentTarget.blur();
          }
        }}
      />
      {state.query.value.trim() !== "" && (
        <>
          <span class="reading-hits" role="status">
            {messages.searchHits(current, hits.length)}
          </span>
          <StepButton
            label={messages.previousHit}
            sign="↑"
            disabled={hits.length === 0}
            go={() => {
              go(-1);
            }}
          />
          <StepButton
            label={messages.nextHit}
            sign="↓"
            disabled={hits.length === 0}
            go={() => {
              go(1);
            }}
          />
        </>
      )}
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly disabled: boolean;
  readonly go: () => void;
}

function StepButton({ label, sign, disabled, go }: StepButtonProps) {
  return (
    <button type="button" class="button" aria-label={label} title={label} disabled={disabled} onClick={go}>
      {sign}
    </button>
  );
}
