import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { ColorChip } from "./color-chip.js";
import type { DeskState } from "./desk-state.js";

/** More than these are counted only. */
const SHOWN = 8;

/** What would change: first who gets another colour, then who makes room. */
export function SupposedChanges({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  if (state.whatIf.value === undefined) return <p class="ranking-soft">{messages.whatIfHint}</p>;
  const changes = state.changes.value;
  const recoloured = changes.filter(({ before, after }) => before.color !== after.color);
  const shown = changes.slice(0, SHOWN);
  return (
    <div role="status">
      <p>{messages.changes(recoloured.length, changes.length)}</p>
      <ul class="ranking-changes">
        {shown.map(({ index, before, after }) => (
          <li key={index}>
            <span lang="zh-CN">{before.unit}</span>{" "}
            {before.rank !== null && after.rank !== null && before.rank !== after.rank && (
              <span class="ranking-soft">{messages.moves(before.rank, after.rank)}</span>
            )}{" "}
            <ColorChip state={state} color={before.color} />
            {before.color !== after.color && (
              <>
                {" → "}
                <ColorChip state={state} color={after.color} />
              </>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN && <p class="ranking-soft">{messages.moreChanges(changes.length - SHOWN)}</p>}
    </div>
  );
}
