import type { LeftOutReason } from "@liaocheng/indicator-extractor";
import { LEFT_OUT_WORDS } from "../../../words/left-out-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { step } from "../model/step.js";
import { en } from "../messages/later-en.js";
import { zh } from "../messages/later-zh.js";
import { select, type ReadingState } from "../reading-state.js";

/** The review mode: how many numbers became no fact, and why; each reason leads to its next number. */
export function UnreadBar({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en });
  if (!state.layers.value.has("unread")) return undefined;
  const { leftOut, indicators } = state.document;
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return (
    <div class="reading-bar screen-only" data-layer="unread">
      <p>{messages.unreadSummary(leftOut.length, indicators.length)}</p>
      <ul>
        {Array.from(counts)
          .sort(([, left], [, right]) => right - left)
          .map(([reason, count]) => (
            <li key={reason}>
              <button
                type="button"
                class="button"
                onClick={() => {
                  const next = step(
                    leftOut.filter((number) => number.reason === reason),
                    state.place.value,
                    1,
                  );
                  if (next !== undefined) select(state, next);
                }}
              >
                {say(LEFT_OUT_WORDS[reason])} {count}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
