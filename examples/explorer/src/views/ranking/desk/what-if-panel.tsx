import { useMemo } from "preact/hooks";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { lastPlace, rankBands } from "../model/rank-bands.js";
import type { Lever } from "../model/what-if.js";
import type { DeskState } from "./desk-state.js";
import { RankStrip } from "./rank-strip.js";
import { SupposedChanges } from "./supposed-changes.js";

export interface WhatIfPanelProps {
  readonly state: DeskState;
  readonly index: number;
  readonly lever: Lever;
}

/** What if this unit were third? The whole ranking is judged anew at each move. */
export function WhatIfPanel({ state, index, lever }: WhatIfPanelProps) {
  const messages = useMessages({ zh, en });
  const rows = state.rows.value;
  const policy = state.policy.value;
  const bands = useMemo(() => (lever === "rank" ? rankBands(rows, index, policy) : []), [rows, index, policy, lever]);
  const last = useMemo(() => lastPlace(rows, index, policy), [rows, index, policy]);
  const actual = rows[index]?.[lever] ?? 0;
  const to = state.whatIf.value?.to ?? actual;
  const suppose = (figure: number): void => {
    if (!Number.isFinite(figure) || (lever === "rank" && !(Number.isInteger(figure) && figure >= 1 && figure <= last)))
      return;
    state.whatIf.value = figure === actual ? undefined : { index, lever, to: figure };
  };
  return (
    <section class="ranking-what-if" aria-label={messages.whatIf}>
      <h5>{messages.whatIf}</h5>
      {lever === "rank" && (
        <>
          <input
            type="range"
            min={1}
            max={last}
            step={1}
            value={to}
            style={{ "--last": String(last) }}
            aria-label={messages.slider}
            aria-valuetext={messages.place(to)}
            onInput={({ currentTarget }) => {
              suppose(currentTarget.valueAsNumber);
            }}
          />
          <RankStrip state={state} bands={bands} last={last} />
        </>
      )}
      <p class="ranking-actions">
        <label class="ranking-field">
          {messages.levers[lever]}
          <input
            class="field ranking-figure"
            type="number"
            min={lever === "rank" ? 1 : undefined}
            max={lever === "rank" ? last : undefined}
            step={lever === "rank" || lever === "level" ? 1 : "any"}
            value={to}
            onInput={({ currentTarget }) => {
              suppose(currentTarget.valueAsNumber);
            }}
          />
        </label>
        <span class="ranking-soft">{messages.actually(actual)}</span>
        {state.whatIf.value !== undefined && (
          <button type="button" class="button" onClick={() => (state.whatIf.value = undefined)}>
            {messages.reset}
          </button>
        )}
      </p>
      <SupposedChanges state={state} />
    </section>
  );
}
