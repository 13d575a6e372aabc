import { roleLabels } from "@liaocheng/report-model";
import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { formatRoute, placeRoute, route } from "../../../state/route.js";
import { ANNEX_WORDS } from "../../../words/annex-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import type { Mark } from "../model/marks.js";
import type { OutlineEntry } from "../model/outline.js";
import { beginningIn } from "../model/within.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import type { ReadingState } from "../reading-state.js";
import { useSectionInView } from "./use-section-in-view.js";

/** Parts and sections with their roles, and how many figures each holds; the one in view is marked. */
export function Outline({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en: english.value });
  const open = useSignal(false);
  const current = useSectionInView(state);
  const facts = useMemo(() => state.marks.value.filter(({ kind }) => kind === "fact"), [state.marks.value]);
  useEffect(() => {
    open.value = false;
  }, [state.place.value?.start]);
  if (state.outline.length === 0) return <div class="reading-outline" />;
  return (
    <nav class="reading-outline screen-only" aria-label={messages.outline}>
      <button
        type="button"
        class="button reading-outline-toggle"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {open.value ? messages.hideOutline : messages.outline}
      </button>
      <ol data-open={open.value ? "" : undefined}>
        {state.outline.map((entry) => (
          <OutlineLine key={entry.start} state={state} facts={facts} entry={entry} current={entry === current} />
        ))}
      </ol>
    </nav>
  );
}

interface OutlineLineProps {
  readonly state: ReadingState;
  readonly facts: readonly Mark[];
  readonly entry: OutlineEntry;
  readonly current: boolean;
}

function OutlineLine({ state, facts, entry, current }: OutlineLineProps) {
  const messages = useMessages({ zh, en: english.value });
  const { marker, heading, depth, role, annex, place } = entry;
  const count = beginningIn(facts, entry).length;
  const { show } = route.value.params;
  const target = placeRoute(state.document.key, place);
  return (
    <li data-depth={depth}>
      <a
        href={formatRoute(show === undefined ? target : { ...target, params: { ...target.params, show } })}
        aria-current={current ? "location" : undefined}
      >
        <span>
          {/[、）]$/u.test(marker) ? marker : `${marker} `}
          {heading}
        </span>
        {role !== undefined && role !== "other" && <small class="reading-role">{say(roleLabels[role])}</small>}
        {annex !== undefined && annex !== "other" && <small class="reading-role">{say(ANNEX_WORDS[annex])}</small>}
        {count > 0 && (
          <small class="reading-count" title={messages.figures(count)}>
            {count}
          </small>
        )}
      </a>
    </li>
  );
}
